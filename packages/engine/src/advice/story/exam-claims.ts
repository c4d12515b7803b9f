import { say } from '@matchwright/speech';
import type { ExamRecord } from '../exam-record.ts';
import { EXAM_NAMES } from '../names.ts';
import type { Situation } from '../situation.ts';
import { chained } from './chained.ts';
import { type Clause, examOf, SOMEBODY_ELSE, yearsIn } from './clauses.ts';

/** Words of an answer that the profile says otherwise. */
export interface Contradiction {
  says: string;
  start: number;
  end: number;
  /** Path of the profile that says otherwise. */
  against: string;
}

type Exam = Parameters<Situation['exam']>[0];

/** A number that stands alone as a result, not "240 patients" or "the 210 average". */
const STEP_SCORE = /\b(1[89]\d|2\d\d|300)\b(?=\s*(?:$|[).;!?]|(?:on|in|at|after|with|to|points?|the)\b))/g;
const COMLEX_SCORE = /\b([2-9]\d\d)\b(?=\s*(?:$|[).;!?]|(?:on|in|at|after|with|to|points?|the)\b))/g;
const NO_RESULT =
  /\b(?:practice|nbme|uwsa|self-assessments?|target|aim|goal|hoped?|want(?:ed)?|needs?|needed|minimum|average|mean|percentile|least|above|below|over|under|more than|hours?|days?|questions?|points)\b|%/i;
/** The year may then be that of something else. */
const OTHER_YEAR = /\b(?:graduat\w*|moved?|arrived?|started?|born|after|before|since|until|when|while|by)\b/i;
const FAILED = /\b(?:failed|did not pass|didn['’]t pass)\b/i;
const NOT_FAILED = /\b(?:never|not|almost|nearly|if|would|could|fear(?:ed)?|afraid)\b[^.]*\bfail/i;
const PASSED = /\b(?:passed|passing)\b/i;
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:once|one time)\b/i, 1],
  [/\b(?:twice|two times)\b/i, 2],
  [/\b(?:three|3) times\b/i, 3],
  [/\b(?:four|4) times\b/i, 4],
];
const ATTEMPT: readonly (readonly [RegExp, number])[] = [
  [/\b(?:first|1st) (?:attempt|try|time)\b/i, 1],
  [/\b(?:second|2nd) (?:attempt|try|time)\b/i, 2],
  [/\b(?:third|3rd) (?:attempt|try|time)\b/i, 3],
  [/\b(?:fourth|4th) (?:attempt|try|time)\b/i, 4],
];

/** What a clause says of one exam against its record: scores, failures, attempts and years. */
export function examContradictions(clause: Clause, situation: Situation): Contradiction[] {
  const exam = examOf(clause);
  if (exam === null || SOMEBODY_ELSE.test(clause.sentence)) return [];
  const record = situation.exam(exam);
  if (record.attempts.length === 0) return [];
  return [
    ...scoreClaims(clause, exam, record, situation),
    ...failureClaims(clause, record, EXAM_NAMES[exam]),
    ...yearClaims(clause, record, EXAM_NAMES[exam]),
  ];
}

function scoreClaims(clause: Clause, exam: Exam, record: ExamRecord, situation: Situation): Contradiction[] {
  if (NO_RESULT.test(clause.text)) return [];
  const results = record.attempts.flatMap(({ score }) => score ?? []);
  const practised = situation.profile.practice.flatMap((test) =>
    test.exam === exam && typeof test.score === 'number' ? test.score : [],
  );
  if (results.length === 0) return [];
  const pattern = exam.startsWith('comlex') ? COMLEX_SCORE : STEP_SCORE;
  const against = record.attempts.find(({ score }) => score !== undefined)?.path ?? 'exams';
  return [...clause.text.matchAll(pattern)].flatMap(({ 0: digits, index }) => {
    if ([...results, ...practised].includes(Number(digits))) return [];
    const start = clause.start + index;
    const says = say`You write ${digits} for ${EXAM_NAMES[exam]}. Your profile says ${chained(results)}.`;
    return [{ says, start, end: start + digits.length, against: `${against}.score` }];
  });
}

/** Failures and attempts; nothing is said while the result of an attempt is not known. */
function failureClaims(clause: Clause, { attempts, failed }: ExamRecord, name: string): Contradiction[] {
  if (attempts.some(({ result }) => result === null)) return [];
  const { text, sentence } = clause;
  const have = failedWords(failed);
  const against = attempts.find(({ result }) => result === 'fail')?.path ?? attempts[0]?.path ?? 'exams';
  const claim = (says: string, ...words: (RegExpExecArray | null)[]): Contradiction[] => [
    { says: `${says} ${have}`, ...spanOf(clause, words), against },
  ];
  const fail = FAILED.exec(text);
  if (fail && !NOT_FAILED.test(sentence)) {
    if (failed === 0) return claim(say`You write that you failed ${name}.`, fail);
    const [times, count] = firstOf(TIMES, text);
    return times && count !== failed ? claim(timesWords(name, count), fail, times) : [];
  }
  const pass = /\bnot\b/i.test(text) ? null : PASSED.exec(text);
  const [attempt, at] = firstOf(ATTEMPT, text);
  return pass && attempt && at - 1 !== failed
    ? claim(say`You write that you passed ${name} at attempt ${at}.`, pass, attempt)
    : [];
}

/** The first pattern of a list that a text holds, and its number. */
function firstOf(
  list: readonly (readonly [RegExp, number])[],
  text: string,
): [RegExpExecArray | null, number] {
  const found = list.find(([words]) => words.test(text));
  return found ? [found[0].exec(text), found[1]] : [null, 0];
}

function yearClaims(clause: Clause, { attempts }: ExamRecord, name: string): Contradiction[] {
  const [only, more] = yearsIn(clause.text);
  if (
    !only ||
    more ||
    !/\b(?:pass(?:ed|ing)?|fail(?:ed|ing)?|took|taken|sat|retook|wrote)\b/i.test(clause.text)
  )
    return [];
  if (NOT_FAILED.test(clause.sentence) || OTHER_YEAR.test(clause.text)) return [];
  const result = PASSED.test(clause.text) ? 'pass' : FAILED.test(clause.text) ? 'fail' : null;
  const meant = attempts.filter(
    (attempt) => result === null || attempt.result === null || attempt.result === result,
  );
  if (meant.length === 0 || meant.some(({ date }) => date === undefined)) return [];
  const years = [...new Set(meant.map(({ date }) => Number(date?.slice(0, 4))))];
  if (years.includes(only.year)) return [];
  const start = clause.start + only.index;
  const says = say`You write ${only.year} for ${name}. Your profile says ${chained(years)}.`;
  return [{ says, start, end: start + 4, against: `${meant[0]?.path}.date` }];
}

/** From the first to the last of some words of a clause, in the answer. */
function spanOf({ start }: Clause, words: readonly (RegExpExecArray | null)[]) {
  const found = words.filter((one) => one !== null);
  return {
    start: start + Math.min(...found.map(({ index }) => index)),
    end: start + Math.max(...found.map(({ index, 0: text }) => index + text.length)),
  };
}

function failedWords(failed: number): string {
  if (failed === 0) return say`Your profile has no failed attempt.`;
  return failed === 1
    ? say`Your profile has one failed attempt.`
    : say`Your profile has ${failed} failed attempts.`;
}

function timesWords(name: string, times: number): string {
  if (times === 1) return say`You write that you failed ${name} once.`;
  return times === 2
    ? say`You write that you failed ${name} twice.`
    : say`You write that you failed ${name} ${times} times.`;
}
