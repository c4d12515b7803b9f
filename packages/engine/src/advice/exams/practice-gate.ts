import type { Exam } from '@matchwright/facts';
import type { Percentage } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { daysBetween } from '../../dates/iso-date.ts';
import { counted, listed } from '../../words/word-forms.ts';
import { EXAM_NAMES } from '../names.ts';
import type { Situation } from '../situation.ts';
import { sourcesOf } from './figures.ts';

/** Whether practice tests say that an exam can be booked. */
export interface PracticeGate {
  exam: Exam;
  /** Every counted test must reach this. */
  line: number;
  /** Tests in a row that must reach it, the latest. */
  fewest: number;
  status: 'met' | 'not-met' | 'cannot-tell';
  /** Newest first; undated ones last. */
  tests: PracticeTest[];
  missing: string[];
  says: string[];
  sources: string[];
}

export interface PracticeTest {
  path: string;
  date: string | null;
  score: number | null;
  /** What the report gives instead of a score of the exam's scale; shown, and compared with nothing. */
  percentage: Percentage | null;
  /** `counts`: among the latest that decide; `earlier`: fresh, but newer ones decide. */
  use: 'counts' | 'earlier' | 'too-old' | 'no-date' | 'no-score' | 'percentage' | 'in-future';
  /** Null without a score. */
  reaches: boolean | null;
}

/** @param base the score to reach, with its name; @param margin points above it that practice must show */
export function practiceGate(
  situation: Situation,
  exam: Exam,
  base: { score: number; name: string },
  margin: number,
): PracticeGate {
  const line = base.score + margin;
  const fewest = situation.figure('advice.exams.practice_fewest');
  const fresh = situation.figure('advice.exams.practice_fresh_days');
  const tests = practiceTests(situation, exam, line, fresh, fewest);
  const counting = tests.filter(({ use }) => use === 'counts');
  const status = counting.some(({ reaches }) => reaches === false)
    ? 'not-met'
    : counting.length >= fewest
      ? 'met'
      : 'cannot-tell';
  const missing = status === 'cannot-tell' ? missingFrom(tests) : [];
  const gate = { exam, line, fewest, status, tests, missing } as const;
  return {
    ...gate,
    says: sentences(gate, fresh, say`${base.name} plus ${counted(margin, 'point')} for a worse day`),
    sources: sourcesOf(situation, 'advice.exams.practice_fewest', 'advice.exams.practice_fresh_days'),
  };
}

function practiceTests(
  { profile, today }: Situation,
  exam: Exam,
  line: number,
  fresh: number,
  fewest: number,
): PracticeTest[] {
  const tests = profile.practice.flatMap((test, i): PracticeTest[] => {
    if (test.exam !== exam) return [];
    const { date = null } = test;
    const score = typeof test.score === 'number' ? test.score : null;
    const percentage = typeof test.score === 'string' ? test.score : null;
    const use = useOf({ date, score, percentage }, today, fresh);
    const reaches = score === null ? null : score >= line;
    return [{ path: `practice[${i}]`, date, score, percentage, use, reaches }];
  });
  tests.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  let counting = 0;
  return tests.map((test) => {
    if (test.use !== 'counts') return test;
    counting += 1;
    return counting <= fewest ? test : { ...test, use: 'earlier' };
  });
}

/** How one test counts by itself, before newer ones are looked at. */
function useOf(
  { date, score, percentage }: Pick<PracticeTest, 'date' | 'score' | 'percentage'>,
  today: string,
  fresh: number,
): PracticeTest['use'] {
  if (percentage !== null) return 'percentage';
  if (date === null) return 'no-date';
  if (date > today) return 'in-future';
  if (score === null) return 'no-score';
  return daysBetween(date, today) > fresh ? 'too-old' : 'counts';
}

/** What would have to be entered: dates and scores that are left out, else more tests. */
function missingFrom(tests: readonly PracticeTest[]): string[] {
  const gaps = tests.flatMap(({ path, use, score }) =>
    use === 'no-date'
      ? [`${path}.date`, ...(score === null ? [`${path}.score`] : [])]
      : use === 'no-score'
        ? [`${path}.score`]
        : [],
  );
  return gaps.length > 0 ? gaps : ['practice'];
}

function sentences(gate: Omit<PracticeGate, 'says' | 'sources'>, fresh: number, why: string): string[] {
  const { exam, line, fewest, status, tests } = gate;
  const name = EXAM_NAMES[exam];
  const counting = tests.filter(({ use }) => use === 'counts');
  const scores = listed(counting.map(({ score }) => score ?? ''));
  const rule = say`Book ${name} when your last ${fewest} practice scores are ${line} or more: ${why}.`;
  const old = tests.filter(({ use }) => use === 'too-old');
  const gaps = tests.filter(({ use }) => use === 'no-date' || use === 'no-score');
  const said = [rule];
  if (counting.length > 0)
    said.push(
      status === 'not-met'
        ? say`Your latest: ${scores}. That is not there yet.`
        : status === 'met'
          ? say`Your latest: ${scores}. That is enough.`
          : say`Your latest: ${scores}. That is high enough, but ${counted(fewest - counting.length, 'more test')} must confirm it.`,
    );
  else if (tests.length === 0) said.push(say`Your profile has no practice test for it.`);
  if (old.length > 0)
    said.push(
      old.length === 1
        ? say`The test of ${dateWords(old[0]?.date ?? '')} is older than ${counted(fresh, 'day')}, so it no longer counts.`
        : say`${counted(old.length, 'test')} are older than ${counted(fresh, 'day')}, so they no longer count. The newest is of ${dateWords(old[0]?.date ?? '')}.`,
    );
  said.push(...percentageWords(tests, name));
  if (gaps.length > 0)
    said.push(
      gaps.length === 1
        ? say`1 test lacks a date or a score, so we cannot use it.`
        : say`${counted(gaps.length, 'test')} lack a date or a score, so we cannot use them.`,
    );
  return said;
}

/** No published table turns the percentage of every test into a score, so none is made up. */
function percentageWords(tests: readonly PracticeTest[], name: string): string[] {
  const given = tests.flatMap(({ percentage }) => percentage ?? []);
  if (given.length === 0) return [];
  return [
    given.length === 1
      ? say`1 test gives a percentage, ${given[0]}. It cannot be compared with a score of ${name}, so it does not count here.`
      : say`${counted(given.length, 'test')} give a percentage: ${listed(given)}. They cannot be compared with a score of ${name}, so they do not count here.`,
    say`If a report also gives a score of three digits, enter that score instead.`,
  ];
}
