import { expect, test } from 'vitest';
import { condense, correlation, meanAndSd } from '../../tools/fit/effect-draws.ts';
import { fitEffects } from '../../tools/fit/effect-posterior.ts';
import { sampleChains } from '../../tools/fit/metropolis.ts';
import { seededRandom } from '../../tools/fit/random.ts';
import type { SelfReport } from '../../tools/fit/self-reports.ts';
import { facts } from '../engine/example-profiles.ts';

test('chains find the mean, spread and correlation of a known normal', () => {
  const logDensity = ([x, y]: number[]) => {
    const u = (x as number) - 1;
    const v = ((y as number) + 2) / 2;
    return -(u * u - 2 * 0.6 * u * v + v * v) / (2 * (1 - 0.36));
  };
  const { draws, rHat, acceptance } = sampleChains(logDensity, [0, 0]);
  const column = (j: number) => draws.map((row) => row[j] as number);
  expect(rHat).toBeLessThan(1.02);
  expect(acceptance).toBeGreaterThan(0.15);
  // Four chains of 12,000 steps hold about 5,000 independent draws.
  expect(meanAndSd(column(0)).mean).toBeCloseTo(1, 1);
  expect(Math.abs(meanAndSd(column(1)).mean + 2)).toBeLessThan((4 * 2) / Math.sqrt(5_000));
  expect(meanAndSd(column(1)).sd / 2).toBeCloseTo(1, 1);
  expect(correlation([column(0), column(1)])[0]?.[1]).toBeCloseTo(0.6, 1);
});

test('the short table keeps means, widths and correlations', () => {
  const random = seededRandom(3);
  const draws = Array.from({ length: 6_000 }, () => {
    const a = random.normal();
    return [a, 0.8 * a + 0.6 * random.normal() + 4, Math.exp(0.3 * random.normal())];
  });
  const names = ['a', 'b', 'c'];
  const columns = condense(draws, names);
  names.forEach((name, j) => {
    const full = meanAndSd(draws.map((row) => row[j] as number));
    const short = meanAndSd(columns[name] as number[]);
    expect(columns[name]).toHaveLength(128);
    expect(Math.abs(short.mean - full.mean)).toBeLessThan(0.02 * full.sd);
    expect(short.sd / full.sd).toBeCloseTo(1, 1);
  });
  const kept = correlation(names.map((name) => columns[name] as number[]));
  expect(kept[0]?.[1]).toBeCloseTo(0.8, 1);
  expect(Math.abs(kept[0]?.[2] as number)).toBeLessThan(0.15);
});

test('effects of a synthetic season come back, though people without interviews often keep silent', () => {
  const random = seededRandom(12);
  const truth = { score: 0.45, visa: -0.6, quality: 0.8 };
  const people = Array.from({ length: 160 }, (): SelfReport => {
    const step2 = 245 + 14 * random.normal();
    const visaNeeded = random.uniform() < 0.6;
    const strength =
      -4.2 +
      (truth.score * (step2 - 245)) / 10 +
      (visaNeeded ? truth.visa : 0) +
      truth.quality * random.normal();
    const applications = Math.round(150 * Math.exp(0.4 * random.normal()));
    const interviews = random.binomial(applications, 1 / (1 + Math.exp(-strength)));
    const told = random.uniform() < (interviews === 0 ? 0.2 : 0.9);
    return {
      step2,
      visaNeeded,
      yearsSinceGraduation: Math.floor(6 * random.uniform()),
      usceMonths: Math.floor(8 * random.uniform()),
      step3Passed: random.uniform() < 0.3,
      applications,
      interviews: told ? interviews : null,
    };
  });
  const { draws, rHat } = fitEffects(people, 1, { chains: 2, warmUp: 600, kept: 3_000, thin: 3 });
  const z = (j: number, value: number) => {
    const { mean, sd } = meanAndSd(draws.map((row) => row[j] as number));
    return (mean - value) / sd;
  };
  expect(rHat).toBeLessThan(1.1);
  expect(Math.abs(z(0, truth.score))).toBeLessThan(3);
  expect(Math.abs(z(1, truth.visa))).toBeLessThan(3);
  expect(Math.abs(z(5, truth.quality))).toBeLessThan(3);
});

test('the checked-in draws stand for the effects that the model states', () => {
  const { effects, effectDraws, quality } = facts.model;
  for (const [name, column] of Object.entries(effectDraws ?? {})) {
    const stated = name === 'quality' ? quality : effects[name as keyof typeof effects];
    const { mean, sd } = meanAndSd(column as number[]);
    expect(column).toHaveLength(128);
    expect(mean).toBeCloseTo('mean' in stated ? stated.mean : stated.sd, 2);
    if ('mean' in stated) expect(sd / stated.sd).toBeCloseTo(1, 1);
  }
  expect(Object.keys(effectDraws ?? {})).toHaveLength(6);
});
