/** Simulation-based calibration of the rate fitter, run afresh on a smaller scale than the model card. */
import { beforeAll, expect, test } from 'vitest';
import {
  chiSquare,
  type SimulationBased,
  simulationBased,
} from '../../tools/fit/validation/simulation-based.ts';

/** The 99.9% point of χ² with seven degrees of freedom. */
const ONE_IN_A_THOUSAND = 24.32;
let result: SimulationBased;
beforeAll(() => {
  result = simulationBased(60, 20_261_122);
});

test('the truth is equally likely at every rank among its posterior draws', () => {
  expect(result.rates.reduce((sum, count) => sum + count, 0)).toBe(5 * result.replicates);
  expect(chiSquare(result.rates)).toBeLessThan(ONE_IN_A_THOUSAND);
  expect(chiSquare(result.level)).toBeLessThan(ONE_IN_A_THOUSAND);
  expect(chiSquare(result.spread)).toBeLessThan(ONE_IN_A_THOUSAND);
});

test('intervals hold the truth as often as they say', () => {
  for (const { nominal, observed, n } of result.coverage) {
    const standardError = Math.sqrt((nominal * (1 - nominal)) / n);
    expect(Math.abs(observed - nominal), `${nominal}`).toBeLessThan(3.3 * standardError);
  }
});

test('the check itself notices ranks that are not uniform', () => {
  expect(chiSquare([10, 10, 10, 10, 10, 10, 10, 10])).toBe(0);
  expect(chiSquare([40, 10, 5, 3, 3, 5, 10, 40])).toBeGreaterThan(ONE_IN_A_THOUSAND);
});
