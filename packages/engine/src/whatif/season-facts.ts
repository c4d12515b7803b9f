import type { SeasonalFacts, SeasonRules, SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { PlanError } from '../plan-error.ts';

/**
 * The facts with the fees and signals of another season. A season that is not published takes those of the newest
 * one before it, and says so. Dates of the new season are those published for it, unprojected.
 * @throws PlanError for a season before the first published one
 */
export function factsForSeason(facts: SeasonalFacts, season: number): SeasonalFacts {
  if (facts.season.season === season) return facts;
  const specialties = Object.keys(facts.model.population) as SpecialtyId[];
  const usable = (rules: SeasonRules) =>
    rules.season <= season && rules.applicationTiers !== null && specialties.every((id) => rules.signals[id]);
  const rules = facts.rules.seasons.filter(usable).sort((a, b) => b.season - a.season)[0];
  if (!rules?.applicationTiers)
    throw new PlanError('season', say`Fees and signals of the ${season} season are not known.`);
  return {
    ...facts,
    season: {
      season,
      projectedFrom: rules.season === season ? null : rules.season,
      applicationTiers: rules.applicationTiers,
      fixedFees: rules.fixedFees,
      signals: rules.signals as SeasonalFacts['season']['signals'],
      calendar: facts.calendar
        .filter((event) => event.season === season)
        .map((event) => ({ ...event, projected: false })),
    },
  };
}
