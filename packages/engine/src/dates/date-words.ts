import { counted, say, speechLocale } from '@matchwright/speech';
import { isYear } from './iso-date.ts';

/** Dates as sentences write them. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2027-09-01` is "1 September 2027"; a month written `2025-02` is "February 2025", and a year alone stays one. */
export function dateWords(monthOrDate: string): string {
  if (isYear(monthOrDate)) return monthOrDate;
  const [year, month, day] = monthOrDate.split('-').map(Number) as [number, number, number?];
  const locale = speechLocale();
  if (locale) return dateIn(locale, year, month, day);
  const monthAndYear = `${MONTHS[month - 1]} ${year}`;
  return day === undefined ? monthAndYear : `${day} ${monthAndYear}`;
}

function dateIn(locale: string, year: number, month: number, day: number | undefined): string {
  const parts = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(locale, day === undefined ? parts : { ...parts, day: 'numeric' });
  return format.format(Date.UTC(year, month - 1, day ?? 1));
}

/** A day of the season with its hour in New York, where one is told. */
export function momentWords({ date, time }: { date: string; time: string | null }): string {
  return time === null ? dateWords(date) : say`${dateWords(date)}, ${time} Eastern Time`;
}

/** "on 1 September 2027", and of a year alone "in 2021". */
export function onDate(date: string): string {
  return isYear(date) ? say`in ${dateWords(date)}` : say`on ${dateWords(date)}`;
}

/** `1 month`, `2 months`, `1.5 months`. */
export function monthsWords(months: number): string {
  return counted(months, 'month');
}

/** "2 to 3 months", or one of them when both are the same. */
export function monthRangeWords(low: number, high: number): string {
  return low === high ? monthsWords(low) : say`${low} to ${monthsWords(high)}`;
}

/** "from January 2022 to November 2022", "since May 2025"; empty when neither end is known. */
export function periodWords(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? '' : say`until ${dateWords(to)}`;
  if (to === undefined) return say`since ${dateWords(from)}`;
  return from === to ? say`in ${dateWords(from)}` : say`from ${dateWords(from)} to ${dateWords(to)}`;
}
