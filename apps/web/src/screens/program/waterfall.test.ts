import type { ExplainedTerm } from '@matchwright/engine';
import { expect, test } from 'vitest';
import { timesWords, waterfall } from './waterfall.ts';

/** A term that leaves the log-odds at `reached`; what it is worth alone is another figure and does not place it. */
const term = (id: string, reached: number | null): ExplainedTerm => ({
  id,
  name: id,
  logOdds: reached === null ? null : { mean: -0.7, lo90: -1, hi90: -0.4 },
  after: reached === null ? 0 : 1 / (1 + Math.exp(-reached)),
  times: null,
  sources: [],
  note: null,
});
const number = (text: string | undefined) => Number.parseFloat(text ?? 'NaN');

test('each bar starts where the one above ended, and all stay on the scale', () => {
  const steps = waterfall([term('base', -3), term('a', -4), term('b', -3.5)]);
  const [base, a, b] = steps;
  expect(a?.from).toBe(base?.from);
  expect(number(a?.left) + number(a?.width)).toBeCloseTo(number(a?.from), 1);
  expect(b?.from).toBe(a?.left);
  expect(number(b?.width) / number(a?.width)).toBeCloseTo(0.5, 2);
  for (const step of steps) {
    for (const place of [step?.left, step?.low, step?.high]) {
      expect(number(place)).toBeGreaterThanOrEqual(0);
      expect(number(place)).toBeLessThanOrEqual(100);
    }
  }
});

test('a rule that shuts out has no bar, and leaves those above alone', () => {
  const [base, rule] = waterfall([term('base', -3), term('policies', null)]);
  expect(base).toBeDefined();
  expect(rule).toBeUndefined();
});

test.each([
  [1, '1.00'],
  [2, '2.00'],
  [0.49, '0.49'],
  [0.0342, '0.034'],
  [20.04, '20.0'],
])('a factor of %d is said as ×%s', (factor, words) => {
  expect(timesWords(factor)).toBe(words);
});
