import type { SeasonalFacts } from '@matchwright/facts';
import { numberOf } from '../whatif/parameters.ts';
import { type CountDistribution, tails } from './interview-counts.ts';
import { invitationsOver } from './invitation-timing.ts';
import type { Verdict } from './season-results.ts';

/** @throws Error when the dated parameters have no such figure: it is checked in, so its absence is a defect */
export function seasonFigure(facts: SeasonalFacts, key: string): number {
  const stated = numberOf(facts, key);
  if (!stated) throw new Error(`The dated parameters have no number for ${key}.`);
  return stated.value;
}

/**
 * Chance of one side below which a count of invitations stands out, the same for every page of one day. While programs
 * invite, a weaker sign is worth acting on; after it the count is what it is.
 */
export function standsOutBelow(facts: SeasonalFacts, today: string): number {
  const key = invitationsOver(facts, today)
    ? 'advice.season.surprise_percent'
    : 'advice.season.behind_percent';
  return seasonFigure(facts, key) / 100;
}

/**
 * Whether a count is further out than chance would have it. Exact tails of the distribution that the odds give. When
 * even a count of 0 would not stand out, a small count says nothing; one above the mean could stand out on the other side.
 * @param limit chance of one side below which a count stands out
 */
export function judged(
  distribution: CountDistribution,
  actual: number,
  limit: number,
): { verdict: Verdict; tail: number } {
  const { atMost, atLeast } = tails(distribution, actual);
  const tail = Math.min(atMost, atLeast);
  if (atLeast < limit) return { verdict: 'more', tail };
  if (atMost < limit) return { verdict: 'fewer', tail };
  const mean = distribution.reduce((sum, p, count) => sum + p * count, 0);
  const couldTell = (distribution[0] as number) < limit || actual > mean;
  return { verdict: couldTell ? 'as-expected' : 'too-small-to-tell', tail };
}
