import type { DirectoryRow } from './directory-row.ts';

/** The first and last year of the programs' answers on a visa, and the year of most of them; null without any. */
export function visaYears(
  rows: readonly Pick<DirectoryRow, 'known'>[],
  field: 'visaJ1' | 'visaH1b',
): { first: number; last: number; most: number } | null {
  const answers = new Map<number, number>();
  for (const { known } of rows) {
    const year = known[field]?.year;
    if (year) answers.set(year, (answers.get(year) ?? 0) + 1);
  }
  const [most] = [...answers].sort((a, b) => b[1] - a[1]);
  if (!most) return null;
  const years = [...answers.keys()];
  return { first: Math.min(...years), last: Math.max(...years), most: most[0] };
}
