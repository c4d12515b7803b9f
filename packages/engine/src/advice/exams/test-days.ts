/** The last test day whose score still counts, and the first on which another attempt is allowed: dates alone. */
import { addDays, addMonths } from '../../dates/iso-date.ts';
import type { RetakeRule } from './figures.ts';

/**
 * Last day on which a test still brings its score by the deadline.
 * @param closed days from January 1 on which the exam is not given
 */
export function lastTestDay(deadline: string, weeks: number, closed = 0): string {
  const day = addDays(deadline, -7 * weeks);
  return isClosed(day, closed) ? `${Number(day.slice(0, 4)) - 1}-12-31` : day;
}

/** The day itself, or the first after the January closure. */
export function firstOpenDay(day: string, closed = 0): string {
  return isClosed(day, closed) ? addDays(`${day.slice(0, 4)}-01-01`, closed) : day;
}

function isClosed(day: string, closed: number): boolean {
  return day.slice(5, 7) === '01' && Number(day.slice(8)) <= closed;
}

/** The first day that is `months` or more after a date: 1 March when the month has no such day. */
export function monthsAfter(date: string, months: number): string {
  const day = addMonths(date, months);
  return day.slice(8) < date.slice(8) ? addDays(day, 1) : day;
}

/** The last day of a period of years from a date: 28 February when a leap day has no anniversary. */
export function lastDayOfYears(date: string, years: number): string {
  return addMonths(date, 12 * years);
}

export type NextAttempt =
  | { status: 'any-day' }
  | { status: 'from'; date: string }
  | { status: 'never' }
  /** `missing`: places of the attempts whose dates decide; `notBefore`: what the known ones say. */
  | { status: 'cannot-tell'; missing: number[]; notBefore: string | null };

/** The rules speak of the fourth and later attempts. */
const FOURTH = 4;

/**
 * First day of another attempt at a Step that is not passed. The rules, with a worked example: ECFMG, "New Rules on
 * Repeating USMLE Examinations" (2011).
 * @param dates of every attempt so far, oldest first, incomplete ones too; undefined when not known
 */
export function nextAttempt(
  dates: readonly (string | undefined)[],
  { limit, perYear, afterFirst, afterLatest }: RetakeRule,
): NextAttempt {
  const taken = dates.length;
  if (limit !== null && taken >= limit) return { status: 'never' };
  const waits: { place: number; months: number }[] = [];
  if (taken >= perYear) waits.push({ place: taken - perYear, months: 12 });
  if (taken + 1 >= FOURTH)
    waits.push({ place: 0, months: afterFirst }, { place: taken - 1, months: afterLatest });
  if (waits.length === 0) return { status: 'any-day' };
  const known = waits.flatMap(({ place, months }) => {
    const date = dates[place];
    return date === undefined ? [] : [monthsAfter(date, months)];
  });
  const latest = known.sort().at(-1);
  const missing = [...new Set(waits.map(({ place }) => place))].filter((place) => dates[place] === undefined);
  if (missing.length > 0 || latest === undefined)
    return { status: 'cannot-tell', missing: missing.sort((a, b) => a - b), notBefore: latest ?? null };
  return { status: 'from', date: latest };
}
