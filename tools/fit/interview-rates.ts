import { logistic, logit } from '@matchwright/engine/math';
import { APPLICANT_TYPES, type ApplicantType } from '@matchwright/facts';
import { SEASON_DRIFT_SD } from './effects.ts';
import { ridge } from './linear-algebra.ts';
import type { Covariates, ReportedRates } from './read-rates.ts';
import { estimateTypeMix } from './type-mix.ts';

/** Posterior of a program's logit interview rate for the average applicant of one type. */
export interface RatePosterior {
  mean: number;
  sd: number;
}

export interface SpecialtyFit {
  mix: Record<ApplicantType, number>;
  /** Spread over programs before anything about the single program is known. */
  prior: Record<ApplicantType, RatePosterior>;
  /** Spread left once kind, region, size and resident shares are known. */
  residualSd: Record<ApplicantType, number>;
  posterior: Map<string, Record<ApplicantType, RatePosterior>>;
}

const GRID = Float64Array.from({ length: 161 }, (_, i) => -9 + i * 0.08);
/** The true number of applicants of one type, relative to our guess, and how likely each ratio is. */
const KNOWN_APPLICATIONS: readonly Denominator[] = [
  { ratio: 0.4, weight: 0.1 },
  { ratio: 0.7, weight: 0.25 },
  { ratio: 1, weight: 0.3 },
  { ratio: 1.5, weight: 0.25 },
  { ratio: 2.5, weight: 0.1 },
];
/** Where applications were not reported the program is often new: from a fiftieth of the median to all of it. */
const UNKNOWN_APPLICATIONS: readonly Denominator[] = [0.02, 0.05, 0.12, 0.35, 1].map((ratio) => ({
  ratio,
  weight: 0.2,
}));

interface Denominator {
  ratio: number;
  weight: number;
}
const RIDGE_PENALTY = 2;

/**
 * Empirical Bayes for one specialty. For each type: logit θ_i ~ N(x_i·γ, τ²); the reported rate is
 * Binomial(n_i, θ_i)/n_i rounded to percent, with n_i uncertain, and one season's drift. γ and τ by expectation–maximisation on
 * a grid of θ; programs without a report keep the prior of their covariates.
 */
export function fitInterviewRates(programs: ReportedRates[]): SpecialtyFit {
  const mix = estimateTypeMix(programs);
  const fit: SpecialtyFit = {
    mix,
    prior: {} as SpecialtyFit['prior'],
    residualSd: {} as SpecialtyFit['residualSd'],
    posterior: new Map(programs.map((p) => [p.code, {} as Record<ApplicantType, RatePosterior>])),
  };
  for (const type of APPLICANT_TYPES) {
    const { means, sds, residualSd } = fitType(programs, type, mix);
    programs.forEach((program, i) => {
      const cell = fit.posterior.get(program.code) as Record<ApplicantType, RatePosterior>;
      cell[type] = { mean: means[i] as number, sd: sds[i] as number };
    });
    fit.residualSd[type] = residualSd;
    fit.prior[type] = marginal(means, sds);
  }
  return fit;
}

/** Posterior mean and standard deviation of every program's logit rate for one type, in the order given. */
export function fitType(
  programs: ReportedRates[],
  type: ApplicantType,
  mix: Record<ApplicantType, number>,
): { means: number[]; sds: number[]; residualSd: number } {
  const typicalApplications = median(programs.flatMap((p) => (p.applications ? [p.applications] : [])));
  const likelihoods = programs.map((program) => {
    const rate = program.rates[type];
    if (rate === null) return null;
    const applicants = (program.applications ?? typicalApplications) * mix[type];
    const denominators = program.applications === null ? UNKNOWN_APPLICATIONS : KNOWN_APPLICATIONS;
    const reported = rateLogLikelihood(rate, Math.max(8, applicants), denominators);
    return blur(reported, Math.hypot(SEASON_DRIFT_SD, disagreement(program, mix)));
  });
  return expectationMaximisation(
    programs.map((program) => designRow(program.covariates)),
    likelihoods,
  );
}

/**
 * Half the gap, in log-odds, between a program's overall share interviewed in 2020 and what its rates by
 * type of 2023–24 imply: where two reports of one program disagree, both are believed less.
 */
function disagreement(program: ReportedRates, mix: Record<ApplicantType, number>): number {
  if (program.overall === null || APPLICANT_TYPES.some((type) => program.rates[type] === null)) return 0;
  const implied = APPLICANT_TYPES.reduce((sum, type) => sum + mix[type] * (program.rates[type] as number), 0);
  return Math.abs(safeLogit(implied) - safeLogit(program.overall)) / 2;
}

function safeLogit(p: number): number {
  return logit(Math.min(0.995, Math.max(0.005, p)));
}

/** A rate seen through noise: one season stands for the long run only up to `sd` on the logit scale. */
function blur(logLikelihood: Float64Array, sd: number): Float64Array {
  const likelihood = logLikelihood.map(Math.exp);
  return logLikelihood.map((_, g) => {
    let sum = 0;
    let weight = 0;
    likelihood.forEach((value, h) => {
      const kernel = Math.exp(-(((GRID[g] as number) - (GRID[h] as number)) ** 2) / (2 * sd * sd));
      sum += kernel * value;
      weight += kernel;
    });
    return Math.log(sum / weight + 1e-300);
  });
}

