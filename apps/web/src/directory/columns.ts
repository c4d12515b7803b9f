/** Columns of the table of programs, in the order in which they stand. The name always comes first. */
export const COLUMNS = [
  'interview',
  'match',
  'can',
  'level',
  'specialty',
  'state',
  'city',
  'kind',
  'positions',
  'imgShare',
  'visaJ1',
  'visaH1b',
  'minStep2',
  'years',
  'attempts',
  'usce',
] as const;
export type ColumnId = (typeof COLUMNS)[number];

/** What programs can be ordered by. */
export const SORT_KEYS = ['name', ...COLUMNS] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  by: SortKey;
  descending: boolean;
}

/** Words read from A; of figures and answers the larger, surer or better comes first. */
const FROM_A: ReadonlySet<SortKey> = new Set(['name', 'specialty', 'state', 'city', 'kind', 'minStep2']);

/** How a column is ordered at the first press. */
export function firstOrder(by: SortKey): Sort {
  return { by, descending: !FROM_A.has(by) };
}

export function isColumn(name: unknown): name is ColumnId {
  return COLUMNS.some((column) => column === name);
}

/** Columns about the person: without a profile they are empty. */
export const OWN_COLUMNS: ReadonlySet<SortKey> = new Set(['interview', 'match', 'can', 'level']);

const FIRST_COLUMNS: readonly ColumnId[] = ['interview', 'match', 'imgShare', 'visaJ1', 'visaH1b'];
const FIRST_WITHOUT_PROFILE: readonly ColumnId[] = [
  'specialty',
  'kind',
  'imgShare',
  'visaJ1',
  'visaH1b',
  'minStep2',
];

/** The columns that stand in the table: those that were chosen, or the usual ones. */
export function columnsOf(chosen: readonly ColumnId[] | null, withProfile: boolean): readonly ColumnId[] {
  if (!chosen) return withProfile ? FIRST_COLUMNS : FIRST_WITHOUT_PROFILE;
  return withProfile ? chosen : chosen.filter((column) => !OWN_COLUMNS.has(column));
}

/**
 * What was chosen with one column more or less. Without a profile the columns about the person are not seen; they stay
 * as they were.
 */
export function withColumn(
  chosen: readonly ColumnId[] | null,
  withProfile: boolean,
  column: ColumnId,
  on: boolean,
): ColumnId[] {
  const unseen = withProfile ? [] : (chosen ?? FIRST_COLUMNS).filter((one) => OWN_COLUMNS.has(one));
  const now = new Set([...unseen, ...columnsOf(chosen, withProfile)]);
  if (on) now.add(column);
  else now.delete(column);
  return COLUMNS.filter((one) => now.has(one));
}
