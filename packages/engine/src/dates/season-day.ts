/** Deadlines are judged as moments on the clocks of New York, whatever day it is where the person is. */
import type { CalendarEventId, SeasonalFacts } from '@matchwright/facts';
import { addDays, daysBetween } from './iso-date.ts';

/** What a clock in New York shows. */
export interface EasternClock {
  /** ISO date. */
  date: string;
  /** `HH:MM`; null when only the day is known. */
  time: string | null;
}

/** A day of the calendar with its hour in Eastern Time; null: until the day is over there. */
export interface Deadline {
  date: string;
  time: string | null;
}

/** What is left of a deadline. */
export interface TimeLeft {
  over: boolean;
  /** Whole days on the calendar of New York; 0 on the day itself and after it. */
  days: number;
  /** Minutes to its hour, on its day alone; null when one of the two hours is not known, on other days and after it. */
  minutes: number | null;
}

/** Where only the day is known, of the deadline or of the moment, it counts until that day is over. */
export function isOver({ date, time }: Deadline, clock: EasternClock): boolean {
  if (clock.date !== date) return clock.date > date;
  return time !== null && clock.time !== null && clock.time >= time;
}

/** Whether something that begins has begun: of an unknown hour, with its day. */
export function hasBegun({ date, time }: Deadline, clock: EasternClock): boolean {
  if (clock.date !== date) return clock.date > date;
  return time === null || clock.time === null || clock.time >= time;
}

export function timeLeft(deadline: Deadline, clock: EasternClock): TimeLeft {
  const over = isOver(deadline, clock);
  const days = over ? 0 : daysBetween(clock.date, deadline.date);
  const { time } = deadline;
  const isKnown = !over && days === 0 && time !== null && clock.time !== null;
  return { over, days, minutes: isKnown ? minutesOf(time) - minutesOf(clock.time as string) : null };
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Days of the calendar by which something must have happened. */
const DEADLINES: ReadonlySet<CalendarEventId> = new Set([
  'nrmp-registration-deadline',
  'pathways-deadline',
  'rank-list-deadline',
]);

type Calendar = SeasonalFacts['season']['calendar'];

/**
 * The day by which a season is judged: the person's own day, except around a deadline. One that is still open in New
 * York has not passed, though the day of the person has; one that is over there has passed, though their day runs on.
 * @param today the person's own day, ISO
 * @param clock the moment in New York; of a day that was named without an hour, that day
 */
export function seasonDay(
  calendar: readonly Pick<Calendar[number], 'event' | 'date' | 'time'>[],
  today: string,
  clock: EasternClock,
): string {
  return calendar
    .filter(({ event }) => DEADLINES.has(event))
    .reduce((day, deadline) => {
      if (isOver(deadline, clock)) return day > deadline.date ? day : addDays(deadline.date, 1);
      return [day, deadline.date].sort()[0] as string;
    }, today);
}
