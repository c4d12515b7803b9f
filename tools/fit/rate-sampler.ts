import type { SpecialtyId } from '@matchwright/facts';
import { cholesky, solveLower, solveUpper } from './linear-algebra.ts';
import { type Random, seededRandom } from './random.ts';
import type { ColumnGroup, Design } from './rate-design.ts';
import { addNormal, peak, type Reported, reportedRange, visit } from './rate-grid.ts';
import { GRID } from './rate-likelihood.ts';

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
  /** Draws of the first specialty's level and unexplained spread. */
  level: number[];
  spread: number[];
}

export interface SamplerOptions {
  warmUp?: number;
  kept?: number;
  seed?: number;
  /** Keep draws of these rows. */
  trace?: readonly number[];
  /** Tabulate what the hierarchy says of these rows; only meaningful for rows without a report. */
  predict?: readonly number[];
  /** Other priors than those of the fit; for checks of the sampler on data drawn from them. */
  priors?: RatePriors;
}

/** Prior of the coefficients; spreads of `own` and `cell` and of the residual are learned around their scales. */
export interface RatePriors {
  level: { mean: number; sd: number };
  commonSd: number;
  groupScale: number;
  residualScale: number;
}
const RATE_PRIORS: RatePriors = {
  level: { mean: -2.5, sd: 3 },
  commonSd: 1,
  groupScale: 0.3,
  residualScale: 0.7,
};
/** Degrees of freedom of the scaled inverse chi-square priors of variances. */
export const PRIOR_FREEDOM = 3;

/**
 * Gibbs sampler of one type's hierarchy: θ_i ~ N(x_i·γ, τ²_specialty), γ_j ~ N(0, ω²_group), with the likelihood of θ_i
 * tabulated on a grid (null: nothing reported). Steps: θ from its grid, γ from its normal, τ² and ω² from
 * their inverse chi-squares. Uncertainty of γ, τ and ω is so part of every posterior.
 */
export function sampleRates(
  design: Design,
  specialty: readonly SpecialtyId[],
  likelihoods: readonly (Float64Array | null)[],
  { warmUp = 100, kept = 300, seed = 1, trace = [], predict = [], priors = RATE_PRIORS }: SamplerOptions = {},
): RateSample {
  const random = seededRandom(seed);
  const names = [...new Set(specialty)];
  const members = names.map((name) =>
    specialty.flatMap((id, i) => (id === name && likelihoods[i] ? [i] : [])),
  );
  const products = members.map((rows) => crossProduct(design, rows));
  const groupVariance: Record<string, number> = { own: priors.groupScale ** 2, cell: priors.groupScale ** 2 };
  const residual: Record<string, number> = Object.fromEntries(
    names.map((name) => [name, priors.residualScale ** 2]),
  );
  const theta = likelihoods.map((likelihood) => (likelihood ? peak(likelihood) : priors.level.mean));
  const totals = likelihoods.map(() => ({ first: 0, second: 0 }));
  const predictive = predict.map(() => new Float64Array(GRID.length));
  const residualSum: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  const traces: number[][] = trace.map(() => []);
  const level: number[] = [];
  const spread: number[] = [];
  const reported = likelihoods.map((likelihood) => likelihood && reportedRange(likelihood));
  for (let round = 0; round < warmUp + kept; round++) {
    const gamma = drawCoefficients(
      design,
      members,
      products,
      theta,
      names,
      residual,
      groupVariance,
      priors,
      random,
    );
    drawGroupVariances(design.groups, gamma, groupVariance, priors, random);
    const centres = design.rows.map((row) => dot(row, gamma));
    drawResidualVariances(members, names, theta, centres, residual, priors, random);
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
    level.push(gamma[0] as number);
    spread.push(Math.sqrt(residual[names[0] as string] as number));
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
    level,
    spread,
  };
}

function drawCoefficients(
  design: Design,
  members: readonly (readonly number[])[],
  products: readonly number[][][],
  theta: readonly number[],
  names: readonly string[],
  residual: Record<string, number>,
  groupVariance: Record<string, number>,
  priors: RatePriors,
  random: Random,
): Float64Array {
  const p = design.groups.length;
  const precision = Array.from({ length: p }, () => new Array<number>(p).fill(0));
  const right = new Array<number>(p).fill(0);
  design.groups.forEach((group, j) => {
    const ownVariance = group === 'level' ? priors.level.sd ** 2 : priors.commonSd ** 2;
    const priorPrecision = 1 / (groupVariance[group] ?? ownVariance);
    (precision[j] as number[])[j] = priorPrecision;
    right[j] = group === 'level' ? priorPrecision * priors.level.mean : 0;
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
  priors: RatePriors,
  random: Random,
): void {
  for (const group of ['own', 'cell'] as const) {
    const own = gamma.filter((_, j) => groups[j] === group);
    const sum = own.reduce((total, value) => total + value * value, 0);
    variance[group] =
      (PRIOR_FREEDOM * priors.groupScale ** 2 + sum) / (2 * random.gamma((PRIOR_FREEDOM + own.length) / 2));
  }
}

function drawResidualVariances(
  members: readonly (readonly number[])[],
  names: readonly string[],
  theta: readonly number[],
  centres: readonly number[],
  residual: Record<string, number>,
  priors: RatePriors,
  random: Random,
): void {
  names.forEach((name, s) => {
    const rows = members[s] as readonly number[];
    const sum = rows.reduce((total, i) => total + ((theta[i] as number) - (centres[i] as number)) ** 2, 0);
    residual[name] =
      (PRIOR_FREEDOM * priors.residualScale ** 2 + sum) /
      (2 * random.gamma((PRIOR_FREEDOM + rows.length) / 2));
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

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += (a[j] as number) * (b[j] as number);
  return sum;
}
