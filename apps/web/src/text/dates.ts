import { LANGUAGES, language } from './language.ts';

/** ISO dates as people read them: the day first and the month as a word, which nobody can misread. */
const LOCALE = LANGUAGES[language].dates;
const UTC = { timeZone: 'UTC' } as const;

const longDay = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', ...UTC });
const shortDay = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric', ...UTC });
const weekday = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  ...UTC,
});
const weekdayOnly = new Intl.DateTimeFormat(LOCALE, { weekday: 'short', ...UTC });
const longWeekday = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  ...UTC,
});
const month = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', ...UTC });
const monthOnly = new Intl.DateTimeFormat(LOCALE, { month: 'short', ...UTC });

const CLOCK = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;
const clock = new Intl.DateTimeFormat(LOCALE, CLOCK);
const nearClock = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short' });
const farClock = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric' });
const clockIn = (timeZone: string) => new Intl.DateTimeFormat(LOCALE, { ...CLOCK, timeZone });

const moment = (date: string) => new Date(`${date}T00:00:00Z`);

/** "1 September 2027" */
export function dayWords(date: string): string {
  return longDay.format(moment(date));
}

/** "1 Sept 2027", where room is short. */
export function dayOf(date: string): string {
  return shortDay.format(moment(date));
}

/** "Wed, 1 Sept 2027" */
export function weekdayOf(date: string): string {
  return weekday.format(moment(date));
}

/** "Wed" */
export function weekdayName(date: string): string {
  return weekdayOnly.format(moment(date));
}

/** "Monday 15 March 2027" */
export function weekdayWords(date: string): string {
  return longWeekday.format(moment(date));
}

/** "September 2027", of a month written `2027-09`. */
export function monthOf(yearAndMonth: string): string {
  return month.format(moment(`${yearAndMonth}-01`));
}

/** "Sept", of a month written `2027-09`. */
export function shortMonth(yearAndMonth: string): string {
  return monthOnly.format(moment(`${yearAndMonth}-01`));
}

/** "22 Nov 2026, 12:31", in the time of this device. */
export function momentOf(date: Date): string {
  return clock.format(date);
}

/** "22 Nov", with the year where it is not this one, in the time of this device. */
export function nearDay(date: Date): string {
  const near = date.getFullYear() === new Date().getFullYear();
  return (near ? nearClock : farClock).format(date);
}

/** "4 Mar 2027, 04:00": a moment in universal time on the clocks of a zone. */
export function momentIn(moment: string, zone: string): string {
  return clockIn(zone).format(new Date(moment));
}

/** From one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
