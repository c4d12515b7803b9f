/** How ISO dates are written for people, everywhere in the command line. */

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
];

export const isIsoDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** "2027-03-03" → "3 Mar 2027" */
export function shortDate(iso: string): string {
  const [year, month, day] = partsOf(iso);
  return `${day} ${MONTHS[month - 1]?.slice(0, 3)} ${year}`;
}

/** "2027-03-03" → "March 2027" */
export function monthOf(iso: string): string {
  const [year, month] = partsOf(iso);
  return `${MONTHS[month - 1]} ${year}`;
}

/** "2027-03-03" → "3" */
export const dayOf = (iso: string): string => String(partsOf(iso)[2]);

const partsOf = (iso: string): [number, number, number] =>
  iso.split('-').map(Number) as [number, number, number];
