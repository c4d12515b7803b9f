import type { SpecialtyId } from '@matchwright/facts';
import { logistic, quasiRandomNormals } from '../math/index.ts';
import { DRAWS } from '../odds/draws.ts';
import { type ApplicantMarket, type Candidate, candidateDraws } from '../odds/market.ts';
import { signalDraws } from '../odds/program-odds.ts';
import { rangeOf } from '../odds/range.ts';
import type { Level, Range } from '../results.ts';
import type { Choice } from './choice.ts';

/** Season nodes for each parameter draw; 128 × 128 = 16,384 evaluations, fresh from the optimiser's. */
const SEASONS = 128;

/** A program of a list, as far as its chance needs it. */
export interface CountedMember {
  choice: {
    candidate: Pick<Candidate, 'base' | 'baseSd' | 'tied' | 'policy' | 'program'>;
    utility: number;
  };
  level: Level;
  tiered: boolean;
}

export interface ListMember extends CountedMember {
  choice: Choice;
}

export interface ListChance {
  match: Range;
  /** `match` draw by draw: two lists of the same person are compared draw by draw, so that shared doubt cancels. */
  draws: Float64Array;
  /** The list is ranked by utility, so the chances of the specialties add up to `match`. */
  bySpecialty: Map<SpecialtyId, { match: Range; expectedInterviews: number }>;
  expectedInterviews: number;
}

/**
 * P(match | list) over parameter draws (the range) and seasons (averaged): quality, interview performance
 * and specialty factors from one long quasi-random sequence, cut into a stretch for each draw.
 * With `attend`, at most that many interviews are attended, the most wanted first (exact, by counts).
 */
export function listChance(
  market: ApplicantMarket,
  members: readonly CountedMember[],
  attend: number | undefined,
): ListChance {
  const ordered = [...members].sort((a, b) => b.choice.utility - a.choice.utility);
  const specialties = [...new Set(ordered.map((m) => m.choice.candidate.program.specialty))];
  const simulation = new Simulation(market, ordered, specialties, attend ?? ordered.length);
  const total = new Float64Array(DRAWS);
  const parts = specialties.map(() => new Float64Array(DRAWS));
  const interviews = new Float64Array(specialties.length);
  for (let d = 0; d < DRAWS; d++) {
    simulation.run(d, parts, interviews);
    for (const part of parts) total[d] = (total[d] as number) + (part[d] as number);
  }
  return {
    match: rangeOf(total),
    draws: total,
    bySpecialty: new Map(
      specialties.map((id, s) => [
        id,
        {
          match: rangeOf(parts[s] as Float64Array),
          expectedInterviews: (interviews[s] as number) / DRAWS / SEASONS,
        },
      ]),
    ),
    expectedInterviews: interviews.reduce((sum, count) => sum + count, 0) / DRAWS / SEASONS,
  };
}

/** Chance of so many interviews that is not carried along. */
const NEGLIGIBLE = 1e-12;

/** The seasons are the same for every list, so they are drawn once. */
const drawnSeasons = new Map<number, readonly Float64Array[]>();

function seasonFactors(dimensions: number): readonly Float64Array[] {
  const factors = drawnSeasons.get(dimensions) ?? quasiRandomNormals(DRAWS * SEASONS, dimensions);
  drawnSeasons.set(dimensions, factors);
  return factors;
}

class Simulation {
  private readonly market: ApplicantMarket;
  private readonly specialties: SpecialtyId[];
  private readonly specialtyOf: Int32Array;
  private readonly allowed: Float64Array;
  /** Draw by draw, member by member: odds against an interview before the shared factors. */
  private readonly odds: Float64Array;
  private readonly factors: readonly Float64Array[];
  /** Column of each specialty's own factor: fixed by the specialty, so that lists of different specialties compare. */
  private readonly ownFactor: number[];
  private readonly cap: number;

