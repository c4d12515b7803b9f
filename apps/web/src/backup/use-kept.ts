import type { Backup } from '@matchwright/inputs/backup';
import { useCallback, useEffect, useState } from 'react';
import { usePlanner } from '../app-planner.ts';
import { useCompareChoice } from '../directory/compare-choice.ts';
import { type DeviceCopies, readCopies } from '../storage/device-copies.ts';
import { presentBackup } from './present.ts';

export interface KeptHere {
  present: Backup;
  /** Null where the browser keeps nothing. */
  copies: DeviceCopies | null;
}

/** What is kept here; read again whenever something is saved. */
export function useKept(): { kept: KeptHere | null; refresh: () => Promise<void> } {
  const [kept, setKept] = useState<KeptHere | null>(null);
  const save = usePlanner((state) => state.save);
  const stage = usePlanner((state) => state.stage);
  const compared = useCompareChoice((codes) => codes);
  const refresh = useCallback(async () => {
    const copies = await readCopies().catch(() => null);
    setKept({ present: await presentBackup(), copies });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these means that something else is kept
  useEffect(() => void refresh(), [refresh, save, stage, compared]);
  return { kept, refresh };
}
