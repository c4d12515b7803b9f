import { type Language, language } from '../../text/language.ts';

/** The day on which calendars of each language begin a week: 0 is Sunday. */
const FIRST_DAY: Record<Language, number> = { en: 1, es: 1, ar: 6 };

/**
 * The weeks that a month touches, each of seven ISO days. The first and the last may reach into the months beside it.
 * @param month `2027-11`
 * @param first day on which a week begins, 0 is Sunday
 */
export function weeksOf(month: string, first = FIRST_DAY[language]): string[][] {
  const start = `${month}-01`;
  const before = (weekday(start) - first + 7) % 7;
  const weeks: string[][] = [];
  for (let day = addDays(start, -before); day.slice(0, 7) <= month; day = addDays(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, i) => addDays(day, i)));
  return weeks;
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of another month, or its last when it is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Where an arrow key leads from a day; null for any other key. `isTurned`: the week runs from right to left. */
export function dayByKey(
  key: string,
  day: string,
  week: readonly string[],
  isTurned: boolean,
): string | null {
  const ahead = isTurned ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return addDays(day, ahead);
    case 'ArrowLeft':
      return addDays(day, -ahead);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'PageDown':
      return addMonths(day, 1);
    case 'PageUp':
      return addMonths(day, -1);
    case 'Home':
      return week[0] ?? null;
    case 'End':
      return week.at(-1) ?? null;
    default:
      return null;
  }
}

function weekday(day: string): number {
  return new Date(day).getUTCDay();
}
