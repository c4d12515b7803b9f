/** Calendar arithmetic on ISO dates: no clock, no time zones, leap days and month ends right. */

const DAY_MS = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

export function addDays(date: string, days: number): string {
  return new Date((dayNumber(date) + days) * DAY_MS).toISOString().slice(0, 10);
}

/** From `start` to `end`; negative when `end` comes first. */
export function daysBetween(start: string, end: string): number {
  return dayNumber(end) - dayNumber(start);
}

/** The same day some months later, or the last day of that month when it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = partsOf(date);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return isoDate(target.year, target.month, Math.min(day, daysInMonth(target.year, target.month)));
}

/** Whole months from `start` to `end`; a month is over on the same day of the next, or on its last day. */
export function monthsBetween(start: string, end: string): number {
  const [startYear, startMonth] = partsOf(start);
  const [endYear, endMonth] = partsOf(end);
  const months = (endYear - startYear) * 12 + endMonth - startMonth;
  return addMonths(start, months) > end ? months - 1 : months;
}

/** A year alone, `2021`: as much as many people remember of an exam. */
export function isYear(date: string): boolean {
  return date.length === 4;
}

/** First day of a date, of a month written `2025-02`, or of a year. */
export function firstDay(monthOrDate: string): string {
  if (isYear(monthOrDate)) return `${monthOrDate}-01-01`;
  return monthOrDate.length === 7 ? `${monthOrDate}-01` : monthOrDate;
}

/** A date as it is, or the last day of a month written `2025-02`, or of a year. */
export function lastDay(monthOrDate: string): string {
  if (isYear(monthOrDate)) return `${monthOrDate}-12-31`;
  return monthOrDate.length === 7 ? addDays(addMonths(`${monthOrDate}-01`, 1), -1) : monthOrDate;
}

/** Last day that something over by `today` can have been on: of the year that runs, none to come. */
export function lastDayBy(today: string, date: string): string {
  const last = lastDay(date);
  return isYear(date) && last > today ? today : last;
}

/** The month of a date, `2025-02`. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

function partsOf(date: string): [number, number, number] {
  return date.split('-').map(Number) as [number, number, number];
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDate(year: number, month: number, day: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
