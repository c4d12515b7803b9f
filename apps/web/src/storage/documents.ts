import { deleteDB, type IDBPDatabase, openDB } from 'idb';

const DATABASE = 'matchwright';
const STORE = 'documents';
const CURRENT = 'current';
const DAMAGED = 'damaged-copy';

/** The device's store: one current document, and a copy of the last one that could not be read. */
export interface DocumentStore {
  read(): Promise<unknown>;
  write(document: unknown): Promise<void>;
  keepDamaged(document: unknown): Promise<void>;
  readDamaged(): Promise<unknown>;
  erase(): Promise<void>;
}

/** Opens the store. Rejects where the browser gives none (some private windows). */
export async function openDocuments(): Promise<DocumentStore> {
  let database = await open();
  if (!database.objectStoreNames.contains(STORE)) {
    // A broken earlier start can leave a database without its store; it holds nothing to keep.
    database.close();
    await deleteDB(DATABASE);
    database = await open();
  }
  return {
    read: () => database.get(STORE, CURRENT),
    write: async (document) => void (await database.put(STORE, document, CURRENT)),
    keepDamaged: async (document) => void (await database.put(STORE, document, DAMAGED)),
    readDamaged: () => database.get(STORE, DAMAGED),
    erase: () => database.clear(STORE),
  };
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
