import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { forgetNotes } from './kept-note.ts';

const DATABASE = 'matchwright';
export const STORE = 'documents';
export const CURRENT = 'current';
export const DAMAGED = 'damaged-copy';
export const OVERTAKEN = 'overtaken-copy';

/** The device's store: one current document, and a copy of the last one that could not be read. */
export interface DocumentStore {
  read(): Promise<unknown>;
  /**
   * Writes the current document. One saved at another time than `seen` is somebody else's: it is kept aside, and the
   * answer is true.
   */
  write(document: unknown, seen: string | null): Promise<boolean>;
  readOvertaken(): Promise<unknown>;
  keepDamaged(document: unknown): Promise<void>;
  readDamaged(): Promise<unknown>;
  erase(): Promise<void>;
}

/** Opens the store. Rejects where the browser gives none (some private windows). */
export async function openDocuments(): Promise<DocumentStore> {
  const database = await openDatabase();
  return {
    read: () => database.get(STORE, CURRENT),
    write: (document, seen) => writeOver(database, document, seen),
    readOvertaken: () => database.get(STORE, OVERTAKEN),
    keepDamaged: async (document) => void (await database.put(STORE, document, DAMAGED)),
    readDamaged: () => database.get(STORE, DAMAGED),
    async erase() {
      forgetNotes();
      await database.clear(STORE);
    },
  };
}

/** Some browsers never answer when their store is broken; people must not wait for them before a blank page. */
const LONGEST_OPENING_MS = 10_000;

/** The database that holds everything the app keeps on the device. Rejects when the browser gives none in time. */
export async function openDatabase(): Promise<IDBPDatabase> {
  const opening = openWhole();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      opening.then((database) => database.close()).catch(() => {});
      reject(new Error('The store does not answer.'));
    }, LONGEST_OPENING_MS);
  });
  return Promise.race([opening, late]).finally(() => clearTimeout(timer));
}

async function openWhole(): Promise<IDBPDatabase> {
  const database = await open();
  if (database.objectStoreNames.contains(STORE)) return database;
  // A broken earlier start can leave a database without its store; it holds nothing to keep.
  database.close();
  await deleteDB(DATABASE);
  return open();
}

/** Looks and writes in one transaction, so that no other tab can write in between. */
async function writeOver(database: IDBPDatabase, document: unknown, seen: string | null): Promise<boolean> {
  const { store, done } = database.transaction(STORE, 'readwrite');
  const stored: unknown = await store.get(CURRENT);
  const savedAt = savedAtOf(stored);
  const overtaken = savedAt !== null && savedAt !== seen;
  if (overtaken) await store.put(stored, OVERTAKEN);
  await store.put(document, CURRENT);
  await done;
  return overtaken;
}

/** When a stored document was saved, whatever else is wrong with it. */
export function savedAtOf(stored: unknown): string | null {
  const savedAt = (stored as { savedAt?: unknown } | null | undefined)?.savedAt;
  return typeof savedAt === 'string' ? savedAt : null;
}

function open(): Promise<IDBPDatabase> {
  return openDB(DATABASE, 1, {
    upgrade(fresh) {
      fresh.createObjectStore(STORE);
    },
    // A second tab that deletes or upgrades must not wait for this one.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
