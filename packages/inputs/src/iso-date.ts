/** True for a real calendar day written `YYYY-MM-DD`; 2023-02-29 is not one. */
export function isIsoDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/** True for `YYYY-MM` or a real `YYYY-MM-DD`. */
export function isMonthOrDate(text: string): boolean {
  const month = /^([1-9]\d{3})-(\d{2})$/.exec(text);
  return month === null ? isIsoDate(text) : Number(month[2]) >= 1 && Number(month[2]) <= 12;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for a year alone, `2021`: any day of it may be meant. */
export function isYear(text: string): boolean {
  return /^[1-9]\d{3}$/.test(text);
}

/** Whole years added to the year of an ISO date; only compared as text, so 29 February needs no care. */
export function addYears(date: string, years: number): string {
  return `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
}

/** Earliest day that the text can mean: `2025-02` → `2025-02-01`, `2021` → `2021-01-01`. */
export function firstDay(monthOrDate: string): string {
  if (isYear(monthOrDate)) return `${monthOrDate}-01-01`;
  return monthOrDate.length === 7 ? `${monthOrDate}-01` : monthOrDate;
}

/** Latest day that the text can mean: `2024-02` → `2024-02-29`, `2021` → `2021-12-31`. */
export function lastDay(monthOrDate: string): string {
  if (isYear(monthOrDate)) return `${monthOrDate}-12-31`;
  if (monthOrDate.length !== 7) return monthOrDate;
  const days = daysInMonth(Number(monthOrDate.slice(0, 4)), Number(monthOrDate.slice(5, 7)));
  return `${monthOrDate}-${String(days).padStart(2, '0')}`;
}

/**
 * Months from `from` to `to`, both included, to one decimal: 2025-02 to 2025-02 is 1, and 2025-02-01 to
 * 2025-02-14 is 0.5. Never negative.
 */
export function monthsBetween(from: string, to: string): number {
  const start = new Date(`${firstDay(from)}T00:00:00Z`);
  const end = new Date(`${lastDay(to)}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + 1);
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const days = end.getUTCDate() - start.getUTCDate();
  return Math.max(0, Math.round((months + days / 30) * 10) / 10);
}
