import { EXAM_NAMES, type Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { type Claim, type Claimed, claimOn, inWords, NOT_SO, SOMEBODY_ELSE } from './claim.ts';
import { attemptsAt, type Exam, type ExamSentence, examSentences } from './exam-mentions.ts';
import { NUMBER, numberIn } from './numbers.ts';

const MORE =
  'higher|better|above|more|over|up|past|beyond|ahead|improvement|improved|gain|jump|rise|increase|growth|climb';
const LESS = 'lower|worse|below|under|less|short|down|drop|fall';
const LEAD =
  '(?:(about|around|roughly|almost|nearly|some|close to|more than|over|at least|less than|under) )?';
const POINTS: readonly RegExp[] = [
  new RegExp(`\\b${LEAD}(${NUMBER})[- ]points? (?:${MORE}|${LESS})\\b`, 'i'),
  new RegExp(
    `\\b(?:rose|risen|improv\\w+|jump\\w*|climb\\w*|increas\\w+|went up|gone up|raised (?:it|my \\w+)|gain\\w*|better|higher|lower|fell|dropped|up|down)\\b(?: (?!points)[\\w’'-]+){0,6}? (?:by )?${LEAD}(${NUMBER})[- ]points?\\b`,
    'i',
  ),
];
/** Against a mark or an average, not against an own result. */
const OTHER_MARK =
  /\b(?:pass(?:ing)?(?: (?:mark|score|line|grade|standard))?|minimum|cut-?off|average|mean|median|national|percentile|threshold|required|limit|blood|pressure|glucose|hemoglobin|kilos?|percent|questions?|block|friends?|target|goal|hoped|needed)\b/i;
const EXAM = '(?:my |the )?(?:USMLE )?(?:Step ?[123](?: CK)?|COMLEX(?: Level)? ?[123])';
const ORDER = new RegExp(
  `\\b(${EXAM})(?: score| result)?,? (?:was|is|came (?:in|out|back)|went|turned out)(?: \\w+){0,2}? (higher|better|stronger|lower|worse|weaker) than (?:that of |my score (?:on|in|for) )?(${EXAM})`,
  'i',
);

/** Scores told by how far they are apart, or which is the higher: against those of the profile. */
export function scoreRelationClaims({ sentences, kind, situation: { profile } }: Claimed): Claim[] {
  return examSentences(sentences, kind).flatMap((read) => [
    ...difference(read, profile),
    ...order(read, profile),
  ]);
}

function difference({ sentence, mentions, spoken }: ExamSentence, profile: Profile): Claim[] {
  const { text } = sentence;
  const match = POINTS.map((pattern) => pattern.exec(text)).find((one) => one !== null);
  if (!match || !spoken || OTHER_MARK.test(text) || isOfOthers(text, match.index)) return [];
  const said = numberIn(match[2] ?? '');
  const known = scoresFor(profile, [...new Set(mentions.map(({ exam }) => exam))]);
  if (known === null || !Number.isFinite(said)) return [];
  const gaps = known.flatMap((a, i) => known.slice(i + 1).map((b) => Math.abs(a - b)));
  if (gaps.some((gap) => fits(match[1], said, gap))) return [];
  const says = say`You write "${match[0]}". The scores in your profile are ${inWords(known)}.`;
  return [claimOn(sentence, { from: match.index, to: match.index + match[0].length }, says, 'exams')];
}

const isOfOthers = (text: string, at: number): boolean =>
  SOMEBODY_ELSE.test(text.slice(0, at)) || NOT_SO.test(text.slice(0, at));

/** All scores that a difference may be of; null when one that may be meant is not known. */
function scoresFor(profile: Profile, named: readonly Exam[]): number[] | null {
  const exams = named.length > 1 ? named : [...new Set(profile.exams.map(({ exam }) => exam))];
  const attempts = exams.flatMap((exam) => attemptsAt(profile, exam));
  const isPassFail = (exam: Exam) => attemptsAt(profile, exam).every(({ score }) => score === undefined);
  if (attempts.some(({ exam, score }) => score === undefined && !isPassFail(exam))) return null;
  const scores = attempts.flatMap(({ score }) => score ?? []);
  // Before the first result there may have been practice tests that nobody entered.
  return scores.length < 2
    ? null
    : [...scores, ...profile.practice.flatMap(({ score }) => (typeof score === 'number' ? score : []))];
}

/** How far "about ten points" may be from ten. */
const ROUNDING = 3;

function fits(lead: string | undefined, said: number, real: number): boolean {
  if (/more|over|at least/i.test(lead ?? '')) return real >= said && real - said <= 2 * ROUNDING;
  if (/almost|nearly|close|less|under/i.test(lead ?? '')) return real <= said && said - real <= 2 * ROUNDING;
  if (lead !== undefined) return Math.abs(real - said) <= ROUNDING;
  return Math.abs(real - said) <= (said % 10 === 0 ? ROUNDING - 1 : 0);
}

function order({ sentence }: ExamSentence, profile: Profile): Claim[] {
  const match = ORDER.exec(sentence.text);
  const [, first = '', how = '', second = ''] = match ?? [];
  const [a, b] = [bestOf(profile, first), bestOf(profile, second)];
  if (!match || !a || !b || a.score === b.score) return [];
  if (/higher|better|stronger/i.test(how) === a.score > b.score) return [];
  const says = say`You write "${match[0]}". Your profile has ${a.score} at ${EXAM_NAMES[a.exam]} and ${b.score} at ${EXAM_NAMES[b.exam]}.`;
  return [claimOn(sentence, { from: match.index, to: match.index + match[0].length }, says, 'exams')];
}

/** The only score of an exam; null when there is none, or more. */
function bestOf(profile: Profile, words: string): { exam: Exam; score: number } | null {
  const digit = /[123]/.exec(words)?.[0] ?? '';
  const exam = (
    /comlex/i.test(words) ? `comlex${digit}` : digit === '2' ? 'step2ck' : `step${digit}`
  ) as Exam;
  const [only, more] = attemptsAt(profile, exam).flatMap(({ score }) => score ?? []);
  return only === undefined || more !== undefined ? null : { exam, score: only };
}
