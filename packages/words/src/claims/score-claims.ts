import { EXAM_NAMES } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { type Claim, type Claimed, claimOn, inWords } from './claim.ts';
import { attemptsAt, type Exam, type ExamSentence, examSentences, isOpen } from './exam-mentions.ts';
import { numberIn, SPOKEN_SCORE } from './numbers.ts';

/** 210s to 290s, as they are spoken. */
const TENS_OF_SCORES = [
  'teens',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];
/** A number that stands as a result: what follows is no thing that is counted. */
const END_OF_RESULT =
  '(?=\\s*(?:$|[).;!?,:—–"”]|(?:on|in|at|after|with|to|for|points?|the|and|but|or|which|that|is|was|because|when|while|as|then|this|last|out|by|from|before|without|so|even|tells?|shows?|says?|does|did|has|had|not|may|might|will|would|I|we|it|my)\\b|-\\s))';
const SCORE = new RegExp(
  `(?<![\\p{L}\\p{N}$€£.,/-])(?:(in the |(?:low|mid|middle|high|upper)[- ](?:to[- ]\\w+[- ])?)(\\d\\d)0['’]?s|((?:(?:low|mid|middle|high|upper)[- ])?two[- ](?:${TENS_OF_SCORES.join('|')})|\\d{3}|(?:two|one) hundred(?: (?:and )?[a-z]+(?:-[a-z]+)?)?|${SPOKEN_SCORE})${END_OF_RESULT})`,
  'giu',
);
/** "in the mid-two-twenties" */
const SPOKEN_TENS = new RegExp(
  `^\\s*(?:(low|mid|middle|high|upper)[- ])?two[- ](${TENS_OF_SCORES.join('|')})$`,
  'i',
);
const tensOf = (words: string): number => 21 + TENS_OF_SCORES.indexOf(words.toLowerCase());
/** Results of something or somebody else, and results that were wished for. */
const NO_RESULT =
  /\b(?:practice|nbme|uwsa|mock|self-assessments?|simulation|target|aim(?:ed)?|goal|hop(?:e|ed|ing)|want(?:ed)?|needs?|needed|minimum|cut-?off|average|mean|percentile|at least|perhaps|maybe|would|could|might|if|instead of|rather than|like a|friends?|who|he|she|they|partner|brother|sister|colleague|classmates?|tutor|screen\w*|filter\w*|threshold|limit|ask(?:s|ed)? for|require\w*|page|room|bed|number \w+ of|thermometer|glucose|pressure|weigh\w*|altitude|meters|percent|words|minutes?)\b|%/i;
/** Where no exam is named: words of a result right before the number, in a sentence about one. */
const SCORE_CUE =
  /\b(?:scor\w*|result\w*|pass(?:ed)?|got|had|reached?|received|earned|made|achieved|obtained|secured|with|was|is|says?|came (?:in|out|back)|went|rose|jumped|improved|gave me)(?: (?:a|an|the|of|at|me|it|as|to|up|in|with|score|result|from|exactly|only|almost|nearly|just|under|over|about|finally))*[,:]?\s*$/i;
const OF_RESULT =
  /\b(?:scor\w*|result|exam|pass(?:ed)?|attempt|second time|retook|repeated|paper|report|points|improved|number)\b/i;
const NEARLY =
  /\b(?:almost|nearly|just under|close to|just below|just short of|a bit under|not quite)\s*(?:a |an )?$/i;
const ABOVE = /\b(?:over|above|more than|just over|beyond|higher than)\s*(?:a )?$/i;
const BELOW = /\b(?:below|under|less than|lower than)\s*(?:a )?$/i;
const ABOUT = /\b(?:about|around|roughly|approximately|some|circa|near)\s*(?:a )?$/i;
/** How far a rounded score may be from the real one. */
const ROUNDING = 6;

