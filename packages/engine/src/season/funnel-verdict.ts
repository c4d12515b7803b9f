import type { SeasonalFacts } from '@matchwright/facts';
import { numberOf } from '../whatif/parameters.ts';
import { type CountDistribution, tails } from './interview-counts.ts';
import type { Verdict } from './season-results.ts';

/** @throws Error when the dated parameters have no such figure: it is checked in, so its absence is a defect */
export function seasonFigure(facts: SeasonalFacts, key: string): number {
  const stated = numberOf(facts, key);
  if (!stated) throw new Error(`The dated parameters have no number for ${key}.`);
  return stated.value;
}

/**
 * Whether a count is further out than chance would have it. Exact tails of the distribution that the odds give. When
 * even a count of 0 would not stand out, a small count says nothing.
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
  const couldTell = (distribution[0] as number) < limit;
  return { verdict: couldTell ? 'as-expected' : 'too-small-to-tell', tail };
}
