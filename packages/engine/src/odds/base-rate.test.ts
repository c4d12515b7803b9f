import { expect, test } from 'vitest';
import { logistic, quasiRandomNormals } from '../math/index.ts';
import { solveBaseLogOdds } from './base-rate.ts';

test('averaging over applicants gives the rate back', () => {
  const normals = quasiRandomNormals(200_000, 1)[0] as Float64Array;
  for (const rate of [0.0003, 0.02, 0.2, 0.5, 0.9]) {
    for (const spread of [0, 0.8, 1.2, 2]) {
      const eta = solveBaseLogOdds(rate, spread);
      const mean = normals.reduce((sum, z) => sum + logistic(eta + spread * z), 0) / normals.length;
      expect(mean / rate).toBeCloseTo(1, 2);
    }
  }
});

test('the average applicant is below the average rate when rates are low', () => {
  expect(logistic(solveBaseLogOdds(0.03, 1.1))).toBeLessThan(0.03);
});
