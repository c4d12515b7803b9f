import type { OddsModel, SpecialtyId } from '@matchwright/facts';
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

/** By specialty, draw by draw and season by season: factor of the odds against an interview, the same for every list. */
const drawnAgainst = new WeakMap<OddsModel, Map<SpecialtyId, Float64Array>>();

function againstOf({ model, draws }: ApplicantMarket, id: SpecialtyId): Float64Array {
  const drawn = drawnAgainst.get(model) ?? new Map<SpecialtyId, Float64Array>();
  drawnAgainst.set(model, drawn);
  const known = Object.keys(model.population);
  const against = drawn.get(id) ?? new Float64Array(DRAWS * SEASONS);
  if (drawn.has(id)) return against;
  // Column of the specialty's own factor: fixed by the specialty, so that lists of different specialties compare.
  const factors = seasonFactors(2 + known.length);
  const [quality, own] = [factors[0], factors[2 + known.indexOf(id)]] as [Float64Array, Float64Array];
  for (let node = 0; node < against.length; node++) {
    const z = (draws.quality[Math.floor(node / SEASONS)] as number) * (quality[node] as number);
    against[node] = Math.exp(-(z + model.specialtyFactorSd * (own[node] as number)));
  }
  drawn.set(id, against);
  return against;
}

class Simulation {
  private readonly market: ApplicantMarket;
  private readonly specialties: SpecialtyId[];
  private readonly specialtyOf: Int32Array;
  private readonly allowed: Float64Array;
  /** Draw by draw, member by member: odds against an interview before the shared factors. */
  private readonly odds: Float64Array;
  private readonly factors: readonly Float64Array[];
  private readonly cap: number;
  private readonly against: readonly Float64Array[];
  /** Of one draw, specialty by specialty, season by season: chance to match once interviewed. */
  private readonly match: Float64Array;

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
    this.factors = seasonFactors(2 + Object.keys(market.model.population).length);
    this.against = specialties.map((id) => againstOf(market, id));
    this.match = new Float64Array(specialties.length * SEASONS);
  }

  /** Adds the chances of draw `d` to `parts` and its interviews to `interviews`, both by specialty. */
  run(d: number, parts: Float64Array[], interviews: Float64Array): void {
    this.matchOnceInterviewed(d);
    const won = new Float64Array(parts.length);
    if (this.cap >= this.specialtyOf.length) this.unlimitedSeasons(d, won, interviews);
    else {
      const unmatched = new Float64Array(this.cap + 1);
      for (let k = 0; k < SEASONS; k++) this.cappedSeason(d, k, won, interviews, unmatched);
    }
    parts.forEach((part, s) => {
      part[d] = (won[s] as number) / SEASONS;
    });
  }

  /** Fills `match` for the seasons of draw `d`. */
  private matchOnceInterviewed(d: number): void {
    const { market, factors, match } = this;
    const [quality, performance] = factors as [Float64Array, Float64Array];
    this.specialties.forEach((id, s) => {
      const shared = market.draws.bySpecialty[id];
      const curve = market.model.match[id][market.applicant.type];
      for (let k = 0, node = d * SEASONS, at = s * SEASONS; k < SEASONS; k++, node++, at++) {
        const z = (market.draws.quality[d] as number) * (quality[node] as number);
        const strength = (shared.strength[d] as number) + z;
        match[at] = logistic(
          (shared.matchMean[d] as number) +
            curve.quality * strength +
            curve.performance * (performance[node] as number),
        );
      }
    });
  }

  /**
   * Every interview is attended, so only the chance of being unmatched so far is carried along. All seasons of a
   * draw go down the list side by side: one after the other, each step would wait for the step before it.
   */
  private unlimitedSeasons(d: number, won: Float64Array, interviews: Float64Array): void {
    const { specialtyOf, allowed, odds, against, match } = this;
    const unmatched = new Float64Array(SEASONS).fill(1);
    for (let i = 0, cell = d * specialtyOf.length; i < specialtyOf.length; i++, cell++) {
      const s = specialtyOf[i] as number;
      const factor = against[s] as Float64Array;
      let invited = 0;
      let wonHere = 0;
      for (let k = 0, at = s * SEASONS, node = d * SEASONS; k < SEASONS; k++, at++, node++) {
        const p = (allowed[i] as number) / (1 + (odds[cell] as number) * (factor[node] as number));
        const matched = (unmatched[k] as number) * p * (match[at] as number);
        unmatched[k] = (unmatched[k] as number) - matched;
        invited += p;
        wonHere += matched;
      }
      interviews[s] = (interviews[s] as number) + invited;
      won[s] = (won[s] as number) + wonHere;
    }
  }

  /**
   * Programs from the most wanted down: mass of the unmatched by number of interviews attended, as long as there
   * is time for another one (`open` is its sum).
   */
  private cappedSeason(
    d: number,
    k: number,
    won: Float64Array,
    interviews: Float64Array,
    unmatched: Float64Array,
  ): void {
    const { cap, specialtyOf, allowed, odds, against, match } = this;
    unmatched.fill(0);
    unmatched[0] = 1;
    let open = cap > 0 ? 1 : 0;
    let top = 0;
    for (let i = 0, cell = d * specialtyOf.length; i < specialtyOf.length; i++, cell++) {
      const s = specialtyOf[i] as number;
      const factor = (against[s] as Float64Array)[d * SEASONS + k] as number;
      const p = (allowed[i] as number) / (1 + (odds[cell] as number) * factor);
      const matched = p * (match[s * SEASONS + k] as number);
      const on = p - matched;
      interviews[s] = (interviews[s] as number) + p;
      won[s] = (won[s] as number) + open * matched;
      if (cap > 0) open -= open * matched + (unmatched[cap - 1] as number) * on;
      if (top < cap - 1 && (unmatched[top] as number) * on > NEGLIGIBLE) top += 1;
      let fewer = 0;
      for (let c = 0; c <= top; c++) {
        const here = unmatched[c] as number;
        unmatched[c] = here * (1 - p) + fewer * on;
        fewer = here;
      }
    }
  }
}
