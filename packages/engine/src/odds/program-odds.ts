import type { SpecialtyId } from '@matchwright/facts';
import { gaussHermite, logistic } from '../math/index.ts';
import type { Level, Range } from '../results.ts';
import { DRAWS, type ParameterDraws } from './draws.ts';
import { type ApplicantMarket, type Candidate, candidateDraws } from './market.ts';
import { IMPOSSIBLE, rangeOf } from './range.ts';

const QUALITY = gaussHermite(9);
const PERFORMANCE = gaussHermite(7);
const Z = QUALITY.nodes.length;

/** Chance of an interview and of matching through one application. */
export interface Chances {
  interview: Range;
  match: Range;
}

/**
 * Per draw and quality node: the shared factor of interviewing and the chance of matching once interviewed.
 * Computed once per specialty, used by every program of it.
 */
export interface SpecialtyNodes {
  /** DRAWS × Z: exp(−λz), the specialty's own factor folded into the spread. */
  factor: Float64Array;
  /** DRAWS × Z: chance of matching once interviewed, averaged over interview performance. */
  match: Float64Array;
}

export function specialtyNodes(market: ApplicantMarket, specialty: SpecialtyId): SpecialtyNodes {
  const { draws, model, applicant } = market;
  const shared = draws.bySpecialty[specialty];
  const curve = model.match[specialty][applicant.type];
  const factor = new Float64Array(DRAWS * Z);
  const match = new Float64Array(DRAWS * Z);
  for (let d = 0; d < DRAWS; d++) {
    const quality = draws.quality[d] as number;
    const spread = Math.hypot(quality, model.specialtyFactorSd);
    for (let k = 0; k < Z; k++) {
      const z = QUALITY.nodes[k] as number;
      factor[d * Z + k] = Math.exp(-spread * z);
      // Only the quality part of the spread carries over to the ranking; ρ is its share of z.
      const carried = ((quality * quality) / spread) * z;
      const centre =
        (shared.matchMean[d] as number) + curve.quality * ((shared.strength[d] as number) + carried);
      let mean = 0;
      for (let w = 0; w < PERFORMANCE.nodes.length; w++) {
        const performance = curve.performance * (PERFORMANCE.nodes[w] as number);
        mean += (PERFORMANCE.weights[w] as number) * logistic(centre + performance);
      }
      match[d * Z + k] = mean;
    }
  }
  return { factor, match };
}

/** Ranges for one candidate at one level. */
export function candidateChances(
  market: ApplicantMarket,
  candidate: Candidate,
  nodes: SpecialtyNodes,
  signal: Float64Array | null = null,
): Chances {
  const { allowed } = candidate.policy;
  if (allowed === 0) return { interview: IMPOSSIBLE, match: IMPOSSIBLE };
  const { interview, match } = chanceDraws(candidateDraws(candidate, market.draws), allowed, nodes, signal);
  return { interview: rangeOf(interview), match: rangeOf(match) };
}

/**
 * Both chances draw by draw, averaged over seasons.
 * @param own a program's own log-odds of an interview, length DRAWS
 * @param allowed probability that its policies let the applicant in
 */
export function chanceDraws(
  own: Float64Array,
  allowed: number,
  nodes: SpecialtyNodes,
  signal: Float64Array | null = null,
): { interview: Float64Array; match: Float64Array } {
  const interview = new Float64Array(DRAWS);
  const match = new Float64Array(DRAWS);
  for (let d = 0; d < DRAWS; d++) {
    const odds = Math.exp(-(own[d] as number) - (signal ? (signal[d] as number) : 0));
    let invited = 0;
    let matched = 0;
    for (let k = 0; k < Z; k++) {
      const p = (QUALITY.weights[k] as number) / (1 + odds * (nodes.factor[d * Z + k] as number));
      invited += p;
      matched += p * (nodes.match[d * Z + k] as number);
    }
    interview[d] = allowed * invited;
    match[d] = allowed * matched;
  }
  return { interview, match };
}

/** Log-odds draws of a signal at this level; null for a plain application. */
export function signalDraws(draws: ParameterDraws, level: Level, tiered: boolean): Float64Array | null {
  if (level === 'applied') return null;
  if (!tiered) return draws.single;
  return level === 'gold' ? draws.gold : draws.silver;
}