/** Scores that differ from those of the profile. */
export function scoreClaims({ sentences, kind, situation }: Claimed): Claim[] {
  const { profile } = situation;
  const scoresOf = (exam: Exam) => attemptsAt(profile, exam).flatMap(({ score }) => score ?? []);
  const practised = profile.practice.flatMap(({ score }) => (typeof score === 'number' ? score : []));
  const all = [...new Set(profile.exams.flatMap(({ score }) => score ?? []))];
  if (all.length === 0) return [];
  const isWaiting = profile.exams.some(({ exam }) => isOpen(profile, exam));
  return examSentences(sentences, kind).flatMap((read) =>
    [...read.sentence.text.matchAll(SCORE)].flatMap((match): Claim[] => {
      const said = readScore(match, read.sentence.text);
      const exam = said === null ? null : examFor(match, read);
      if (said === null || exam === null) return [];
      // A number without a name may be the result that is still open.
      if (exam === 'any' && isWaiting) return [];
      const own = exam === 'any' ? all : scoresOf(exam);
      if (own.length === 0 || [...own, ...practised].some(said.fits)) return [];
      const words = match[0].trim();
      const name = exam === 'any' ? say`a score` : EXAM_NAMES[exam];
      const says = say`You write ${words} for ${name}. Your profile says ${inWords(own)}.`;
      const path = profile.exams.findIndex((one) => one.score !== undefined && own.includes(one.score));
      const span = { from: match.index, to: match.index + match[0].length };
      return [claimOn(read.sentence, span, says, `exams[${path}].score`)];
    }),
  );
}

interface SaidScore {
  fits: (real: number) => boolean;
}

function readScore(match: RegExpExecArray, text: string): SaidScore | null {
  const [, where, tens, words = ''] = match;
  const before = text.slice(0, match.index);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(': ')) + 1);
  if (
    NO_RESULT.test(clause.slice(-45)) ||
    /^\s*(?:(?:on|in) (?:a |my |the )?(?:practice|nbme|uwsa|mock)|(?:that |which )?I (?:had )?(?:hoped|wanted|aimed|expected|dreamed|planned|needed))/i.test(
      text.slice(match.index + match[0].length),
    )
  )
    return null;
  if (tens !== undefined)
    return { fits: (real) => Math.floor(real / 10) === Number(tens) && part(where, real) };
  const spoken = SPOKEN_TENS.exec(match[0]);
  if (spoken)
    return { fits: (real) => Math.floor(real / 10) === tensOf(spoken[2] ?? '') && part(spoken[1], real) };
  const value = numberIn(words);
  if (!Number.isFinite(value) || value < 150 || value > 300) return null;
  if (NEARLY.test(before)) return { fits: (real) => real <= value && value - real <= ROUNDING + 2 };
  if (ABOVE.test(before)) return { fits: (real) => real >= value && real - value <= ROUNDING + 4 };
  if (BELOW.test(before)) return { fits: (real) => real < value };
  if (ABOUT.test(before)) return { fits: (real) => Math.abs(real - value) <= ROUNDING };
  return { fits: (real) => real === value };
}

/** "low 220s" */
function part(where: string | undefined, real: number): boolean {
  const ones = real % 10;
  if (/^low/i.test(where ?? '')) return ones <= 5;
  if (/^(?:high|upper)/i.test(where ?? '')) return ones >= 4;
  return true;
}

/** The exam that a number belongs to: the one right after it, or the last before it; else what the paragraph speaks of. */
function examFor(
  match: RegExpExecArray,
  { mentions, carried, spoken, sentence }: ExamSentence,
): Exam | 'any' | null {
  const end = match.index + match[0].length;
  const next = mentions.find(({ from }) => from >= end);
  const between = sentence.text.slice(end, next?.from ?? end);
  if (next && /^\s*(?:points )?(?:on|in|for|at|from) (?:my |the |USMLE )*$/i.test(between)) return next.exam;
  const before = mentions.filter(({ to }) => to <= match.index).at(-1);
  if (before) return before.exam;
  if (
    !spoken ||
    (carried === null && !OF_RESULT.test(sentence.text)) ||
    !SCORE_CUE.test(sentence.text.slice(0, match.index))
  )
    return null;
  return 'any';
}
