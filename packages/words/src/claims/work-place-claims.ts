import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import type { Sentence } from '../text/text-model.ts';
import { andEach, type Claim, type Claimed, claimOn, dateBeside } from './claim.ts';
import { durationsIn } from './durations.ts';
import { type Moment, meets, momentsIn } from './moments.ts';
import { COUNTRY, countryCodeOf, placesIn, usCities } from './places.ts';
import { countryIn, kindsIn, meantBy, ownKind, spanOf } from './work-mentions.ts';

type Situation = Claimed['situation'];

const NOT_OWN =
  /\b(?:want|hope|plan|will|would|applying|apply|look(?:ing)? for|next|future|friends?|colleagues?|brother|sister|class|he|she|they|your|his|her|if|dream\w*|offered|never|not)\b/i;
const NOT_WORK =
  /\b(?:conference|congress|school|born|grew up|childhood|patients? from|families from|refugees? from|moved|famil(?:y|ies)|visited|holiday|course|studied)\b/i;
/** Work of one's own, and its country right behind. */
const WORK_IN = new RegExp(
  `\\b(?:rotations?|electives?|externships?|observerships?|internship|residency|clerkships?|hands-on (?:work|experience)|clinical (?:work|experience)|I (?:have |had |also |then )*(?:worked|practi[cs]ed|rotated|observed|served|trained|volunteered)|medical officer|house officer|(?:months?|years?|weeks?))\\b(?: (?!that|which|who|after|before|because)[\\w'’-]+){0,5}? in (?:the )?(${COUNTRY})(?![\\p{L}])`,
  'gu',
);
const IN_FOR = new RegExp(
  `\\bin (?:the )?(${COUNTRY}),? (?:for|as|doing|on) (?:an? |my )?(?:[\\w-]+ ){0,2}(?:observership|elective|rotation|externship|extern|observer|clerkship|intern|medical officer|physician)`,
  'gu',
);

const OF_STUDENTS = /\b(?:rotations?|electives?|externships?|observerships?|clerkships?|rotated|observed)\b/i;

/** Work in a country, of a kind, or at a time of which the profile has none. */
export function workPlaceClaims({ sentences, situation }: Claimed): Claim[] {
  const { profile } = situation;
  if (profile.experience.length === 0) return [];
  return sentences.flatMap((sentence) => [
    ...countries(sentence, profile),
    ...kind(sentence, situation),
    ...times(sentence, situation),
  ]);
}

