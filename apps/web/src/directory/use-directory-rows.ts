import { useEffect, useMemo, useState } from 'react';
import { planner, usePlanner } from '../app-planner.ts';
import { messageOf } from '../planner/planning.ts';
import type { DirectoryEntry } from '../runner/directory-entries.ts';
import { useAsked } from '../use-asked.ts';
import { type DirectoryRow, directoryRows } from './directory-row.ts';

const NONE: DirectoryEntry[] = [];

/** Every program as a row, ordered by name; empty while the facts are loading. */
export function useDirectoryRows(): { rows: DirectoryRow[]; error: string | null } {
  const asked = useAsked('directory', (subject) => planner.ask.directory(subject));
  const plain = usePlainEntries();
  const profile = usePlanner((state) => state.profile);
  const odds = usePlanner((state) => state.odds.result?.programs ?? null);
  const list = usePlanner((state) => state.plan.result);
  // Without the person's own entries those of the facts alone stand in, so that there is something to read.
  const entries = (profile ? asked.result : null) ?? plain.entries ?? NONE;
  const rows = useMemo(
    () => directoryRows(entries, { profile, odds: profile && odds, list: profile && list }),
    [entries, profile, odds, list],
  );
  return { rows, error: asked.error ?? plain.error };
}

let loaded: DirectoryEntry[] | null = null;

function usePlainEntries() {
  const ready = usePlanner((state) => state.facts !== null);
  const [entries, setEntries] = useState(loaded);
  const [error, setError] = useState<string | null>(null);
  const wanted = usePlanner((state) => state.profile === null);
  useEffect(() => {
    if (!ready || !wanted || loaded) return;
    planner.ask.directory(null).then(
      (all) => {
        loaded = all;
        setEntries(all);
      },
      (failure) => setError(messageOf(failure)),
    );
  }, [ready, wanted]);
  return { entries, error };
}
