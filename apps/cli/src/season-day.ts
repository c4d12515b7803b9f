import { calendarDay, type EasternClock, seasonDay, soapEndsAt } from '@matchwright/engine/season-day';
import type { SeasonalFacts } from '@matchwright/facts';
import { clockAt } from '@matchwright/inputs/season';
import { momentOf } from './clock.ts';

interface Given {
  today: string;
  isDeviceDay: boolean;
}

/** What New York shows: at a moment that was given, else now; with `--today`, that day without an hour. */
export function easternClock(given: Given, now?: string): EasternClock {
  if (now === undefined && !given.isDeviceDay) return { date: given.today, time: null };
  return clockAt(now ?? momentOf(given), 'America/New_York');
}

/** The day that a plan counts from; with `--today`, that day. */
export function dayOfPlan(given: Given, facts: SeasonalFacts, clock = easternClock(given)): string {
  return calendarDay(facts.season.calendar, given.today, clock, soapEndsAt(facts));
}

/** The day by which the end of a season is judged; with `--today`, that day. */
export function dayOfSeason(given: Given, facts: SeasonalFacts, clock = easternClock(given)): string {
  return seasonDay(facts.season.calendar, given.today, clock, soapEndsAt(facts));
}
