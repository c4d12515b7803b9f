/** Calendar arithmetic on ISO dates, without a clock and without time zones. */

/** Days since 1970-01-01. */
function dayNumber(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000;
}

function isoDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return isoDate(dayNumber(date) + days);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The nth given weekday of a month (month 1–12, n from 1). */
export function nthWeekday(year: number, month: number, day: number, nth: number): string {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  return addDays(first, ((day - weekday(first) + 7) % 7) + 7 * (nth - 1));
}

export function inForce(rule: { from: string | null; to: string | null }, date: string): boolean {
  return (rule.from === null || rule.from <= date) && (rule.to === null || date <= rule.to);
}
