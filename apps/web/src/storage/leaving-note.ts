import { type Restored, restore, type SavedDocument } from './saved-document.ts';

/**
 * A copy of what was not in the store yet when the page went away. The store answers too late for a page that goes;
 * `localStorage` keeps it at once, and the next start takes it up.
 */
export interface LeavingNote {
  read(): Restored;
  /** Does nothing where the browser has no room for it: the store is asked to save all the same. */
  write(document: SavedDocument): void;
  forget(): void;
}

const KEY = 'matchwright-leaving';

export const leavingNote: LeavingNote = {
  read() {
    try {
      const text = localStorage.getItem(KEY);
      return text === null ? { status: 'nothing' } : restore(JSON.parse(text));
    } catch {
      return { status: 'damaged' };
    }
  },
  write(document) {
    try {
      localStorage.setItem(KEY, JSON.stringify(document));
    } catch {
      // No room, or no store.
    }
  },
  forget() {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // A closed store keeps no note.
    }
  },
};
