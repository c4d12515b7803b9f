import { expect, test } from 'vitest';
import { smallInstance } from '../portfolio/testing/small-instances.ts';
import { solve } from '../portfolio/solve.ts';
import { bruteForce } from '../portfolio/testing/brute-force.ts';
import { checkSolution } from './check-solution.ts';

const FEATURES = [
  { utilities: false, attend: false },
  { utilities: true, attend: false },
  { utilities: false, attend: true },
  { utilities: true, attend: true },
];

test('accepts what the solver returns, and proves a bound no list exceeds', () => {
  let checked = 0;
  for (const features of FEATURES) {
    for (let seed = 200; seed < 280; seed++) {
      const instance = smallInstance(seed, features);
      const truth = bruteForce(instance);
      if (!truth) continue;
      const solution = solve(instance);
      const report = checkSolution(instance, solution);
      expect(report.problems, `seed ${seed} ${JSON.stringify(features)}`).toEqual([]);
      expect(report.valid).toBe(true);
      expect(report.upperBound).toBeGreaterThan(truth.value - 1e-12);
      expect(Math.abs(report.upperBound - solution.upperBound)).toBeLessThan(1e-9);
      checked += 1;
    }
  }
  expect(checked).toBeGreaterThan(250);
});
