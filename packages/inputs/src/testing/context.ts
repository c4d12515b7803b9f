import type { Exam } from '@matchwright/facts';
import type { ProfileContext } from '../profile/profile-context.ts';

/** Passing scores by the day from which they hold, oldest first, as published. */
const PASSING: Partial<Record<Exam, [from: string, score: number][]>> = {
  step2ck: [
    ['2013-07-01', 203],
    ['2014-07-01', 209],
    ['2022-07-01', 214],
    ['2025-07-01', 218],
  ],
  step3: [
    ['2000-01-01', 198],
    ['2024-01-01', 200],
  ],
};
const ATTEMPTS: [from: string, limit: number][] = [
  ['2012-01-01', 6],
  ['2021-07-01', 4],
];

/** The published rules, written out by hand so that tests of profiles do not depend on the fact files. */
export const testContext: ProfileContext = {
  today: '2026-11-22',
  nextSeason: () => 2028,
  passingScore: (exam, date) => inForce(PASSING[exam] ?? [], date),
  attemptLimit: (date) => inForce(ATTEMPTS, date),
  passFailSince: (exam) => (exam === 'step1' ? '2022-01-26' : null),
  programCode: (code) =>
    code.endsWith('M0') ? code.replace('M0', 'C0') : code.startsWith('9999') ? null : code,
};

function inForce(rows: [from: string, value: number][], date: string): { value: number } | null {
  const row = rows.findLast(([from]) => from <= date);
  return row === undefined ? null : { value: row[1] };
}
