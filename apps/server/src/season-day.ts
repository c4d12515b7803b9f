import { seasonDay, soapEndsAt } from '@matchwright/engine/season-day';
import type { SeasonalFacts } from '@matchwright/facts';
import type { ApiSettings } from './api-settings.ts';

/** The day by which the deadlines of a season are judged. @param asked the day that the request names */
export function dayOfSeason(
  { today, clock }: ApiSettings,
  facts: SeasonalFacts,
  asked: string | undefined,
): string {
  if (asked !== undefined) return asked;
  return clock ? seasonDay(facts.season.calendar, today(), clock(), soapEndsAt(facts)) : today();
}
