import { useEffect } from 'react';
import { useStore } from 'zustand';
import { openPractice } from './storage/practice.ts';
import { createPracticeShelf, type PracticeState } from './storage/practice-shelf.ts';

/** The practice of this page. */
export const practiceShelf = createPracticeShelf(openPractice);

export function usePractice<T>(select: (state: PracticeState) => T): T {
  return useStore(practiceShelf.store, select);
}

/** Reads the practice when the screen opens, and writes what waits when the screen or the page goes. */
export function useOpenPractice(): void {
  useEffect(() => {
    void practiceShelf.open();
    const flush = () => void practiceShelf.flush();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
    };
  }, []);
}
