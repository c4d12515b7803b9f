import type { DirectoryFilter } from './directory-query.ts';
import type { DirectoryRow } from './directory-row.ts';
import { FACET_IDS, type FacetId, LEAST_CHANCES, OWN_FACETS, perFacet } from './facets.ts';

export interface FoundRows {
  /** In the order they were given. */
  rows: DirectoryRow[];
  /** For each choice of a facet, how many programs pass it and every other filter. */
  counts: Record<FacetId, Record<string, number>>;
  /** The same for each least chance of an interview, in the order of `LEAST_CHANCES`. */
  leastCounts: number[];
}

/**
 * The rows that pass a filter, and what each further choice would show. A row that fails one filter only still
 * counts among that filter's own choices.
 * @param codes programs that have the words of the filter; null where it has none
 * @param own false while there is no profile: filters about the person then hold nothing back
 */
export function findRows(
  rows: readonly DirectoryRow[],
  filter: DirectoryFilter,
  codes: ReadonlySet<string> | null,
  own: boolean,
): FoundRows {
  const active = activeFacets(filter, own);
  const least = own ? filter.least / 100 : 0;
  const found: FoundRows = {
    rows: [],
    counts: perFacet(() => ({})),
    leastCounts: LEAST_CHANCES.map(() => 0),
  };
  for (const row of rows) {
    if (codes && !codes.has(row.code)) continue;
    const failed = active.filter(({ id, wanted }) => !wanted.has(row.bins[id]));
    if (failed.length > 1) continue;
    if (failed.length === 0) countChance(found.leastCounts, row);
    if ((row.interview?.p ?? 0) < least) continue;
    const [only] = failed;
    if (only) countBin(found, only.id, row);
    else {
      for (const id of FACET_IDS) countBin(found, id, row);
      found.rows.push(row);
    }
  }
  return found;
}

function activeFacets({ chosen }: DirectoryFilter, own: boolean) {
  return FACET_IDS.filter((id) => chosen[id].length > 0 && (own || !OWN_FACETS.has(id))).map((id) => ({
    id,
    wanted: new Set(chosen[id]),
  }));
}

function countBin({ counts }: FoundRows, id: FacetId, { bins }: DirectoryRow) {
  counts[id][bins[id]] = (counts[id][bins[id]] ?? 0) + 1;
}

function countChance(counts: number[], { interview }: DirectoryRow) {
  LEAST_CHANCES.forEach((least, i) => {
    if ((interview?.p ?? 0) >= least / 100) counts[i] = (counts[i] ?? 0) + 1;
  });
}
