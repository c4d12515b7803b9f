import type { SeasonLog } from '@matchwright/inputs/season';
import { useStore } from 'zustand';
import type { SeasonRecord } from './season/season-record.ts';
import { openSeason } from './season/season-record.ts';
import { createSeasonShelf, type SeasonHistory } from './season/season-shelf.ts';
import { tellSeason } from './season/season-so-far.ts';
import { useUndoTarget } from './shell/undo-keys.ts';
import type { KeptState } from './storage/kept-shelf.ts';
import { openTabs } from './storage/tabs.ts';
import { useKeptOpen } from './use-kept-open.ts';

/** The season of this page. */
export const seasonShelf = createSeasonShelf(openSeason, openTabs());
seasonShelf.store.subscribe(({ value }) => tellSeason(value));

export function useSeason<T>(select: (state: KeptState<SeasonRecord>) => T): T {
  return useStore(seasonShelf.store, select);
}

export function useSeasonHistory<T>(select: (state: SeasonHistory) => T): T {
  return useStore(seasonShelf.history, select);
}

/**
 * Changes the log of this season. `says` names the step, in words for people; `typing` names a field that is typed in,
 * so that typing on is one step.
 */
export function editSeason(says: string, change: (log: SeasonLog) => SeasonLog, typing?: string): void {
  seasonShelf.change(says, (record) => ({ ...record, log: change(record.log) }), typing);
}

/** Reads the season when a screen of it opens; the undo keys belong to the season until it closes. */
export function useOpenSeason(): void {
  useKeptOpen(seasonShelf);
  useUndoTarget(seasonShelf);
}
