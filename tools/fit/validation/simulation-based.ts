import { logistic } from '@matchwright/engine/math';
import { SEASON_DRIFT_SD } from '../effects.ts';
import { type Random, seededRandom } from '../random.ts';
import { createDesign, type Design } from '../rate-design.ts';
import { blur, KNOWN_APPLICATIONS, printedLikelihood } from '../rate-likelihood.ts';
import { PRIOR_FREEDOM, type RatePriors, sampleRates } from '../rate-sampler.ts';
import type { Covariates, ReportedRates } from '../read-rates.ts';

/** Tighter than the fit's own priors, so that drawn truths look like rates; the sampler is the same. */
const PRIORS: RatePriors = {
  level: { mean: -3, sd: 0.7 },
  commonSd: 0.4,
  groupScale: 0.3,
  residualScale: 0.7,
};
const PROGRAMS = 40;
const TRACED = 5;
const KEPT = 63;
const THIN = 6;
export const BINS = 8;

export interface SimulationBased {
  replicates: number;
  /** Rank counts of the truth among its posterior draws, in eight equal bins. */
  rates: number[];
  level: number[];
  spread: number[];
  /** Share of true rates inside central intervals. */
  coverage: { nominal: number; observed: number; n: number }[];
}

/**
 * Simulation-based calibration (Talts et al., 2018): draw a truth from the prior, report it through rounding,
 * unknown denominators and drift, fit, and note the rank of the truth among posterior draws. A correct fitter
 * gives every rank equally often.
 */
export function simulationBased(replicates: number, seed: number): SimulationBased {
  const random = seededRandom(seed);
  const design = createDesign(somePrograms(random));
  const specialty = design.rows.map(() => 'pediatrics' as const);
  const trace = Array.from({ length: TRACED }, (_, t) => t);
  const ranks = { rates: [] as number[], level: [] as number[], spread: [] as number[] };
  for (let replicate = 0; replicate < replicates; replicate++) {
    const truth = drawTruth(design, random);
    const likelihoods = truth.theta.map((theta) => report(theta, random));
    const sample = sampleRates(design, specialty, likelihoods, {
      warmUp: 60,
      kept: KEPT * THIN,
      seed: seed + 1 + replicate,
      trace,
      priors: PRIORS,
    });
    trace.forEach((i) => {
      ranks.rates.push(rankOf(truth.theta[i] as number, sample.traces[i] as number[]));
    });
    ranks.level.push(rankOf(truth.level, sample.level));
    ranks.spread.push(rankOf(truth.spread, sample.spread));
  }
  return {
    replicates,
    rates: histogram(ranks.rates),
    level: histogram(ranks.level),
    spread: histogram(ranks.spread),
    coverage: [0.5, 0.8, 0.9].map((nominal) => ({
      nominal,
      observed:
        ranks.rates.filter((rank) => Math.abs((rank + 0.5) / (KEPT + 1) - 0.5) <= nominal / 2).length /
        ranks.rates.length,
      n: ranks.rates.length,
    })),
  };
}

/** Σ (observed − expected)² ÷ expected, one less degree of freedom than bins. */
export function chiSquare(counts: number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

function drawTruth(design: Design, random: Random) {
  const inverseChiSquare = (scale: number) =>
    (PRIOR_FREEDOM * scale ** 2) / (2 * random.gamma(PRIOR_FREEDOM / 2));
  const cellSd = Math.sqrt(inverseChiSquare(PRIORS.groupScale));
  const spread = Math.sqrt(inverseChiSquare(PRIORS.residualScale));
  const gamma = design.groups.map((group) => {
    if (group === 'level') return PRIORS.level.mean + PRIORS.level.sd * random.normal();
    return (group === 'cell' ? cellSd : PRIORS.commonSd) * random.normal();
  });
  const theta = design.rows.map(
    (row) => row.reduce((sum, x, j) => sum + x * (gamma[j] as number), 0) + spread * random.normal(),
  );
  return { theta, level: gamma[0] as number, spread };
}

function report(theta: number, random: Random): Float64Array {
  const guess = Math.round(60 + 240 * random.uniform());
  let left = random.uniform();
  const { ratio } = KNOWN_APPLICATIONS.find(({ weight }) => {
    left -= weight;
    return left < 0;
  }) as { ratio: number };
  const n = Math.max(4, Math.round(guess * ratio));
  const invited = random.binomial(n, logistic(theta + SEASON_DRIFT_SD * random.normal()));
  const printed = Math.floor((100 * invited) / n + 0.5 + 1e-9) / 100;
  return blur(printedLikelihood(printed, guess, KNOWN_APPLICATIONS), SEASON_DRIFT_SD);
}

function rankOf(truth: number, draws: number[]): number {
  return draws.filter((draw, i) => i % THIN === THIN - 1 && draw < truth).length;
}

function histogram(ranks: number[]): number[] {
  const counts = new Array<number>(BINS).fill(0);
  for (const rank of ranks) {
    const bin = Math.floor((rank * BINS) / (KEPT + 1));
    counts[bin] = (counts[bin] as number) + 1;
  }
  return counts;
}

function somePrograms(random: Random): ReportedRates[] {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(values.length * random.uniform())] as T;
  return Array.from({ length: PROGRAMS }, (_, i) => ({
    code: `${i}`,
    specialty: 'pediatrics' as const,
    applications: null,
    rates: { 'us-md': null, 'us-do': null, 'us-img': null, 'non-us-img': null },
    overall: null,
    inState: null,
    outOfState: null,
    signal: null,
    noSignal: null,
    covariates: {
      kind: pick<Covariates['kind']>(['university', 'affiliated', 'community', 'unknown']),
      region: pick<Covariates['region']>(['northeast', 'midwest', 'south', 'west']),
      positions: 2 + Math.floor(30 * random.uniform()),
      imgShareNonUs: Math.floor(60 * random.uniform()),
      imgShareUs: Math.floor(30 * random.uniform()),
      visaJ1: random.uniform() < 0.8,
    },
  }));
}
