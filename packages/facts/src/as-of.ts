/** The dated facts as they stand for one season. */
import { type ProjectedEvent, projectEvent } from './project-dates.ts';
import {
  type CalendarEventId,
  type Facts,
  type FeeTier,
  type SeasonFacts,
  type SeasonRules,
  type Sourced,
  SPECIALTIES,
} from './types.ts';

/** How many seasons past the newest published one its figures may still stand in. */
const FURTHEST_PROJECTION = 5;

/** The season has no rules that can be stated. The message names the seasons that have. */
export class SeasonUnavailableError extends Error {
  override readonly name = 'SeasonUnavailableError';
  readonly season: number;
  readonly available: number[];

  constructor(season: number, available: number[]) {
    const first = available[0];
    const last = available.at(-1) ?? 0;
    super(
      `Season ${season} is not available: known seasons are ${first} to ${last}, ` +
        `projected up to ${last + FURTHEST_PROJECTION}`,
    );
    this.season = season;
    this.available = available;
  }
}

type SupportedRules = SeasonRules & { applicationTiers: Sourced<FeeTier[]> };

function supported(rules: SeasonRules): rules is SupportedRules {
  return rules.applicationTiers !== null && SPECIALTIES.every((specialty) => rules.signals[specialty]);
}

/** Published seasons that can be planned for, oldest first. */
export function publishedSeasons(facts: Pick<Facts, 'rules'>): number[] {
  return facts.rules.seasons
    .filter(supported)
    .map(({ season }) => season)
    .sort((a, b) => a - b);
}

/**
 * Fees, signals and dates of a season. A season after the newest published one takes that one's figures
 * (`projectedFrom`), with dates moved by their rules; so do single dates that a published season lacks.
 * @throws SeasonUnavailableError for a season before the first known or too far ahead
 */
export function asOf(facts: Pick<Facts, 'rules' | 'calendar'>, season: number): SeasonFacts {
  const published = publishedSeasons(facts);
  const newest = published.at(-1);
  const stated =
    newest !== undefined && season > newest && season <= newest + FURTHEST_PROJECTION ? newest : season;
  const rules = facts.rules.seasons.filter(supported).find((one) => one.season === stated);
  if (!rules) throw new SeasonUnavailableError(season, published);
  return {
    season,
    projectedFrom: stated === season ? null : stated,
    applicationTiers: rules.applicationTiers,
    fixedFees: rules.fixedFees,
    signals: rules.signals as SeasonFacts['signals'],
    calendar: calendarOf(facts, season),
  };
}

/** Every event once: published, or projected from the newest earlier season that has it. */
export function calendarOf(facts: Pick<Facts, 'calendar'>, season: number): ProjectedEvent[] {
  const newest = new Map<CalendarEventId, ProjectedEvent>();
  for (const event of facts.calendar) {
    if (event.season > season) continue;
    const known = newest.get(event.event);
    if (!known || known.season < event.season) newest.set(event.event, { ...event, projected: false });
  }
  return [...newest.values()]
    .map((event) => (event.season === season ? event : projectEvent(event, season)))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
