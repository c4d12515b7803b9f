import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import type { Sentence } from '../text/text-model.ts';
import { type Claim, type Claimed, claimOn, inWords, SOMEBODY_ELSE } from './claim.ts';
import { type Duration, durationsIn, mayBe } from './durations.ts';
import { countryNameOf, usCities } from './places.ts';
import { countryIn, kindsIn, lengthsOf, meantBy, ownKind, sumsOf } from './work-mentions.ts';

/** What ties a length of time to the writer's own work: right before it, or right after. */
const DONE =
  'worked|work|working|served|practi[cs]ed|rotated|observed|trained|was (?:a|an|the)|did|completed|finished|spent|been|done|gave|employed|assisted|shadowed|stayed|volunteered|looked after|joined|took part|ran|led|headed|covered|held|kept|stood';
const WORK_VERB = `(?:${DONE}|made|had|am|was|have)`;
const WORK_NOUN =
  "(?:hands-on|observerships?|externships?|rotations?|electives?|clerkships?|USCE|US |U\\.S\\. |clinical|experience|practice|practi[cs]ing|medical officer|house officer|junior doctor|(?:pa?ediatrician|internist|physician|doctor|general practitioner)\\b|observer\\b|extern\\b|residency|internship|research|(?:rural |obligatory |social |compulsory )?service|work\\b|working|medicine\\b|hospital|(?:[\\w’'-]+ ){0,3}wards?\\b|clinic\\b|observation|observing|shadowing|core|volunteering|palliative|general practi[ct])";
