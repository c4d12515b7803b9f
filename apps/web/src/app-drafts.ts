import { useStore } from 'zustand';
import { draftBin } from './storage/draft-bin.ts';
import { createDraftShelf, type ShelfState } from './storage/draft-shelf.ts';
import { openTabs } from './storage/tabs.ts';
import { openDrafts } from './storage/text-drafts.ts';

/** The texts of this page. They outlive the screen, so that what waits to be written is written. */
export const shelf = createDraftShelf({ openDrafts, tabs: openTabs(), now: () => new Date(), bin: draftBin });

export function useShelf<T>(select: (state: ShelfState) => T): T {
  return useStore(shelf.store, select);
}
