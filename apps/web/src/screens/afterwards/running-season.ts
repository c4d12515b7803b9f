import { calendarOf } from '@matchwright/facts';
import type { SeasonLog } from '@matchwright/inputs/season';
import { planner, usePlanner } from '../../app-planner.ts';

/** A day of the calendar of a season. */
export type ResultDay = ReturnType<typeof calendarOf>[number];

/** Match Day of a season whose result is not due yet; null once it is, once the person has noted one, or where no day is known. */
export function useResultDue(log: SeasonLog, season: number | null): ResultDay | null {
  const calendar = usePlanner((state) => state.facts?.calendar);
  if (!calendar || season === null || log.result !== undefined) return null;
  const day = calendarOf({ calendar }, season).find(({ event }) => event === 'match-day');
  return day && planner.readingContext().today < day.date ? day : null;
}