  constructor(
    market: ApplicantMarket,
    members: readonly CountedMember[],
    specialties: SpecialtyId[],
    cap: number,
  ) {
    this.market = market;
    this.specialties = specialties;
    this.cap = cap;
    this.specialtyOf = Int32Array.from(members, (m) =>
      specialties.indexOf(m.choice.candidate.program.specialty),
    );
    this.allowed = Float64Array.from(members, (m) => m.choice.candidate.policy.allowed);
    this.odds = new Float64Array(DRAWS * members.length);
    members.forEach(({ choice, level, tiered }, i) => {
      const signal = signalDraws(market.draws, level, tiered);
      candidateDraws(choice.candidate, market.draws).forEach((own, d) => {
        this.odds[d * members.length + i] = Math.exp(-own - (signal ? (signal[d] as number) : 0));
      });
    });
    const known = Object.keys(market.model.population);
    this.factors = seasonFactors(2 + known.length);
    this.ownFactor = specialties.map((id) => 2 + known.indexOf(id));
  }

  /** Adds the chances of draw `d` to `parts` and its interviews to `interviews`, both by specialty. */
  run(d: number, parts: Float64Array[], interviews: Float64Array): void {
    const count = this.specialtyOf.length;
    const odds = this.odds.subarray(d * count, (d + 1) * count);
    const against = new Float64Array(parts.length);
    const match = new Float64Array(parts.length);
    const won = new Float64Array(parts.length);
    const unmatched = new Float64Array(this.cap + 1);
    for (let k = 0; k < SEASONS; k++) {
      this.sharedFactors(d, d * SEASONS + k, against, match);
      if (this.cap >= count) this.unlimitedSeason(odds, against, match, won, interviews);
      else this.cappedSeason(odds, against, match, won, interviews, unmatched);
    }
    parts.forEach((part, s) => {
      part[d] = (won[s] as number) / SEASONS;
    });
  }

  private sharedFactors(d: number, node: number, against: Float64Array, match: Float64Array): void {
    const { market, specialties, factors } = this;
    const z = (market.draws.quality[d] as number) * ((factors[0] as Float64Array)[node] as number);
    const w = (factors[1] as Float64Array)[node] as number;
    for (let s = 0; s < specialties.length; s++) {
      const id = specialties[s] as SpecialtyId;
      const shared = market.draws.bySpecialty[id];
      const curve = market.model.match[id][market.applicant.type];
      const column = factors[this.ownFactor[s] as number] as Float64Array;
      const own = market.model.specialtyFactorSd * (column[node] as number);
      const strength = (shared.strength[d] as number) + z;
      against[s] = Math.exp(-(z + own));
      match[s] = logistic((shared.matchMean[d] as number) + curve.quality * strength + curve.performance * w);
    }
  }

  /** Every interview is attended, so only the chance of being unmatched so far is carried along. */
  private unlimitedSeason(
    odds: Float64Array,
    against: Float64Array,
    match: Float64Array,
    won: Float64Array,
    interviews: Float64Array,
  ): void {
    const { specialtyOf, allowed } = this;
    let unmatched = 1;
    for (let i = 0; i < odds.length; i++) {
      const s = specialtyOf[i] as number;
      const p = (allowed[i] as number) / (1 + (odds[i] as number) * (against[s] as number));
      const wonHere = unmatched * p * (match[s] as number);
      unmatched -= wonHere;
      interviews[s] = (interviews[s] as number) + p;
      won[s] = (won[s] as number) + wonHere;
    }
  }

  /**
   * Programs from the most wanted down: mass of the unmatched by number of interviews attended, as long as there
   * is time for another one (`open` is its sum).
   */
  private cappedSeason(
    odds: Float64Array,
    against: Float64Array,
    match: Float64Array,
    won: Float64Array,
    interviews: Float64Array,
    unmatched: Float64Array,
  ): void {
    const { cap, specialtyOf, allowed } = this;
    unmatched.fill(0);
    unmatched[0] = 1;
    let open = cap > 0 ? 1 : 0;
    let top = 0;
    for (let i = 0; i < odds.length; i++) {
      const s = specialtyOf[i] as number;
      const p = (allowed[i] as number) / (1 + (odds[i] as number) * (against[s] as number));
      const matched = p * (match[s] as number);
      const on = p - matched;
      interviews[s] = (interviews[s] as number) + p;
      won[s] = (won[s] as number) + open * matched;
      if (cap > 0) open -= open * matched + (unmatched[cap - 1] as number) * on;
      if (top < cap - 1 && (unmatched[top] as number) * on > NEGLIGIBLE) top += 1;
      for (let c = top; c > 0; c--)
        unmatched[c] = (unmatched[c] as number) * (1 - p) + (unmatched[c - 1] as number) * on;
      unmatched[0] = (unmatched[0] as number) * (1 - p);
    }
  }
}
