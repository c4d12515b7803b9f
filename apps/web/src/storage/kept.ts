import { openDatabase, STORE } from './documents.ts';

/** One part of what the device keeps beside the saved document, under a key of its own. */
export interface KeptStore<T> {
  /** Null when what is stored cannot be read; it is left as it is. */
  read(): Promise<T | null>;
  /** Changes what is stored and answers with it; rejects, and changes nothing, when it cannot be read. */
  change(step: (value: T) => T): Promise<T>;
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
  return {
    read: async () => read(await database.get(STORE, key)),
    // Read and written in one transaction: another tab may write at the same moment.
    async change(step) {
      const { store, done } = database.transaction(STORE, 'readwrite');
      const stored = read(await store.get(key));
      if (stored === null) throw new Unread();
      const value = step(stored);
      await store.put(write(value), key);
      await done;
      return value;
    },
  };
}
