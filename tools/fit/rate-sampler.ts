import type { SpecialtyId } from '@matchwright/facts';
import { cholesky, solveLower, solveUpper } from './linear-algebra.ts';
import { type Random, seededRandom } from './random.ts';
import type { ColumnGroup, Design } from './rate-design.ts';
import { GRID, GRID_STEP } from './rate-likelihood.ts';

export interface RateSample {
  /** Posterior mean and standard deviation of each program's logit rate, as seen through its own report. */
  means: number[];
  sds: number[];
  /** Posterior mean of the unexplained spread, by specialty. */
  residualSd: Record<string, number>;
  /** What the hierarchy says of the rows asked for, on the grid. */
  predictive: Float64Array[];
  /** Draws of the rows asked for. */
  traces: number[][];
}

export interface SamplerOptions {
  warmUp?: number;
  kept?: number;
  seed?: number;
  /** Keep draws of these rows. */
  trace?: readonly number[];
  /** Tabulate what the hierarchy says of these rows; only meaningful for rows without a report. */
  predict?: readonly number[];
}

/** Prior spread of coefficients; `own` and `cell` are learned, these are their starting values. */
const PRIOR_SD: Record<ColumnGroup, number> = { level: 3, common: 1, own: 0.3, cell: 0.3 };
const PRIOR_LEVEL = -2.5;
/** Scaled inverse chi-square priors of variances: degrees of freedom and scale. */
const NU = 3;
const GROUP_SCALE = 0.3;
const RESIDUAL_SCALE = 0.7;

/**
 * Gibbs sampler of one type's hierarchy: θ_i ~ N(x_i·γ, τ²_specialty), γ_j ~ N(0, ω²_group), with the likelihood of θ_i
 * tabulated on a grid (null: nothing reported). Steps: θ from its grid, γ from its normal, τ² and ω² from
 * their inverse chi-squares. Uncertainty of γ, τ and ω is so part of every posterior.
 */
export function sampleRates(
  design: Design,
  specialty: readonly SpecialtyId[],
  likelihoods: readonly (Float64Array | null)[],
  { warmUp = 100, kept = 300, seed = 1, trace = [], predict = [] }: SamplerOptions = {},
): RateSample {
  const random = seededRandom(seed);
  const names = [...new Set(specialty)];
  const members = names.map((name) =>
    specialty.flatMap((id, i) => (id === name && likelihoods[i] ? [i] : [])),
  );
  const products = members.map((rows) => crossProduct(design, rows));
  const groupVariance: Record<string, number> = { own: GROUP_SCALE ** 2, cell: GROUP_SCALE ** 2 };
  const residual: Record<string, number> = Object.fromEntries(
    names.map((name) => [name, RESIDUAL_SCALE ** 2]),
  );
  const theta = likelihoods.map((likelihood) => (likelihood ? peak(likelihood) : PRIOR_LEVEL));
  const totals = likelihoods.map(() => ({ first: 0, second: 0 }));
  const predictive = predict.map(() => new Float64Array(GRID.length));
  const residualSum: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  const traces: number[][] = trace.map(() => []);
  const reported = likelihoods.map((likelihood) => likelihood && reportedRange(likelihood));
  for (let round = 0; round < warmUp + kept; round++) {
    const gamma = drawCoefficients(design, members, products, theta, names, residual, groupVariance, random);
    drawGroupVariances(design.groups, gamma, groupVariance, random);
    const centres = design.rows.map((row) => dot(row, gamma));
    drawResidualVariances(members, names, theta, centres, residual, random);
    const keep = round >= warmUp;
    likelihoods.forEach((_, i) => {
      const variance = residual[specialty[i] as string] as number;
      const seen = visit(reported[i] as Reported | null, centres[i] as number, variance, random);
      theta[i] = seen.draw;
      if (!keep) return;
      const total = totals[i] as { first: number; second: number };
      total.first += seen.mean / kept;
      total.second += (seen.variance + seen.mean ** 2) / kept;
    });
    predict.forEach((i, t) => {
      if (!keep) return;
      addNormal(
        predictive[t] as Float64Array,
        centres[i] as number,
        residual[specialty[i] as string] as number,
      );
    });
    if (!keep) continue;
    for (const name of names)
      residualSum[name] = (residualSum[name] as number) + Math.sqrt(residual[name] as number) / kept;
    trace.forEach((i, t) => {
      (traces[t] as number[]).push(theta[i] as number);
    });
  }
  return {
    means: totals.map(({ first }) => first),
    sds: totals.map(({ first, second }) => Math.sqrt(Math.max(1e-4, second - first ** 2))),
    residualSd: residualSum,
    predictive: predictive.map((mass) => mass.map((value) => value / kept)),
    traces,
  };
}

