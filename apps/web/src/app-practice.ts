import { useStore } from 'zustand';
import { openPractice } from './storage/practice.ts';
import { createPracticeShelf, type PracticeState } from './storage/practice-shelf.ts';
import { useKeptShelf } from './storage/use-kept-shelf.ts';

/** The practice of this page. */
export const practiceShelf = createPracticeShelf(openPractice);

export function usePractice<T>(select: (state: PracticeState) => T): T {
  return useStore(practiceShelf.store, select);
}

/** Reads the practice when the screen opens, and writes what waits when the screen or the page goes. */
export function useOpenPractice(): void {
  useKeptShelf(practiceShelf);
}
