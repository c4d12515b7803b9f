import { savedAtOf } from '../storage/documents.ts';
import type { LeavingNote } from '../storage/leaving-note.ts';
import { restore } from '../storage/saved-document.ts';

/** A device's store that lasts as long as the test. */
export function memory(stored?: unknown) {
  const store = {
    current: stored,
    damaged: undefined as unknown,
    read: async () => store.current,
    write: async (document: unknown, seen: string | null) => {
      const overtaken = savedAtOf(store.current) !== null && savedAtOf(store.current) !== seen;
      if (overtaken) store.overtaken = store.current;
      store.current = structuredClone(document);
      return overtaken;
    },
    overtaken: undefined as unknown,
    readOvertaken: async () => store.overtaken,
    keepDamaged: async (document: unknown) => {
      store.damaged = document;
    },
    readDamaged: async () => store.damaged,
    erase: async () => {
      store.current = undefined;
    },
  };
  return store;
}

/** A note for the next page that lasts as long as the test. */
export function memoryNote(): LeavingNote & { document: unknown } {
  const note: LeavingNote & { document: unknown } = {
    document: undefined,
    read: () => restore(note.document),
    write: (document) => {
      note.document = structuredClone(document);
    },
    forget: () => {
      note.document = undefined;
    },
  };
  return note;
}
