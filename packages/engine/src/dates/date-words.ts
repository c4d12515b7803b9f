/** Dates as the engine's English sentences write them. */

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

/** `2027-09-01` is "1 September 2027"; a month written `2025-02` is "February 2025". */
export function dateWords(monthOrDate: string): string {
  const [year, month, day] = monthOrDate.split('-').map(Number) as [number, number, number?];
  const monthAndYear = `${MONTHS[month - 1]} ${year}`;
  return day === undefined ? monthAndYear : `${day} ${monthAndYear}`;
}

/** `1 month`, `2 months`, `1.5 months`. */
export function monthsWords(months: number): string {
  const shown = Math.round(months * 10) / 10;
  return shown === 1 ? '1 month' : `${shown} months`;
}

/** "2 to 3 months", or one of them when both are the same. */
export function monthRangeWords(low: number, high: number): string {
  return low === high ? monthsWords(low) : `${low} to ${monthsWords(high)}`;
}

/** "from January 2022 to November 2022", "since May 2025"; empty when neither end is known. */
export function periodWords(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? '' : `until ${dateWords(to)}`;
  if (to === undefined) return `since ${dateWords(from)}`;
  return from === to ? `in ${dateWords(from)}` : `from ${dateWords(from)} to ${dateWords(to)}`;
}
