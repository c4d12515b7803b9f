import { useMemo } from 'react';
import { planner, usePlanner, useWanted } from '../app-planner.ts';
import type { DirectoryEntry } from '../runner/directory-entries.ts';
import { useAskedAnyway } from '../use-asked.ts';
import { type DirectoryRow, directoryRows } from './directory-row.ts';

const NONE: DirectoryEntry[] = [];

/** Every program as a row, ordered by name; empty while the facts are loading. */
export function useDirectoryRows(): { rows: DirectoryRow[]; error: string | null } {
  const { result, error } = useAskedAnyway('directory', (subject) => planner.ask.directory(subject));
  useWanted('odds');
  const profile = usePlanner((state) => state.profile);
  const odds = usePlanner((state) => state.odds.result?.programs ?? null);
  const list = usePlanner((state) => state.plan.result);
  const entries = result ?? NONE;
  const rows = useMemo(
    () => directoryRows(entries, { profile, odds: profile && odds, list: profile && list }),
    [entries, profile, odds, list],
  );
  return { rows, error };
}
