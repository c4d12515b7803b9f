import { say } from '@matchwright/speech';
import { tellingWords } from '../names/program-names.ts';
import type { Sentence } from '../text/text-model.ts';
import { type Claim, type Claimed, claimOn } from './claim.ts';
import { type Moment, momentsIn } from './moments.ts';
import { NUMBER, numberIn } from './numbers.ts';

const GRADUATED =
  '(?:(?:I|[Aa]nd|[Hh]ave|[Hh]ad|[Hh]aving|was|[Aa]fter|[Ss]ince|[Ff]rom|[Mm]y|on|the|been|[Bb]efore|[Uu]pon|of|[Aa]s|[Aa]n?)\\b[\\s,]*(?:[\\w-]+ )?(?:graduat(?:ed|ing|ion)|finish(?:ed|ing) (?:my )?(?:medical school|medical studies|the faculty of medicine|medicine)|complet(?:ed|ing) (?:my )?(?:medical school|medical degree|medical studies|MBBS|MD)|(?:received|obtained|earned|got|took) my (?:medical degree|medical diploma|diploma|MBBS|MD|MBChB|degree in medicine))|[Cc]lass of|[Yy]ear I (?:became a doctor|graduated|finished medical school)|graduate)';
/** Words that may stand between graduation and its year. */
const GAP =
  "(?:[\\s(,]|\\b(?:from|at|in|of|on|with|the|my|medical|school|university|college|top|class|first|second|third|best|among|faculty|medicine|honou?rs|degree|year|back|it|was|a|an|as|doctor|early|late|end|beginning|spring|summer|fall|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)\\b|\\b[A-Z][\\w’'-]+)*";
const BEFORE_YEAR = new RegExp(`\\b${GRADUATED}${GAP}$`);
const AFTER_YEAR =
  /^[\s,]*(?:I (?:graduated|finished medical school|received my (?:medical )?(?:degree|diploma))|graduates?\b|medical graduate\b)/;
const NOT_MINE =
  /\b(?:high school|secondary school|primary school|bachelor|master|residency|fellowship|course|nursing|pharmacy school|engineering|(?:sister|brother|friend|father|mother|cousin|wife|husband|daughter|son|he|she|they|who|classmate|patient)s?\b[^,;.]{0,30}(?:graduat|finish|complet|receiv))/i;
const AGO = new RegExp(
  `\\b(?:graduat(?:ed|ion)|finished medical school)\\b[^.;,]{0,25}?\\b(${NUMBER}|an?) years? ago\\b|\\b(${NUMBER}) years? (?:out of|after|since|from) (?:(?:my |leaving |finishing )?(?:graduat(?:ion|ing)|medical school)|I (?:graduated|(?:left|finished|completed)(?: my)? (?:medical school|medicine|university)))\\b|\\b(${NUMBER}) years? ago,? I (?:graduated|finished medical school|(?:took|got|received|earned|obtained) my (?:medical )?(?:degree|diploma)|became a doctor)\\b|\\b(?:graduated|finished (?:the |my )?(?:university|medical school|studies|medicine|faculty))\\b[^.;,]{0,20}? (?:before|since) (${NUMBER}) years?\\b`,
  'i',
);
/** "seven years after graduation I moved" tells of a time since gone. */
const TOLD_OF_PAST = /\bafter (?:my )?graduat/i;

/** Graduation and school against the profile. */
export function schoolClaims({ sentences, situation }: Claimed): Claim[] {
  return sentences.flatMap((sentence) => [
    ...year(sentence, situation),
    ...yearsAgo(sentence, situation),
    ...schoolName(sentence, situation),
  ]);
}

type Situation = Claimed['situation'];

function year(sentence: Sentence, { profile, today }: Situation): Claim[] {
  const { graduated } = profile.school;
  const { text } = sentence;
  if (graduated === undefined || NOT_MINE.test(text)) return [];
  return momentsIn(text, today).flatMap((moment: Moment): Claim[] => {
    if (
      !/\d{4}/.test(moment.words) ||
      moment.spans.some(([a, b]) => a < graduated * 12 + 12 && b >= graduated * 12)
    )
      return [];
    const before = BEFORE_YEAR.exec(text.slice(0, moment.from));
    const after = AFTER_YEAR.exec(text.slice(moment.to));
    if (!before && !after) return [];
    const span = {
      from: before ? before.index : moment.from,
      to: moment.to + (before ? 0 : (after?.[0].length ?? 0)),
    };
    const said = moment.words.match(/\d{4}/)?.[0];
    return [
      claimOn(
        sentence,
        span,
        say`You write that you graduated in ${said}. Your profile says ${graduated}.`,
        'school.graduated',
      ),
    ];
  });
}

function yearsAgo(sentence: Sentence, { profile, today }: Situation): Claim[] {
  const { graduated } = profile.school;
  const match = AGO.exec(sentence.text);
  const at = match ?? sinceAgo(sentence.text);
  if (graduated === undefined || !at || NOT_MINE.test(sentence.text)) return [];
  if (TOLD_OF_PAST.test(at[0]) && !/\bI am\b/.test(sentence.text)) return [];
  const words = at[1] ?? at[2] ?? at[3] ?? at[4] ?? '';
  const years = /^an?$/i.test(words) ? 1 : numberIn(words);
  const passed = Number(today.slice(0, 4)) - graduated;
  // A text may have been written for the season before.
  if (!Number.isFinite(years) || (years <= passed && years >= passed - 2)) return [];
  const says = say`You write of ${years} years since you graduated. Your profile says ${graduated}: about ${passed} years.`;
  return [claimOn(sentence, { from: at.index, to: at.index + at[0].length }, says, 'school.graduated')];
}

const sinceAgo = (text: string): RegExpExecArray | null =>
  new RegExp(`\\bmy graduation,? (?:now )?(${NUMBER}) years? ago\\b`, 'i').exec(text);

const SCHOOL =
  /\b(?:I (?:have )?(?:graduated|studied medicine|took my medical degree)|(?:a |an )?(?:\d{4} )?graduate|my medical (?:degree|school)(?: is| was)?)\b,? (?:from|at|of|in) (?:the )?((?:University|College|Medical|School|Faculty|Institute|[A-Z][\w’'-]+)(?: (?:of|at|and|for|the|[A-Z][\w’'-]+))*)/;

/** "I graduated from Cairo University", where the profile names another school. */
function schoolName(sentence: Sentence, { profile }: Situation): Claim[] {
  const own = tellingWords(profile.school.name ?? '');
  const match = SCHOOL.exec(sentence.text);
  const name = match?.[1] ?? '';
  if (!match || own.length === 0 || NOT_MINE.test(sentence.text)) return [];
  if (!/\b(?:University|College|School|Institute|Academy)\b/.test(name)) return [];
  const said = tellingWords(name);
  if (said.length === 0 || said.some((word) => own.includes(word))) return [];
  const from = match.index + match[0].length - name.length;
  const says = say`You write that you studied at ${name}. Your profile says ${profile.school.name}.`;
  return [claimOn(sentence, { from, to: from + name.length }, says, 'school.name')];
}
