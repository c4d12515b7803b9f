import { savedAtOf } from '../storage/documents.ts';

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
