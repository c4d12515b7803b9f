import { logistic, logit } from '@matchwright/engine/math';
import type { ApplicantType, SpecialtyId } from '@matchwright/facts';
import type { RatePosterior } from './interview-rates.ts';
import type { ReportedRates } from './read-rates.ts';

/**
 * Signals that one applicant sent in the season of the reported rates (2023–24): Pediatrics 5 allowed; Internal
 * Medicine 7 allowed, 6.89 sent on average, 86% of programs took part; Med-Peds had none.
 */
const SENT: Record<SpecialtyId, number> = { 'internal-medicine': 5.9, pediatrics: 5, 'med-peds': 0 };
/** Applications of one applicant in the specialty, our guess behind the share that was signalled. */
const APPLICATIONS: Record<ApplicantType, Record<SpecialtyId, number>> = {
  'us-md': { 'internal-medicine': 60, pediatrics: 50, 'med-peds': 25 },
  'us-do': { 'internal-medicine': 70, pediatrics: 50, 'med-peds': 25 },
  'us-img': { 'internal-medicine': 110, pediatrics: 60, 'med-peds': 25 },
  'non-us-img': { 'internal-medicine': 110, pediatrics: 65, 'med-peds': 25 },
};
/** Doubt about the share, as a standard deviation of its logarithm. */
const SHARE_DOUBT = 0.35;
/**
 * Where a program's own signal rates are not reported: logarithm of the odds ratio over 191 Pediatrics
 * programs (4.92) and 620 in Family Medicine (4.14), and how much programs differ.
 */
const TYPICAL_LOG_ODDS = 1.5;
const LOG_ODDS_SD = 0.7;

/** Share of a type's applications that carried a signal when the rates were reported. */
export function signalledShare(specialty: SpecialtyId, type: ApplicantType): number {
  return SENT[specialty] / APPLICATIONS[type][specialty];
}

/** Raw log-odds ratio of signalled and other applications of one program, and its doubt. */
export function signalLogOdds(program: ReportedRates): { mean: number; sd: number } {
  const { signal, noSignal } = program;
  if (signal === null || noSignal === null) return { mean: TYPICAL_LOG_ODDS, sd: LOG_ODDS_SD };
  const size = (program.applications ?? 500) * SHARE_OF_ALL;
  const logitOf = (rate: number) => logit((rate * size + 0.5) / (size + 1));
  const variance = 1 / (size * Math.max(0.05, signal * (1 - signal)));
  const kept = LOG_ODDS_SD ** 2 / (LOG_ODDS_SD ** 2 + variance);
  return {
    mean: TYPICAL_LOG_ODDS + kept * (logitOf(signal) - logitOf(noSignal) - TYPICAL_LOG_ODDS),
    sd: Math.sqrt(kept * variance),
  };
}
/** About one application in twelve is signalled; only the noise of the reported signal rate depends on it. */
const SHARE_OF_ALL = 0.08;

/**
 * The rate of applications without a signal, from the rate of all: r = (1 − s)·u + s·σ(logit u + log-odds ratio). A
 * reported rate averages over both kinds, and a plain application meets the lower one.
 */
export function unsignalled(all: RatePosterior, program: ReportedRates, type: ApplicantType): RatePosterior {
  const share = signalledShare(program.specialty, type);
  if (share === 0) return all;
  const ratio = signalLogOdds(program);
  const lowered = (s: number, logOdds: number) => withoutSignals(all.mean, s, logOdds) - all.mean;
  const mean = lowered(share, ratio.mean);
  const fromShare = (lowered(share * Math.exp(SHARE_DOUBT), ratio.mean) - mean) / 1;
  const fromRatio = lowered(share, ratio.mean + ratio.sd) - mean;
  return { mean: all.mean + mean, sd: Math.hypot(all.sd, fromShare, fromRatio) };
}

/** Bisection for logit u. */
function withoutSignals(all: number, share: number, logOdds: number): number {
  let low = all - Math.abs(logOdds) - 1;
  let high = all + Math.abs(logOdds) + 1;
  const rate = logistic(all);
  for (let round = 0; round < 50; round++) {
    const middle = (low + high) / 2;
    if ((1 - share) * logistic(middle) + share * logistic(middle + logOdds) < rate) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
