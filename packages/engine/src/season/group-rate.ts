import type { ApplicantMarket } from '../odds/market.ts';
import { createMarket } from '../odds/market.ts';
import type { Range } from '../results.ts';
import { averageApplicant } from './average-applicant.ts';
import { rankChances } from './rank-chance.ts';
import type { SeasonBasis } from './season-basis.ts';

/** The group that a person is published in: everybody of the same kind, whatever their profile. */
export function groupMarket(market: ApplicantMarket, facts: SeasonBasis['facts']): ApplicantMarket {
  return createMarket(averageApplicant(market.applicant.type, facts.season.season), facts);
}

/** A rate is the same for everybody of a group, and while somebody notes answers few of them are new. */
const known = new WeakMap<SeasonBasis['facts'], Map<string, Range>>();

/**
 * How often people of the group match with so many programs ranked: what reports publish by contiguous ranks.
 * @returns asks with one number of programs for each specialty of the season
 */
export function groupRates({ market, facts, specialties }: SeasonBasis): (ranks: readonly number[]) => Range {
  let group: ApplicantMarket | null = null;
  const rates = known.get(facts) ?? new Map<string, Range>();
  known.set(facts, rates);
  const told = Object.fromEntries(specialties.map(({ specialty, sent }) => [specialty, sent.length]));
  return (ranks) => {
    const key = JSON.stringify([market.applicant.type, told, ranks]);
    const rate = rates.get(key);
    if (rate) return rate;
    group ??= groupMarket(market, facts);
    const lines = specialties.flatMap(({ specialty }, s) =>
      Array.from({ length: ranks[s] ?? 0 }, () => ({ specialty, sameAs: null, noInterview: false })),
    );
    const found = rankChances(lines, group, facts, told).matchByLength.at(-1) ?? NEVER;
    rates.set(key, found);
    return found;
  };
}

const NEVER: Range = { p: 0, lo50: 0, hi50: 0, lo90: 0, hi90: 0 };

/** Of two answers to one question, the one that promises less. */
export function lowerOf(one: Range, other: Range): Range {
  return other.p < one.p ? other : one;
}
