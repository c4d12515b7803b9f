import type { Random } from './random.ts';
import { GRID, GRID_STEP } from './rate-likelihood.ts';

/** Where on the grid a report leaves any likelihood; null when nothing was reported. */
export interface Reported {
  likelihood: Float64Array;
  from: number;
  to: number;
}

export function reportedRange(likelihood: Float64Array): Reported {
  const most = likelihood.reduce((best, value) => Math.max(best, value), 0);
  let from = 0;
  let to = GRID.length - 1;
  while ((likelihood[from] as number) < 1e-12 * most) from++;
  while ((likelihood[to] as number) < 1e-12 * most) to--;
  return { likelihood, from, to };
}

/** Draws θ given its centre, with its conditional mean and variance. */
export function visit(reported: Reported | null, centre: number, variance: number, random: Random) {
  if (!reported) {
    return { draw: centre + Math.sqrt(variance) * random.normal(), mean: centre, variance };
  }
  const { likelihood, from, to } = reported;
  const mass = normalMass(centre, variance, from, to);
  let total = 0;
  let first = 0;
  let second = 0;
  for (let g = from; g <= to; g++) {
    const weight = (mass[g] as number) * (likelihood[g] as number);
    mass[g] = weight;
    total += weight;
    first += weight * (GRID[g] as number);
    second += weight * (GRID[g] as number) ** 2;
  }
  let left = random.uniform() * total;
  let g = from;
  while (g < to && left > (mass[g] as number)) left -= mass[g++] as number;
  const mean = first / total;
  return {
    draw: (GRID[g] as number) + (random.uniform() - 0.5) * GRID_STEP,
    mean,
    variance: Math.max(0, second / total - mean * mean),
  };
}

const scratch = new Float64Array(GRID.length);

/**
 * Normal density on a stretch of the grid, relative to its largest value there, by recurrence: three
 * exponentials instead of one a point.
 */
function normalMass(centre: number, variance: number, from: number, to: number): Float64Array {
  const nearest = Math.max(from, Math.min(to, Math.round((centre - (GRID[0] as number)) / GRID_STEP)));
  const offset = (GRID[nearest] as number) - centre;
  const decay = Math.exp(-(GRID_STEP ** 2) / variance);
  scratch[nearest] = 1;
  let ratio = Math.exp(-(GRID_STEP * offset + 0.5 * GRID_STEP ** 2) / variance);
  let mass = 1;
  for (let g = nearest + 1; g <= to; g++) {
    mass *= ratio;
    ratio *= decay;
    scratch[g] = mass;
  }
  ratio = Math.exp((GRID_STEP * offset - 0.5 * GRID_STEP ** 2) / variance);
  mass = 1;
  for (let g = nearest - 1; g >= from; g--) {
    mass *= ratio;
    ratio *= decay;
    scratch[g] = mass;
  }
  return scratch;
}

/** Adds a normal distribution on the grid to `total`. */
export function addNormal(total: Float64Array, centre: number, variance: number): void {
  const mass = normalMass(centre, variance, 0, GRID.length - 1);
  let sum = 0;
  for (let g = 0; g < mass.length; g++) sum += mass[g] as number;
  for (let g = 0; g < mass.length; g++) total[g] = (total[g] as number) + (mass[g] as number) / sum;
}

/** The log-odds at which the report is likeliest. */
export function peak(likelihood: Float64Array): number {
  let best = 0;
  likelihood.forEach((value, g) => {
    if (value > (likelihood[best] as number)) best = g;
  });
  return GRID[best] as number;
}