function countries(sentence: Sentence, profile: Profile): Claim[] {
  const { text } = sentence;
  if (profile.experience.some(({ country }) => country === undefined)) return [];
  const known = new Set([
    ...profile.experience.map(({ country }) => country),
    profile.school.country,
    profile.citizenship,
  ]);
  const isComplete = profile.experience.some(({ country }) => country !== 'US');
  const found = [...text.matchAll(WORK_IN), ...text.matchAll(IN_FOR)];
  return found.flatMap((match): Claim[] => {
    const [words, name = ''] = match;
    const code = countryCodeOf(name);
    const around = text.slice(Math.max(0, match.index - 30), match.index + words.length);
    // Where only work in the United States is entered, work at home may be left out.
    if (!isComplete && !OF_STUDENTS.test(words)) return [];
    if (code === undefined || known.has(code) || NOT_OWN.test(around) || NOT_WORK.test(around)) return [];
    if (!/\b(?:I|[Mm]y|we|our)\b|['’]ve\b/.test(text)) return [];
    const from = match.index + words.indexOf(name, words.search(/\bin (?:the )?[A-Z]/));
    const says = say`You write of work in ${name}. Your profile has none there.`;
    return [claimOn(sentence, { from, to: from + name.length }, says, 'experience')];
  });
}

/** Hands-on work where the profile has only looking on, or the other way round. */
function kind(sentence: Sentence, { profile, facts }: Situation): Claim[] {
  const { text } = sentence;
  const claimed = ownKind(text);
  const us = profile.experience
    .map((one, index) => ({ ...one, index }))
    .filter(
      ({ country, kind }) =>
        (country === 'US' || country === undefined) && kind !== 'research' && kind !== 'teaching',
    );
  const own = profile.experience.some(({ kind }) => kind === claimed);
  const other = us.filter(({ kind }) => kind === (claimed === 'hands-on' ? 'observership' : 'hands-on'));
  if (claimed === null || own || other.length !== us.length || us.length === 0) return [];
  // Looking on somewhere else, beside the work that is entered, may be true.
  if (claimed === 'observership' && durationsIn(text).length === 0) return [];
  const elsewhere = countryIn(text, usCities(facts.programs));
  if (NOT_OWN.test(text) || (elsewhere !== undefined && elsewhere !== 'US')) return [];
  const words =
    /\b(?:hands-on(?: (?:\w+ )?(?:work|experience|rotations?|electives?|externships?|training|clerkships?|months?|duties|clinical|care)| in [A-Z]\w+)|externships?|as an extern|sub-?internships?|observerships?|as an observer|I (?:observed|shadowed))\b/i.exec(
      text,
    );
  if (!words || !/\b(?:I|[Mm]y)\b/.test(text)) return [];
  const says =
    claimed === 'hands-on'
      ? say`You write "${words[0]}". Your profile has an observership in the United States, and no hands-on work.`
      : say`You write "${words[0]}". Your profile has hands-on work in the United States, and no observership.`;
  return [
    claimOn(
      sentence,
      { from: words.index, to: words.index + words[0].length },
      says,
      `experience[${other[0]?.index ?? 0}].kind`,
    ),
  ];
}

const WORKED =
  '(?:had|did|made|worked|rotated|observed|spent|took part|was (?:an? |on |in )|joined|completed|shadowed|have|saw|trained|served|practi[cs]ed|assisted)';
const THEN_WORKED = new RegExp(`^[,\\s]*I (?:also |then |again )*${WORKED}`, 'i');
const WORKED_THEN = new RegExp(
  `(?:\\bI (?:also |then |again |have )*${WORKED}|\\b[Mm]y (?:[\\w-]+ )?(?:time|rotations?|months?|observership|externship|electives?) in [A-Z]\\w+(?: [A-Z]\\w+)? (?:was|were|came|fell|began|started|took place)|\\b(?:rotations?|observership|externship|electives?|clerkship|hands-on))\\b(?: (?!that|which|who|because|after|before|until|when)[\\w'’-]+){0,8}?[ ,]+(?:in|from|during|of|last|this)? ?(?:the )?$`,
  'i',
);
/** Others may well be in the sentence. */
const PEOPLE = /\b(?:her|his|he|she|they|not)\b/gi;
const STILL_WORKED = /^,? when I (?:was (?:still )?)?(?:work(?:ed|ing)|on (?:that|the) (?:unit|ward))/i;

/** "In May 2024 I worked hands-on": against the dates of such work. */
function times(sentence: Sentence, situation: Situation): Claim[] {
  const { text } = sentence;
  const { today } = situation;
  return momentsIn(text, today).flatMap((moment): Claim[] => {
    const [before, after] = [text.slice(0, moment.from), text.slice(moment.to)];
    const still = STILL_WORKED.test(after);
    const range = rangeClaim(sentence, moment, before + after, situation);
    if (range.length > 0) return range;
    if (/\b(?:after|before|since|until|by|graduat\w*|born)\s(?:the )?$/i.test(before)) return [];
    if (!still && !THEN_WORKED.test(after) && !WORKED_THEN.test(before)) return [];
    if (NOT_OWN.test(`${before.slice(-60)} ${after.slice(0, 40)}`.replace(PEOPLE, ''))) return [];
    const clause = still ? 'worked' : `${before.slice(-80)} ${after.slice(0, 110)}`;
    return timeClaim(sentence, moment, clause, still, situation);
  });
}

const AT_WORK =
  /\bI (?:was |have |had |also )*(?:worked|working|been working|practi[cs]ed|practi[cs]ing|served|employed)\b|\bmy (?:work|practice|service|residency|internship)\b/i;

/** "from 2015 to 2022": both ends against the years of the work. */
function rangeClaim(
  sentence: Sentence,
  moment: Moment,
  around: string,
  { profile, facts }: Situation,
): Claim[] {
  const years = moment.words.match(/(?:19|20)\d\d/g) ?? [];
  const kinds = kindsIn(around);
  if (
    years.length !== 2 ||
    !AT_WORK.test(around) ||
    kinds === null ||
    /\b(?!From|Since|Between)[A-Z]\w+ (?:19|20)/.test(moment.words)
  )
    return [];
  const meant = meantBy(profile, kinds, countryIn(around, usCities(facts.programs))).map(
    ({ experience }) => experience,
  );
  if (meant.length === 0 || meant.some(({ from, to }) => from === undefined || to === undefined)) return [];
  const begins = meant.some(({ from }) => from?.startsWith(years[0] ?? ''));
  const ends = meant.some(({ to }) => to?.startsWith(years[1] ?? ''));
  if (begins && ends) return [];
  const says = say`You write ${moment.words} for this work. Your profile says ${andEach(meant.map(({ from, to }) => say`${dateBeside('', from)} to ${dateBeside('', to)}`))}.`;
  return [claimOn(sentence, moment, says, 'experience')];
}

/** Words that say that the work was of the American kind, which the profile dates. */
const US_WORK =
  /\b(?:hands-on|observership|observ(?:er|ed)|externship|extern|rotat\w+|electives?|USCE|shadow\w*|inpatient team|my time in)\b/i;

function timeClaim(
  sentence: Sentence,
  moment: Moment,
  clause: string,
  anyWork: boolean,
  { profile, facts }: Situation,
): Claim[] {
  const kinds = kindsIn(clause) ?? (US_WORK.test(clause) ? kindsIn('rotation') : null);
  const country = countryIn(clause, usCities(facts.programs));
  // A place that is not known may be anywhere.
  if (country === undefined && !anyWork && placesIn(clause.replace(moment.words, '')).length > 0) return [];
  if (kinds === null || (!anyWork && !US_WORK.test(clause) && country !== 'US')) return [];
  const isUs = !anyWork && (country ?? 'US') === 'US';
  const wanted = isUs
    ? profile.experience
        .map((experience, index) => ({ experience, index }))
        .filter(({ experience }) => experience.country === 'US')
    : meantBy(profile, kinds, country);
  const spans = wanted.map(({ experience }) => spanOf(experience));
  if (spans.length === 0 || spans.includes(null)) return [];
  if (spans.some((span) => span !== null && meets(moment, span))) return [];
  const dates = wanted.map(({ experience: { from, to } }) =>
    to === undefined || to === from
      ? dateBeside('', from)
      : say`${dateBeside('', from)} to ${dateBeside('', to)}`,
  );
  const says = say`You write ${moment.words} for this work. Your profile says ${andEach(dates)}.`;
  return [claimOn(sentence, moment, says, `experience[${wanted[0]?.index ?? 0}].from`)];
}
