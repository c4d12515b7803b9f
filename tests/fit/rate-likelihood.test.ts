import { logistic } from '@matchwright/engine/math';
import { expect, test } from 'vitest';
import {
  binomialMass,
  countsPrintedAs,
  GRID,
  KNOWN_APPLICATIONS,
  printedLikelihood,
} from '../../tools/fit/rate-likelihood.ts';

test('the chances of all printed percentages add up to one', () => {
  const exact = [{ ratio: 1, weight: 1 }];
  const sums = new Float64Array(GRID.length);
  for (let percent = 0; percent <= 100; percent++) {
    printedLikelihood(percent / 100, 200, exact).forEach((p, g) => {
      sums[g] = (sums[g] as number) + p;
    });
  }
  for (const sum of sums) expect(sum).toBeCloseTo(1, 8);
});

test('at most, below and equal fit together', () => {
  const at = (rate: number, event: 'equal' | 'at-most' | 'below') =>
    printedLikelihood(rate, 137, KNOWN_APPLICATIONS, event);
  const [equal, most, below] = [at(0.07, 'equal'), at(0.07, 'at-most'), at(0.07, 'below')];
  equal.forEach((p, g) => {
    expect(p + (below[g] as number)).toBeCloseTo(most[g] as number, 10);
  });
});

test('a count is printed as its rounded percentage, and a number that cannot print it is raised', () => {
  expect(countsPrintedAs(0.02, 1000)).toEqual({ n: 1000, first: 15, last: 24 });
  const { n, first, last } = countsPrintedAs(0.24, 7);
  expect(n).toBeGreaterThan(7);
  expect(Math.round((100 * first) / n)).toBe(24);
  expect(last).toBeGreaterThanOrEqual(first);
});

test('binomial masses against the plain sum, far tails included', () => {
  const choose = (n: number, k: number) => {
    let value = 1;
    for (let i = 1; i <= k; i++) value *= (n - k + i) / i;
    return value;
  };
  for (const p of [logistic(-9), 0.01, 0.5, 0.97]) {
    for (const [low, high] of [
      [0, 0],
      [2, 6],
      [0, 30],
      [25, 30],
    ] as const) {
      let sum = 0;
      for (let k = low; k <= high; k++) sum += choose(30, k) * p ** k * (1 - p) ** (30 - k);
      expect(binomialMass(30, low, high, p) / sum).toBeCloseTo(1, 9);
    }
  }
});