function expectationMaximisation(design: number[][], likelihoods: (Float64Array | null)[]) {
  const observed = likelihoods.flatMap((likelihood, i) => (likelihood ? [i] : []));
  let centre = design.map(() => -3.5);
  let variance = 1.5;
  let means: number[] = [];
  let sds: number[] = [];
  for (let round = 0; round < 200; round++) {
    ({ means, sds } = posteriors(likelihoods, centre, variance));
    const weights = observed.map(() => 1 / variance);
    const gamma = ridge(
      observed.map((i) => design[i] as number[]),
      observed.map((i) => means[i] as number),
      weights,
      RIDGE_PENALTY,
    );
    const next = design.map((row) => row.reduce((sum, x, j) => sum + x * (gamma[j] as number), 0));
    const spread = observed.reduce(
      (sum, i) => sum + ((means[i] as number) - (next[i] as number)) ** 2 + (sds[i] as number) ** 2,
      0,
    );
    const moved = Math.abs(spread / observed.length - variance);
    centre = next;
    variance = spread / observed.length;
    if (moved < 1e-6) break;
  }
  ({ means, sds } = posteriors(likelihoods, centre, variance));
  return { means, sds, residualSd: Math.sqrt(variance) };
}

function posteriors(likelihoods: (Float64Array | null)[], centre: number[], variance: number) {
  const means: number[] = [];
  const sds: number[] = [];
  likelihoods.forEach((likelihood, i) => {
    const mid = centre[i] as number;
    if (!likelihood) {
      means.push(mid);
      sds.push(Math.sqrt(variance));
      return;
    }
    const logs = likelihood.map((value, g) => value - ((GRID[g] as number) - mid) ** 2 / (2 * variance));
    const top = Math.max(...logs);
    let total = 0;
    let first = 0;
    let second = 0;
    logs.forEach((value, g) => {
      const mass = Math.exp(value - top);
      const x = GRID[g] as number;
      total += mass;
      first += mass * x;
      second += mass * x * x;
    });
    means.push(first / total);
    sds.push(Math.sqrt(Math.max(1e-4, second / total - (first / total) ** 2)));
  });
  return { means, sds };
}

/** log P(rate printed as `rate` | θ) on the grid, averaged over the unknown number of applicants. */
function rateLogLikelihood(
  rate: number,
  applicants: number,
  denominators: readonly Denominator[],
): Float64Array {
  const sum = new Float64Array(GRID.length);
  denominators.forEach(({ ratio, weight }) => {
    const n = Math.max(4, Math.round(applicants * ratio));
    const low = Math.max(0, Math.ceil((rate - 0.005) * n - 1e-9));
    const high = Math.min(n, Math.ceil((rate + 0.005) * n - 1e-9) - 1);
    if (high < low) return;
    GRID.forEach((logOdds, g) => {
      const mass = binomialMass(n, low, high, logistic(logOdds));
      sum[g] = (sum[g] as number) + weight * mass;
    });
  });
  return sum.map((mass) => Math.log(mass + 1e-300));
}

/** P(low ≤ X ≤ high), X binomial(n, p), by the ratio recurrence from the first term. */
function binomialMass(n: number, low: number, high: number, p: number): number {
  let term = Math.exp(logChoose(n, low) + low * Math.log(p) + (n - low) * Math.log1p(-p));
  let sum = term;
  for (let k = low; k < high; k++) {
    term *= ((n - k) / (k + 1)) * (p / (1 - p));
    sum += term;
  }
  return Math.min(1, sum);
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

const logFactorials: number[] = [0];
function logFactorial(n: number): number {
  for (let i = logFactorials.length; i <= n; i++) {
    logFactorials.push((logFactorials[i - 1] as number) + Math.log(i));
  }
  return logFactorials[n] as number;
}

function designRow(c: Covariates): number[] {
  const flag = (condition: boolean) => (condition ? 1 : 0);
  const share = (value: number | null) => (value === null ? 0 : Math.log1p(value) - 1);
  return [
    1,
    flag(c.kind === 'affiliated'),
    flag(c.kind === 'community'),
    flag(c.kind === 'unknown'),
    flag(c.region === 'midwest'),
    flag(c.region === 'south'),
    flag(c.region === 'west'),
    c.positions === null ? 0 : Math.log(Math.max(1, c.positions)) - 2,
    flag(c.positions === null),
    share(c.imgShareNonUs),
    share(c.imgShareUs),
    flag(c.imgShareNonUs === null),
    flag(c.visaJ1 === false),
    flag(c.visaJ1 === null),
  ];
}

function marginal(means: number[], sds: number[]): RatePosterior {
  const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
  const variance =
    means.reduce((sum, value, i) => sum + (value - mean) ** 2 + (sds[i] as number) ** 2, 0) / means.length;
  return { mean, sd: Math.sqrt(variance) };
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}
