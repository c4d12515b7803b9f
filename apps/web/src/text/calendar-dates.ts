/** ISO dates as people read them, the day before the month so that no reader mistakes one for the other. */
const LOCALE = 'en-GB';
const UTC = { timeZone: 'UTC' } as const;

const day = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric', ...UTC });
const month = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', ...UTC });
const monthOnly = new Intl.DateTimeFormat(LOCALE, { month: 'short', ...UTC });

/** "1 Sept 2027" */
export function dayOf(date: string): string {
  return day.format(new Date(`${date}T00:00:00Z`));
}

/** "September 2027", of a month written `2027-09`. */
export function monthOf(yearAndMonth: string): string {
  return month.format(new Date(`${yearAndMonth}-01T00:00:00Z`));
}

/** "Sept", of a month written `2027-09`. */
export function shortMonth(yearAndMonth: string): string {
  return monthOnly.format(new Date(`${yearAndMonth}-01T00:00:00Z`));
}

/** From one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
