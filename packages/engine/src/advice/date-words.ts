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

/** A date or a month: "15 March 2024", "March 2024"; a word, because readers disagree on the order of day and month. */
export function dateWords(monthOrDate: string): string {
  const [year, month, day] = monthOrDate.split('-').map(Number);
  const name = MONTHS[(month as number) - 1];
  return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
}

/** "from January 2022 to November 2022", "since May 2025"; empty when neither end is known. */
export function periodWords(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? '' : `until ${dateWords(to)}`;
  if (to === undefined) return `since ${dateWords(from)}`;
  return from === to ? `in ${dateWords(from)}` : `from ${dateWords(from)} to ${dateWords(to)}`;
}
