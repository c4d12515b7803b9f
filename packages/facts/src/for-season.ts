import { asOf } from './as-of.ts';
import type { Facts, SeasonalFacts } from './types.ts';

/**
 * Facts together with the rules of one season: what the engine plans with.
 * @throws SeasonUnavailableError as `asOf` does
 */
export function forSeason(facts: Facts, season: number): SeasonalFacts {
  return { ...facts, season: asOf(facts, season) };
}