/** Where on the grid a report leaves any likelihood; null when nothing was reported. */
interface Reported {
  likelihood: Float64Array;
  from: number;
  to: number;
}

function reportedRange(likelihood: Float64Array): Reported {
  const most = likelihood.reduce((best, value) => Math.max(best, value), 0);
  let from = 0;
  let to = GRID.length - 1;
  while ((likelihood[from] as number) < 1e-12 * most) from++;
  while ((likelihood[to] as number) < 1e-12 * most) to--;
  return { likelihood, from, to };
}

/** Draws θ given its centre, with its conditional mean and variance. */
function visit(reported: Reported | null, centre: number, variance: number, random: Random) {
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

function addNormal(total: Float64Array, centre: number, variance: number): void {
  const mass = normalMass(centre, variance, 0, GRID.length - 1);
  let sum = 0;
  for (let g = 0; g < mass.length; g++) sum += mass[g] as number;
  for (let g = 0; g < mass.length; g++) total[g] = (total[g] as number) + (mass[g] as number) / sum;
}

function drawCoefficients(
  design: Design,
  members: readonly (readonly number[])[],
  products: readonly number[][][],
  theta: readonly number[],
  names: readonly string[],
  residual: Record<string, number>,
  groupVariance: Record<string, number>,
  random: Random,
): Float64Array {
  const p = design.groups.length;
  const precision = Array.from({ length: p }, () => new Array<number>(p).fill(0));
  const right = new Array<number>(p).fill(0);
  design.groups.forEach((group, j) => {
    const priorPrecision = 1 / (groupVariance[group] ?? PRIOR_SD[group] ** 2);
    (precision[j] as number[])[j] = priorPrecision;
    right[j] = group === 'level' ? priorPrecision * PRIOR_LEVEL : 0;
  });
  names.forEach((name, s) => {
    const weight = 1 / (residual[name] as number);
    const product = products[s] as number[][];
    for (let i = 0; i < p; i++) {
      const line = precision[i] as number[];
      for (let j = 0; j < p; j++)
        line[j] = (line[j] as number) + weight * ((product[i] as number[])[j] as number);
    }
    for (const i of members[s] as readonly number[]) {
      const row = design.rows[i] as Float64Array;
      const scaled = weight * (theta[i] as number);
      for (let j = 0; j < p; j++) right[j] = (right[j] as number) + scaled * (row[j] as number);
    }
  });
  const lower = cholesky(precision);
  const centre = solveLower(lower, right);
  return Float64Array.from(
    solveUpper(
      lower,
      centre.map((value) => value + random.normal()),
    ),
  );
}

function drawGroupVariances(
  groups: readonly ColumnGroup[],
  gamma: Float64Array,
  variance: Record<string, number>,
  random: Random,
): void {
  for (const group of ['own', 'cell'] as const) {
    const own = gamma.filter((_, j) => groups[j] === group);
    const sum = own.reduce((total, value) => total + value * value, 0);
    variance[group] = (NU * GROUP_SCALE ** 2 + sum) / (2 * random.gamma((NU + own.length) / 2));
  }
}

function drawResidualVariances(
  members: readonly (readonly number[])[],
  names: readonly string[],
  theta: readonly number[],
  centres: readonly number[],
  residual: Record<string, number>,
  random: Random,
): void {
  names.forEach((name, s) => {
    const rows = members[s] as readonly number[];
    const sum = rows.reduce((total, i) => total + ((theta[i] as number) - (centres[i] as number)) ** 2, 0);
    residual[name] = (NU * RESIDUAL_SCALE ** 2 + sum) / (2 * random.gamma((NU + rows.length) / 2));
  });
}

function crossProduct(design: Design, rows: readonly number[]): number[][] {
  const p = design.groups.length;
  const product = Array.from({ length: p }, () => new Array<number>(p).fill(0));
  for (const r of rows) {
    const row = design.rows[r] as Float64Array;
    for (let i = 0; i < p; i++) {
      if (row[i] === 0) continue;
      const line = product[i] as number[];
      for (let j = 0; j < p; j++) line[j] = (line[j] as number) + (row[i] as number) * (row[j] as number);
    }
  }
  return product;
}

function peak(likelihood: Float64Array): number {
  let best = 0;
  likelihood.forEach((value, g) => {
    if (value > (likelihood[best] as number)) best = g;
  });
  return GRID[best] as number;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += (a[j] as number) * (b[j] as number);
  return sum;
}
