import { useStore } from 'zustand';
import { createKeptShelf, type KeptState } from './storage/kept-shelf.ts';
import { NO_PRACTICE, openPractice, type Practice } from './storage/practice.ts';
import { useKeptOpen } from './use-kept-open.ts';

/** The practice of this page. */
export const practiceShelf = createKeptShelf({ open: openPractice, empty: NO_PRACTICE });

export function usePractice<T>(select: (state: KeptState<Practice>) => T): T {
  return useStore(practiceShelf.store, select);
}

/** Reads the practice when the screen opens, and writes what waits when the screen or the page goes. */
export function useOpenPractice(): void {
  useKeptOpen(practiceShelf);
}