const AFTER_NOUN = new RegExp(
  `^(?:[- ](?:long )?)?(?: (?:of|in|as|on|with|at|from|for|into))?(?: (?:an?|the|my|our|this|own|full-time|paid|unpaid|US|American|direct|clinical|internal|general|pediatric|medical|supervised|intensive|inpatient|outpatient|rural|district))* ?${WORK_NOUN}`,
  'i',
);
const AFTER_VERB = new RegExp(
  `^[,\\s]*(?:that |in which |of which |where )?(?:I |I['’]ve )(?:have |had |also |then )*(?:${DONE}|presented|rounded|admitted)\\b`,
  'i',
);
const BEFORE_VERB = new RegExp(
  `\\bI(?:['’]ve)? (?:have |had |also |then |since |later |only )*${WORK_VERB}(?: (?!${'that|which|who|because|when|until|him|her|them|patients'}\\b)[\\w'’.-]+){0,9}?[ ,]+(?:for |in |during |of |there |over |about |another )?(?:the |a |my )?$`,
  'i',
);
const BEFORE_NOUN =
  /\b(?:residency|internship|observership|externship|rotations?|electives?|USCE|experience|practice|service)\b(?: (?!that|which|who|because)[\w'’-]+){0,4} (?:for|of|over|lasting|lasted|took)(?: the)? $/i;
const THEN_IN =
  /\b(?:worked|work|practi[cs]ed|served|years?|months?|there)\b[^.;]{0,60}\b(?:and|then)(?: then| another)? $/i;
/** Lengths of something else: a patient's illness, a study plan, a childhood, a wait. */
const SOMETHING_ELSE =
  /\b(?:before medical school|as a (?:medical )?student|of medical school|medical school|students?|curriculum|university|followed|treated (?:him|her|his)|his|diabetes|studied|stud(?:y|ies|ying)|prepar\w*|exams?|step|question|later|ago|since (?!(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December)|old|waited|twice|times|every|each|once|visits? (?:a|per)|(?:patients|children|people) (?:a|per|in)|for him|for her|alive|married|tutor\w*|marriage|engineer|nurse|paramedic|pharmacist|teacher|volunteer firefighter|bank|army|before I (?:became|studied)|will|would|hope|plan|want|next|if|looking after (?:him|her|them)|patients for|leave\b|specialist|tutor|coach|mentor|partner|him|her)\b/i;
const WHOLE = /\b(?:hands-on|observerships?|externships?|USCE|US clinical experience|worked on the wards)\b/i;
/** "as a translator": work, but not as a doctor. */
const OTHER_JOB =
  /\bas (?:an? |the )?(?!(?:[\w-]+ ){0,3}(?:doctor|physician|officer|intern|resident|practitioner|registrar|consultant|extern|observer|internist|pa?ediatrician|hospitalist|fellow|clinician|specialist|observership)\b)(?:[\w-]+ ){0,2}[\w-]+/i;
const MEDICAL =
  /\b(?:doctor|physician|officer|wards?|clinics?|hospitals?|practi[cs]\w+|residency|internship|service|emergency|medicine|department|unit|patients|medical|hands-on|observ\w+|extern\w*|rotat\w+|elective\w*|research|lab\w*|district|clinical|adults|children|health|ICU|on the team|pediatrics|inpatient|outpatient|palliative|of (?:my )?work|USCE)\b/i;
const PART_OF =
  /\b(?:first|last|another|more|further|of (?:which|those|these|them)|extra|additional|final|half of|each|other)\b[\s\w]{0,12}$/i;
const PART_AFTER =
  /^ (?:of|in|on|with|at) (?:the |a |an )?(?:cardiology|nephrology|neurology|oncology|hematology|ICU|intensive|emergency|surgery|night|nights|ward|palliative|infectious|gastro\w*|pulmon\w*|endocrin\w*|rheumat\w*|geriatrics|psychiatry|outpatient|inpatient|COVID)\b/i;

/** Lengths of work that the profile does not add up to. */
export function workLengthClaims({ sentences, situation }: Claimed): Claim[] {
  const { profile } = situation;
  if (profile.experience.length === 0) return [];
  return sentences.flatMap((sentence) => {
    const told = durationsIn(sentence.text);
    return told.flatMap((duration, i) =>
      lengthClaim(sentence, duration, told.slice(0, i), told.length === 1, situation),
    );
  });
}

function lengthClaim(
  sentence: Sentence,
  duration: Duration,
  told: readonly Duration[],
  isOnly: boolean,
  { profile, facts }: Claimed['situation'],
): Claim[] {
  const { text } = sentence;
  const [before, after] = [text.slice(0, duration.from), text.slice(duration.to)];
  const clause = `${
    before
      .split(/[;:,](?=.*\w)/)
      .at(-1)
      ?.slice(-70) ?? ''
  } ${after.split(/[;:,]/)[0]?.slice(0, 70) ?? ''}`;
  const [lead = ''] = before.split(/[;:,](?=.*\w)/).slice(-1);
  if (SOMEBODY_ELSE.test(lead) && !/\bI\b/.test(lead)) return [];
  const isThen = THEN_IN.test(before) && /^ in (?:the )?[A-Z]/.test(after);
  const isNoun = AFTER_NOUN.test(after) || BEFORE_NOUN.test(before);
  if (SOMETHING_ELSE.test(clause) || !/\b(?:I|[Mm]y|me|we|our)\b|['’]ve\b/.test(text)) return [];
  if (!isNoun && !isThen && !AFTER_VERB.test(after) && !BEFORE_VERB.test(before)) return [];
  // With one length of time in it, the whole sentence tells what it was and where.
  const around = isOnly ? text : clause;
  const kinds =
    (/^ (?:of|in|doing) (?:\w+ ){0,2}?research\b/i.test(after) ? kindsIn('research') : null) ??
    (ownKind(around) === null ? null : kindsIn(around)) ??
    kindsIn(isNoun ? after.slice(0, 60) + before.slice(-40) : clause) ??
    kindsIn(text);
  // An internship that was never entered says that the list is not complete.
  const [named] = kinds ?? [];
  const isEntered =
    (named !== 'internship' && named !== 'residency') ||
    profile.experience.some(({ kind }) => kind === named);
  if (kinds === null || !isEntered || OTHER_JOB.test(clause) || !MEDICAL.test(around)) return [];
  const country =
    countryIn(clause, usCities(facts.programs)) ??
    countryIn(around, usCities(facts.programs)) ??
    (/\bhands-on|observ|extern|^\s*where\b/i.test(clause) && hasUs(profile) ? 'US' : undefined);
  const meant = meantBy(profile, kinds, country).filter(
    ({ experience }) =>
      (country !== undefined || experience.country !== 'US' || kinds.length < 3) &&
      (!isThen || !told.some((one) => lengthsOf(experience).includes(one.months))),
  );
  const sums = sumsOf(meant.map(({ experience }) => experience));
  if (sums === null || sums.length === 0 || sums.some((sum) => mayBe(duration, sum))) return [];
  // Less may be a part of it, unless the words name the whole: "two months of hands-on work".
  const isLess = sums.some((sum) => sum > duration.months);
  const isWhole =
    /\b(?:in|during) (?:the|my) $/i.test(before) ||
    (WHOLE.test(`${before.slice(-30)} ${after.slice(0, 40)}`) && !/^an? /i.test(duration.words));
  if (isLess && !isThen && (meant.length > 1 || !isWhole)) return [];
  if (isLess && (PART_OF.test(before) || PART_AFTER.test(after) || isPartOfOne(duration, meant.length)))
    return [];
  const lengths = meant.map(({ experience }) => `${lengthsOf(experience)[0]}`);
  return [
    claimOn(
      sentence,
      duration,
      lengthSays(duration.words, inWords(lengths), country),
      `experience[${meant[0]?.index ?? 0}].months`,
    ),
  ];
}

function lengthSays(words: string, months: string, country: string | undefined): string {
  if (country === undefined)
    return say`You write ${words} for this work. Your profile has ${months} months of such work.`;
  if (country === 'US')
    return say`You write ${words} for this work. Your profile has ${months} months in the United States.`;
  return say`You write ${words} for this work. Your profile has ${months} months in ${countryNameOf(country)}.`;
}

/** Weeks and single months may be a part of a longer time. */
const isPartOfOne = ({ unit, bound }: Duration, entries: number): boolean =>
  unit === 'week' || bound === 'about' || entries > 3;

const hasUs = ({ experience }: Profile): boolean => experience.some(({ country }) => country === 'US');
