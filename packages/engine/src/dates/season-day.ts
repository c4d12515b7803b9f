/** Deadlines are judged as moments on the clocks of New York, whatever day it is where the person is. */
import type { CalendarEventId, Facts, SeasonalFacts } from '@matchwright/facts';
import type { SeasonLog } from '@matchwright/inputs/season';
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

/** Days of the calendar by which something must have happened, and the last day of SOAP. */
const DEADLINES: ReadonlySet<CalendarEventId> = new Set([
  'nrmp-registration-deadline',
  'pathways-deadline',
  'rank-list-deadline',
  'soap-offers',
]);

type Calendar = SeasonalFacts['season']['calendar'];

/** When SOAP ends on the day of its offers, `HH:MM` in Eastern Time; null: with that day. */
export function soapEndsAt({ parameters }: Pick<Facts, 'parameters'>): string | null {
  const value = parameters.find(({ key }) => key === 'soap.ends')?.value;
  return typeof value === 'string' && /^\d\d:\d\d$/.test(value) ? value : null;
}

type Days = readonly Pick<Calendar[number], 'event' | 'date' | 'time'>[];

/**
 * The day of a season: the person's own, except around a deadline and in Match Week. A deadline that is still open in New
 * York has not passed, though the day of the person has; one that is over there has passed, though their day runs on. In
 * Match Week, whose steps are told by the hours of New York, its day counts.
 * @param today the person's own day, ISO
 * @param clock the moment in New York; of a day that was named without an hour, that day
 * @param soapEnds hour at which SOAP ends (`soapEndsAt`): the calendar gives its last day alone
 */
export function calendarDay(
  calendar: Days,
  today: string,
  clock: EasternClock,
  soapEnds: string | null,
): string {
  return calendar.reduce(
    (day, { event, date, time }) => {
      const hour = event === 'soap-offers' ? soapEnds : time;
      if (DEADLINES.has(event)) return dayAround(addDays(date, 1), isOver({ date, time: hour }, clock), day);
      return event === 'match-week' ? dayAround(date, clock.date >= date, day) : day;
    },
    isInMatchWeek(calendar, clock) ? clock.date : today,
  );
}

/**
 * The day by which the end of a season is judged: the same, but for the first hours of Match Week. It begins at its hour in
 * New York, from which a result can be known; before it, the day before still counts.
 */
export function seasonDay(
  calendar: Days,
  today: string,
  clock: EasternClock,
  soapEnds: string | null,
): string {
  const weeks = calendar.filter(({ event }) => event === 'match-week');
  return weeks.reduce(
    (day, week) => dayAround(week.date, hasBegun(week, clock), day),
    calendarDay(calendar, today, clock, soapEnds),
  );
}

/** From its Monday until Match Day; a calendar may have those of several years. */
function isInMatchWeek(calendar: Days, { date }: EasternClock): boolean {
  const ofYear = calendar.filter((one) => one.date.slice(0, 4) === date.slice(0, 4));
  const has = (events: readonly CalendarEventId[], is: (day: string) => boolean) =>
    ofYear.some((one) => events.includes(one.event) && is(one.date));
  return has(['match-week'], (day) => day <= date) && has(['soap-offers', 'match-day'], (day) => date <= day);
}

/** A day that has come for the season whenever it has come in New York. */
function dayAround(date: string, hasCome: boolean, day: string): string {
  if (hasCome) return day > date ? day : date;
  return day < date ? day : addDays(date, -1);
}

/**
 * Where the season of a plan stands, which decides what the chance of its list still tells. `sent`: applications are out, and
 * their answers say more than the list. `closed`: rank lists were due, so nothing changes the result any more. `over`: so is
 * the Match, or rank lists were due and nothing had been sent.
 */
export type PlanStage = 'planning' | 'sent' | 'closed' | 'over';

/** @param sent applications of the season are out. @param today the day by which the season is judged */
export function planStage(
  calendar: readonly Pick<Calendar[number], 'event' | 'date'>[],
  sent: boolean,
  today: string,
): PlanStage {
  const isPast = (id: CalendarEventId) => calendar.some(({ event, date }) => event === id && date < today);
  if (isPast('match-day')) return 'over';
  if (isPast('rank-list-deadline')) return sent ? 'closed' : 'over';
  return sent ? 'sent' : 'planning';
}

/** Match Week as it is asked about: from its Monday, SOAP until the day of its offers. Both null while no day is known. */
export interface WeekDays {
  /** ISO date from which a result can be known. */
  begins: string | null;
  /** ISO date, the last one of SOAP. */
  lastOffers: string | null;
}

export function weekDays(calendar: readonly Pick<Calendar[number], 'event' | 'date'>[]): WeekDays {
  const dayOf = (...events: CalendarEventId[]) =>
    events.flatMap((id) => calendar.find(({ event }) => event === id)?.date ?? [])[0] ?? null;
  return { begins: dayOf('match-week', 'match-day'), lastOffers: dayOf('soap-offers', 'match-day') };
}

/**
 * How a season ended, as far as it can be known by a day: before Match Week nobody knows that they did not match, so such
 * an answer is of another season. A place can be known before, from a program outside the Match.
 * @param today the day by which the season is judged, so that Match Week begins at its hour
 */
export function resultBy(
  { result }: Pick<SeasonLog, 'result'>,
  { begins }: Pick<WeekDays, 'begins'>,
  today: string,
): SeasonLog['result'] {
  return result === 'unmatched' && begins !== null && today < begins ? undefined : result;
}
