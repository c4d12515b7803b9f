import { COLUMNS, type ColumnId, SORT_KEYS, type Sort } from './columns.ts';
import { FACET_IDS, FACETS, type FacetId, LEAST_CHANCES, perFacet } from './facets.ts';

export interface DirectoryFilter {
  words: string;
  /** Values of a facet of which one must hold; none: all do. In the facet's own order, each once. */
  chosen: Record<FacetId, readonly string[]>;
  /** Least chance of an interview, percent; 0: any. */
  least: number;
}

/** What the directory shows: everything that its address says. */
export interface DirectoryQuery {
  filter: DirectoryFilter;
  /** Null: by chance with a profile, by name without one. */
  sort: Sort | null;
  view: 'table' | 'map';
  /** State that the map is zoomed to; empty: the whole country. */
  zoom: string;
  /** Columns of the table; null: those kept on the device. */
  columns: readonly ColumnId[] | null;
}

export const NO_FILTER: DirectoryFilter = { words: '', chosen: perFacet(() => []), least: 0 };
export const NO_QUERY: DirectoryQuery = {
  filter: NO_FILTER,
  sort: null,
  view: 'table',
  zoom: '',
  columns: null,
};

/** Reads what follows the "?" of an address. What is not understood is left out. */
export function parseQuery(query: string): DirectoryQuery {
  const found = new URLSearchParams(query);
  const chosen = perFacet((id) => {
    const asked = new Set(found.get(id)?.split(','));
    return FACETS[id].filter((value) => asked.has(value));
  });
  const least = LEAST_CHANCES.find((one) => String(one) === found.get('odds')) ?? 0;
  return {
    filter: { words: found.get('q') ?? '', chosen, least },
    sort: parseSort(found.get('sort') ?? ''),
    view: found.get('view') === 'map' ? 'map' : 'table',
    zoom: FACETS.state.find((state) => state === found.get('zoom')) ?? '',
    columns: parseColumns(found.get('columns')),
  };
}

/** The address of a query, without the "?"; empty when it asks for nothing. Commas stay readable. */
export function formatQuery({ filter, sort, view, zoom, columns }: DirectoryQuery): string {
  const parts = formatFilter(filter);
  if (sort) parts.push(`sort=${sort.descending ? '-' : ''}${sort.by}`);
  if (view !== 'table') parts.push(`view=${view}`);
  if (zoom !== '') parts.push(`zoom=${zoom}`);
  if (columns) parts.push(`columns=${columns.join(',')}`);
  return parts.join('&');
}

function formatFilter({ words, chosen, least }: DirectoryFilter): string[] {
  const parts = words === '' ? [] : [new URLSearchParams({ q: words }).toString()];
  for (const id of FACET_IDS) if (chosen[id].length > 0) parts.push(`${id}=${chosen[id].join(',')}`);
  if (least > 0) parts.push(`odds=${least}`);
  return parts;
}

/** The filter alone, as it is kept under a name. */
export function filterQuery(filter: DirectoryFilter): string {
  return formatFilter(filter).join('&');
}

function parseSort(text: string): Sort | null {
  const descending = text.startsWith('-');
  const by = SORT_KEYS.find((key) => key === (descending ? text.slice(1) : text));
  return by ? { by, descending } : null;
}

/** In their own order. No column at all is a choice, too; names that we do not know are none. */
function parseColumns(text: string | null): ColumnId[] | null {
  if (text === null) return null;
  const asked = new Set(text.split(','));
  const columns = COLUMNS.filter((column) => asked.has(column));
  return columns.length > 0 || text === '' ? columns : null;
}

/** The filter with one value of a facet chosen or dropped. */
export function withChoice(filter: DirectoryFilter, id: FacetId, value: string, on: boolean) {
  const now = new Set(filter.chosen[id]);
  if (on) now.add(value);
  else now.delete(value);
  const values = FACETS[id].filter((one) => now.has(one));
  return { ...filter, chosen: { ...filter.chosen, [id]: values } };
}
