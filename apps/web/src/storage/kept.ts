import { openDatabase, STORE } from './documents.ts';
import { takeNote, writeNote } from './kept-note.ts';
import { sameContent } from './same-content.ts';

/** One part of what the device keeps beside the saved document, under a key of its own. */
export interface KeptStore<T> {
  /** Null when what is stored cannot be read; it is left as it is. */
  read(): Promise<T | null>;
  /** Changes what is stored and answers with it; rejects, and changes nothing, when it cannot be read. */
  change(step: (value: T) => T): Promise<T>;
  /** Notes at once what a change that may not be finished in time was to make of what is stored. */
  leave(before: T, after: T): void;
}

/** How a part is stored: its key, its form, and what it is when nothing is stored. */
export interface KeptForm<T> {
  key: string;
  /** The stored value as a part; the empty one when nothing is stored, null when it is not what we wrote. */
  read(stored: unknown): T | null;
  write(value: T): unknown;
}

/** What is stored was written by another version, or damaged. */
export class Unread extends Error {}

/** Opens a part on this device. Rejects where the browser keeps nothing. */
export async function openKept<T>({ key, read, write }: KeptForm<T>): Promise<KeptStore<T>> {
  const database = await openDatabase();
  /** What a note makes of what is stored; null when there is none, or something was written since. */
  function noteOn(stored: T | null): T | null {
    const { before, after } = (takeNote(key) ?? {}) as { before?: unknown; after?: unknown };
    return stored !== null && sameContent(write(stored), before) ? read(after) : null;
  }
  return {
    async read() {
      const { store, done } = database.transaction(STORE, 'readwrite');
      const stored = read(await store.get(key));
      const noted = noteOn(stored);
      if (noted !== null) await store.put(write(noted), key);
      await done;
      return noted ?? stored;
    },
    // Read and written in one transaction: another tab may write at the same moment.
    async change(step) {
      const { store, done } = database.transaction(STORE, 'readwrite');
      const stored = read(await store.get(key));
      if (stored === null) throw new Unread();
      const value = step(stored);
      await store.put(write(value), key);
      await done;
      // A note is older than what was written now; taken up later it would undo it.
      takeNote(key);
      return value;
    },
    leave: (before, after) => writeNote(key, { before: write(before), after: write(after) }),
  };
}
