import { hasBegun } from '@matchwright/engine/season-day';
import { calendarOf } from '@matchwright/facts';
import type { SeasonLog } from '@matchwright/inputs/season';
import { usePlanner } from '../../app-planner.ts';
import { useMinute } from '../../parts/use-minute.ts';
import { easternClock } from '../../season/season-today.ts';

/** A day of the calendar of a season. */
export type ResultDay = ReturnType<typeof calendarOf>[number];

/** The day on which one learns whether one matched, while it lies ahead in New York; null from its hour on, once the person has noted a place, or where no day is known. */
export function useResultDue(log: SeasonLog, season: number | null): ResultDay | null {
  const calendar = usePlanner((state) => state.facts?.calendar);
  const now = useMinute();
  if (!calendar || season === null || (log.result !== undefined && log.result !== 'unmatched')) return null;
  const days = calendarOf({ calendar }, season);
  const day = (['match-week', 'match-day'] as const).flatMap(
    (id) => days.find(({ event }) => event === id) ?? [],
  )[0];
  return day && !hasBegun(day, easternClock(now)) ? day : null;
}
