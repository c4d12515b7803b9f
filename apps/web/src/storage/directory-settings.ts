import { type ColumnId, isColumn } from '../directory/columns.ts';

/** Filters of the directory under a name. */
export interface SavedFilter {
  name: string;
  /** As in the address, such as "state=CA,NY&j1=yes". */
  query: string;
}

/** How a person likes the directory. */
export interface DirectorySettings {
  /** By name, in the order in which they were first saved. */
  filters: SavedFilter[];
  /** Columns of the table; null: the usual ones. */
  columns: ColumnId[] | null;
}

export const NO_SETTINGS: DirectorySettings = { filters: [], columns: null };

export const MOST_FILTERS = 20;
export const LONGEST_NAME = 60;

/** The settings with a filter kept; one of the same name is replaced. A full shelf takes no further name. */
export function withFilter(settings: DirectorySettings, { name, query }: SavedFilter): DirectorySettings {
  const filter = { name: name.trim().slice(0, LONGEST_NAME), query };
  if (filter.name === '') return settings;
  const at = settings.filters.findIndex((one) => one.name === filter.name);
  if (at >= 0) return { ...settings, filters: settings.filters.map((one, i) => (i === at ? filter : one)) };
  if (settings.filters.length >= MOST_FILTERS) return settings;
  return { ...settings, filters: [...settings.filters, filter] };
}

export function withoutFilter(settings: DirectorySettings, name: string): DirectorySettings {
  return { ...settings, filters: settings.filters.filter((one) => one.name !== name) };
}

/** Settings as they were stored, or null when they are not what we wrote. Columns that are gone are left out. */
export function readDirectorySettings(stored: unknown): DirectorySettings | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { filters, columns } = stored as Record<string, unknown>;
  if (!Array.isArray(filters) || (columns !== null && !Array.isArray(columns))) return null;
  const read = filters.map(readFilter);
  if (!read.every((filter) => filter !== null)) return null;
  return { filters: read, columns: columns?.filter(isColumn) ?? null };
}

/** Those of the stored filters that can be read. */
export function readableFilters(stored: unknown): SavedFilter[] {
  const filters: unknown = (stored as { filters?: unknown } | null | undefined)?.filters;
  return Array.isArray(filters) ? filters.map(readFilter).filter((filter) => filter !== null) : [];
}

function readFilter(stored: unknown): SavedFilter | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { name, query } = stored as Record<string, unknown>;
  return typeof name === 'string' && typeof query === 'string' ? { name, query } : null;
}
