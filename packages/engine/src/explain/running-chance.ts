import type { LogOdds } from '../decision-results.ts';
import { DRAWS } from '../odds/draws.ts';
import { type ApplicantMarket, type Candidate, candidateDraws } from '../odds/market.ts';
import { chanceDraws, type SpecialtyNodes } from '../odds/program-odds.ts';
import { rangeOf } from '../odds/range.ts';

/** Chance of an interview while terms are added one after the other; starts from nothing. */
export class RunningChance {
  readonly own = new Float64Array(DRAWS);
  private readonly nodes: SpecialtyNodes;

  constructor(nodes: SpecialtyNodes) {
    this.nodes = nodes;
  }

  /** Adds a term's draws and returns the chance with it. */
  add(column: Float64Array): number {
    for (let d = 0; d < DRAWS; d++) this.own[d] = (this.own[d] as number) + (column[d] as number);
    return this.with(1);
  }

  /** Chance when policies let the person in with probability `allowed`. */
  with(allowed: number): number {
    return meanInterview(this.own, allowed, this.nodes);
  }
}

/** Average chance of an interview over draws and seasons. */
export function meanInterview(own: Float64Array, allowed: number, nodes: SpecialtyNodes): number {
  return rangeOf(chanceDraws(own, allowed, nodes).interview).p;
}

/** Draws of what we do not know about the program itself, log-odds, mean 0. */
export function programDoubt({ draws }: ApplicantMarket, candidate: Candidate): Float64Array {
  const certain = candidateDraws({ ...candidate, baseSd: 0 }, draws);
  return candidateDraws(candidate, draws).map((own, d) => own - (certain[d] as number));
}

export function logOddsOf(column: Float64Array): LogOdds {
  const { p, lo90, hi90 } = rangeOf(column);
  return { mean: p, lo90, hi90 };
}
