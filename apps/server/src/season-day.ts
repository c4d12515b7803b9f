import type { SeasonEnd } from '@matchwright/engine/advice';
import { calendarDay, resultBy, seasonDay, soapEndsAt, weekDays } from '@matchwright/engine/season-day';
import type { SeasonalFacts } from '@matchwright/facts';
import type { ApiSettings } from './api-settings.ts';

type Settings = Pick<ApiSettings, 'today' | 'clock'>;

/** The day that a plan counts from. @param asked the day that the request names */
export function dayOfPlan(
  { today, clock }: Settings,
  facts: SeasonalFacts,
  asked: string | undefined,
): string {
  if (asked !== undefined) return asked;
  return clock ? calendarDay(facts.season.calendar, today(), clock(), soapEndsAt(facts)) : today();
}

/** How a season ended, as far as it can be known by its hour in New York. @param asked the day that the request names */
export function endedBy(
  { today, clock }: Settings,
  facts: SeasonalFacts,
  asked: string | undefined,
  ended: SeasonEnd | undefined,
): SeasonEnd {
  const { calendar } = facts.season;
  const own = asked ?? today();
  const day = asked === undefined && clock ? seasonDay(calendar, own, clock(), soapEndsAt(facts)) : own;
  return resultBy({ result: ended ?? undefined }, weekDays(calendar), day) ?? null;
}
