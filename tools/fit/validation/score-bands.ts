import type { Facts, SpecialtyId, Validation } from '@matchwright/facts';
import type { PublishedSeason } from '../published.ts';
import { type Habits, seasonOf } from '../season-from-model.ts';
import { rateAtScore } from '../season-simulation.ts';

const SCORES = [220, 230, 240, 250, 260];

/**
 * Match rate by Step 2 CK among non-US IMGs with a rank list: simulated, and implied by the published means
 * and spreads of matched and unmatched people (Bayes with two normals).
 */
export function scoreBands(
  facts: Facts,
  specialty: SpecialtyId,
  published: PublishedSeason,
  habits: Habits,
): Validation['scoreBands'] {
  const { season, yields } = seasonOf(facts, specialty, 'non-us-img', habits);
  const curve = facts.model.match[specialty]['non-us-img'];
  const density = (score: number, { mean, sd }: { mean: number; sd: number }) =>
    Math.exp(-(((score - mean) / sd) ** 2) / 2) / sd;
  return SCORES.map((step2) => {
    const matched = published.rate * density(step2, published.matched.step2);
    const unmatched = (1 - published.rate) * density(step2, published.unmatched.step2);
    return {
      specialty,
      step2,
      published: Number((matched / (matched + unmatched)).toFixed(3)),
      simulated: Number(rateAtScore(season, yields, curve, step2).toFixed(3)),
    };
  });
}

/** Change of the match rate's log-odds for ten points, by logistic regression on banded counts. */
export function slopePerTen(bands: { middle: number; matched: number; unmatched: number }[]): {
  slope: number;
  se: number;
} {
  let a = 0;
  let b = 0;
  let information = [1, 0, 1];
  const centre = 220;
  for (let step = 0; step < 25; step++) {
    const gradient = [0, 0];
    information = [1e-9, 0, 1e-9];
    for (const { middle, matched, unmatched } of bands) {
      const x = (middle - centre) / 10;
      const n = matched + unmatched;
      const p = 1 / (1 + Math.exp(-a - b * x));
      gradient[0] = (gradient[0] as number) + matched - n * p;
      gradient[1] = (gradient[1] as number) + x * (matched - n * p);
      const w = n * p * (1 - p);
      information = [
        (information[0] as number) + w,
        (information[1] as number) + w * x,
        (information[2] as number) + w * x * x,
      ];
    }
    const [i, j, k] = information as [number, number, number];
    const determinant = i * k - j * j;
    a += (k * (gradient[0] as number) - j * (gradient[1] as number)) / determinant;
    b += (i * (gradient[1] as number) - j * (gradient[0] as number)) / determinant;
  }
  const [i, j, k] = information as [number, number, number];
  return { slope: b, se: Math.sqrt(i / (i * k - j * j)) };
}
