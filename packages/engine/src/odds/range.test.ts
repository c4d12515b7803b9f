import { expect, test } from 'vitest';
import { rangeOf } from './range.ts';

test('mean and interpolated quantiles of known draws', () => {
  const draws = Float64Array.from({ length: 101 }, (_, i) => (100 - i) / 100);
  const range = rangeOf(draws);
  expect(range.p).toBeCloseTo(0.5, 12);
  expect([range.lo50, range.hi50, range.lo90, range.hi90].map((x) => Number(x.toFixed(10)))).toEqual([
    0.25, 0.75, 0.05, 0.95,
  ]);
});

test('one draw is its own range', () => {
  expect(rangeOf(Float64Array.of(0.3))).toEqual({ p: 0.3, lo50: 0.3, hi50: 0.3, lo90: 0.3, hi90: 0.3 });
});
