import { cholesky, inverse } from './linear-algebra.ts';
import { minimise } from './minimise.ts';
import { type Random, seededRandom } from './random.ts';

export interface Chains {
  /** Draws of all chains together, one row each. */
  draws: number[][];
  /** Largest split R-hat over parameters: near 1 when the chains agree. */
  rHat: number;
  acceptance: number;
}

export interface SamplingOptions {
  chains?: number;
  warmUp?: number;
  kept?: number;
  thin?: number;
}

/**
 * Random-walk Metropolis from several starting points. Steps have the shape of the normal approximation at
 * the mode, scaled by 2.38/√dimension (Gelman, Roberts and Gilks, 1996). Fixed seeds.
 */
export function sampleChains(
  logDensity: (x: number[]) => number,
  start: number[],
  { chains = 4, warmUp = 2_000, kept = 12_000, thin = 6 }: SamplingOptions = {},
): Chains {
  const mode = findMode(logDensity, start);
  const scale = cholesky(inverse(negativeHessian(logDensity, mode)));
  const runs = Array.from({ length: chains }, (_, chain) => {
    const random = seededRandom(20_261_122 + chain);
    return walk(logDensity, stepFrom(mode, scale, 1.5, random), scale, random, warmUp, kept, thin);
  });
  return {
    draws: runs.flatMap((run) => run.draws),
    rHat: Math.max(...mode.map((_, j) => splitRHat(runs.map((run) => run.draws.map((x) => x[j] as number))))),
    acceptance: runs.reduce((sum, run) => sum + run.acceptance, 0) / chains,
  };
}

function findMode(logDensity: (x: number[]) => number, start: number[]): number[] {
  let mode = start;
  for (let round = 0; round < 4; round++) mode = minimise((x) => -logDensity(x), mode, 0.2, 600);
  return mode;
}

function walk(
  logDensity: (x: number[]) => number,
  start: number[],
  scale: number[][],
  random: Random,
  warmUp: number,
  kept: number,
  thin: number,
) {
  const step = 2.38 / Math.sqrt(start.length);
  const draws: number[][] = [];
  let here = start;
  let density = logDensity(here);
  let accepted = 0;
  for (let i = 0; i < warmUp + kept; i++) {
    const next = stepFrom(here, scale, step, random);
    const proposed = logDensity(next);
    if (Math.log(1 - random.uniform()) < proposed - density) {
      here = next;
      density = proposed;
      if (i >= warmUp) accepted++;
    }
    if (i >= warmUp && i % thin === 0) draws.push(here);
  }
  return { draws, acceptance: accepted / kept };
}

function stepFrom(x: number[], scale: number[][], size: number, random: Random): number[] {
  const z = x.map(() => random.normal());
  return x.map(
    (value, i) =>
      value +
      size * (scale[i] as number[]).slice(0, i + 1).reduce((sum, l, j) => sum + l * (z[j] as number), 0),
  );
}

/** Central differences, step 0.02: parameters are of order one. */
function negativeHessian(logDensity: (x: number[]) => number, at: number[]): number[][] {
  const h = 0.02;
  const moved = (i: number, di: number, j: number, dj: number) =>
    logDensity(at.map((value, k) => value + (k === i ? di : 0) + (k === j ? dj : 0)));
  return at.map((_, i) =>
    at.map((__, j) => {
      const second =
        i === j
          ? (moved(i, h, i, 0) - 2 * logDensity(at) + moved(i, -h, i, 0)) / (h * h)
          : (moved(i, h, j, h) - moved(i, h, j, -h) - moved(i, -h, j, h) + moved(i, -h, j, -h)) / (4 * h * h);
      return -second;
    }),
  );
}

/** Gelman–Rubin with every chain cut in halves (Bayesian Data Analysis, third edition, 11.4). */
function splitRHat(chains: number[][]): number {
  const halves = chains.flatMap((chain) => {
    const half = Math.floor(chain.length / 2);
    return [chain.slice(0, half), chain.slice(half, 2 * half)];
  });
  const n = (halves[0] as number[]).length;
  const means = halves.map((half) => half.reduce((sum, x) => sum + x, 0) / n);
  const grand = means.reduce((sum, m) => sum + m, 0) / means.length;
  const between = (n * means.reduce((sum, m) => sum + (m - grand) ** 2, 0)) / (means.length - 1);
  const within =
    halves.reduce(
      (sum, half, h) => sum + half.reduce((s, x) => s + (x - (means[h] as number)) ** 2, 0) / (n - 1),
      0,
    ) / halves.length;
  return Math.sqrt(((n - 1) / n) * 1 + between / n / within);
}
