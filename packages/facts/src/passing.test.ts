import { expect, test } from 'vitest';
import { loadFacts } from './load-node.ts';
import { attemptLimit, passingScore } from './passing.ts';
import type { Exam } from './types.ts';

const facts = loadFacts();

test.each<[Exam, string, number | null]>([
  ['step2ck', '2013-06-30', null],
  ['step2ck', '2013-07-01', 203],
  ['step2ck', '2014-06-30', 203],
  ['step2ck', '2014-07-01', 209],
  ['step2ck', '2022-06-30', 209],
  ['step2ck', '2022-07-01', 214],
  ['step2ck', '2025-06-30', 214],
  ['step2ck', '2025-07-01', 218],
  ['step3', '2019-12-31', null],
  ['step3', '2023-12-31', 198],
  ['step3', '2024-01-01', 200],
  ['step1', '2019-05-10', null],
  ['step1', '2024-05-10', null],
  ['comlex1', '2024-05-10', null],
])('passing score of %s on %s is %s', (exam, date, score) => {
  expect(passingScore(facts, exam, date)?.value ?? null).toBe(score);
});

test.each([
  ['2011-12-31', null],
  ['2012-01-01', 6],
  ['2021-06-30', 6],
  ['2021-07-01', 4],
  ['2026-11-22', 4],
])('attempts allowed on %s: %s', (date, limit) => {
  expect(attemptLimit(facts, date)?.value ?? null).toBe(limit);
});

test('a passing score names its source', () => {
  const source = passingScore(facts, 'step2ck', '2026-01-01')?.source ?? '';
  expect(facts.sources[source]).toBeDefined();
});
