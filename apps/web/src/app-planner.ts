import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Extra } from './planner/extras.ts';
import { createPlanner } from './planner/planner.ts';
import type { PlannerState } from './planner/planner-state.ts';
import { contextOf } from './profile/reading-context.ts';
import { createWorkerRunner } from './runner/worker-runner.ts';
import { openDocuments } from './storage/documents.ts';
import { leavingNote } from './storage/leaving-note.ts';
import { openTabs } from './storage/tabs.ts';

/** The planner of this page. */
export const planner = createPlanner({
  runner: createWorkerRunner(),
  openDocuments,
  tabs: openTabs(),
  note: leavingNote,
  contextOf,
  now: () => new Date(),
});

export function usePlanner<T>(select: (state: PlannerState) => T): T {
  return useStore(planner.store, select);
}

/** Has an extra of the plan worked out as long as this stands on the page. */
export function useWanted(extra: Extra): void {
  useEffect(() => planner.want(extra), [extra]);
}
