import { phrases } from '../text/phrases.ts';
import type { Sort, SortKey } from './columns.ts';
import type { DirectoryRow } from './directory-row.ts';
import { FACETS } from './facets.ts';

type SortValue = number | string | null;

const LEVELS = ['applied', 'silver', 'signal', 'gold'];
const yesNo = (answer: boolean | undefined) => (answer === undefined ? null : Number(answer));

/** What rows are compared by in each column; null is unknown. */
const VALUES: Record<SortKey, (row: DirectoryRow) => SortValue> = {
  name: () => 0,
  interview: (row) => row.interview?.p ?? null,
  match: (row) => row.match?.p ?? null,
  can: (row) => (row.can === null ? null : -FACETS.can.indexOf(row.can)),
  level: (row) => (row.level === null ? null : LEVELS.indexOf(row.level)),
  specialty: (row) => phrases.list.specialty[row.specialty],
  state: (row) => row.state,
  city: (row) => row.city,
  kind: ({ known }) => (known.kind ? phrases.programs.kinds[known.kind.value] : null),
  positions: ({ known }) => known.positions?.value ?? null,
  imgShare: ({ known }) => known.imgShare?.value ?? null,
  visaJ1: ({ known }) => yesNo(known.visaJ1?.value),
  visaH1b: ({ known }) => yesNo(known.visaH1b?.value),
  minStep2: ({ known }) => known.minStep2?.value ?? null,
  years: ({ known }) => known.maxYearsSinceGraduation?.value ?? null,
  attempts: ({ known }) => known.maxAttempts?.value ?? null,
  usce: ({ known }) => known.usceMonthsMin?.value ?? yesNo(known.usceRequired?.value),
};

/** By chance once there are odds, else by name. */
export function orderOf(sort: Sort | null, withOdds: boolean): Sort {
  if (sort) return sort;
  return withOdds ? { by: 'match', descending: true } : { by: 'name', descending: false };
}

const byText = new Intl.Collator('en', { numeric: true });

/**
 * Rows in an order; unknown ones last either way. Among equal ones the better chance of a match comes first, then the
 * name.
 * @param rows ordered by name
 */
export function sortRows(rows: readonly DirectoryRow[], { by, descending }: Sort): DirectoryRow[] {
  if (by === 'name') return descending ? [...rows].reverse() : [...rows];
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, value: VALUES[by](row) }));
  keyed.sort((a, b) => inOrder(a.value, b.value, sign) || inOrder(chance(a.row), chance(b.row), -1));
  return keyed.map(({ row }) => row);
}

const chance = VALUES.match;

function inOrder(a: SortValue, b: SortValue, sign: 1 | -1): number {
  return unknownLast(a, b) || sign * compare(a, b);
}

function unknownLast(a: SortValue, b: SortValue): number {
  return Number(a === null) - Number(b === null);
}

function compare(a: SortValue, b: SortValue): number {
  if (typeof a === 'string' && typeof b === 'string') return byText.compare(a, b);
  return Number(a ?? 0) - Number(b ?? 0);
}
