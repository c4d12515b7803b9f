import { isIsoDate } from '../iso-date.ts';

const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Whether the first number of "03/04/2026" is the day, as the other dates of a table tell. */
export type DayOrder = 'month-first' | 'day-first' | 'not-known' | 'mixed';

export function dayOrder(texts: readonly string[]): DayOrder {
  let [dayFirst, monthFirst] = [false, false];
  for (const text of texts) {
    const parts = NUMBERS.exec(text.trim());
    if (Number(parts?.[1] ?? 0) > 12) dayFirst = true;
    if (Number(parts?.[2] ?? 0) > 12) monthFirst = true;
  }
  if (dayFirst && monthFirst) return 'mixed';
  return dayFirst ? 'day-first' : monthFirst ? 'month-first' : 'not-known';
}

/** ISO date of a cell; null when it is no date. Where the order of day and month is not known, the month comes first. */
export function readTrackerDate(text: string, order: DayOrder): string | null {
  const tidy = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(tidy);
  if (iso) return real(iso[1], iso[2], iso[3]);
  const numbers = NUMBERS.exec(tidy);
  if (numbers) {
    const [, a, b, year] = numbers;
    const dayFirst = Number(a) > 12 || (order === 'day-first' && Number(b) <= 12);
    return dayFirst ? real(year, b, a) : real(year, a, b);
  }
  const words = /^(?:(\d{1,2})[ -]([A-Za-z]{3,9})|([A-Za-z]{3,9})\.? (\d{1,2}))[ ,-]+(\d{4})$/.exec(tidy);
  if (!words) return null;
  const month = MONTHS.indexOf((words[2] ?? words[3] ?? '').slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : real(words[5], String(month), words[1] ?? words[4]);
}

/** Whether a cell's day and month could be the other way round. */
export function isAmbiguous(text: string): boolean {
  const parts = NUMBERS.exec(text.trim());
  return parts !== null && Number(parts[1]) <= 12 && Number(parts[2]) <= 12 && parts[1] !== parts[2];
}

function real(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}
