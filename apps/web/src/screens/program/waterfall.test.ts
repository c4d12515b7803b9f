import type { ExplainedTerm } from '@matchwright/engine';
import { expect, test } from 'vitest';
import { timesOdds, waterfall } from './waterfall.ts';

const term = (id: string, mean: number | null): ExplainedTerm => ({
  id,
  name: id,
  logOdds: mean === null ? null : { mean, lo90: mean - 0.3, hi90: mean + 0.3 },
  after: 0.1,
  sources: [],
  note: null,
});
const number = (text: string | undefined) => Number.parseFloat(text ?? 'NaN');

test('each bar starts where the one above ended, and all stay on the scale', () => {
  const steps = waterfall([term('base', -3), term('a', -1), term('b', 0.5)]);
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
  [0, '1.0'],
  [Math.LN2, '2.0'],
  [-0.714, '0.49'],
  [3, '20'],
])('%d is said as ×%s', (logOdds, words) => {
  expect(timesOdds(logOdds)).toBe(words);
});
