import { type Autosave, createAutosave, type SaveState } from '../storage/autosave.ts';
import { type DocumentStore, savedAtOf } from '../storage/documents.ts';
import { type Restored, restore, type SavedDocument } from '../storage/saved-document.ts';
import type { Tabs } from '../storage/tabs.ts';

interface Parts {
  openDocuments: () => Promise<DocumentStore>;
  tabs: Tabs;
  report: (state: SaveState) => void;
  /** A document that this page had not seen was saved over; it is kept aside. */
  overtook: () => void;
  /** Another tab saved or erased, and nothing here waits to be saved. */
  changed: (stored: Exclude<Restored, { status: 'damaged' }>) => void;
}

/** Keeps the document on the device, and this page in step with the other tabs that show it. */
export function createKeeping({ openDocuments, tabs, report, overtook, changed }: Parts) {
  let documents: DocumentStore | null = null;
  let autosave: Autosave | null = null;
  /** When the newest document that this page has seen was saved; null: none. */
  let seen: string | null = null;

  async function write(store: DocumentStore, document: SavedDocument) {
    const kept = await store.write(document, seen);
    seen = document.savedAt;
    tabs.tell();
    if (kept) overtook();
  }

  async function catchUp(store: DocumentStore) {
    const stored = restore(await store.read());
    if (stored.status === 'damaged' || autosave?.isBusy()) return;
    const savedAt = stored.status === 'restored' ? stored.document.savedAt : null;
    if (savedAt === seen) return;
    seen = savedAt;
    changed(stored);
  }

  return {
    /** What the device holds; damaged ones are set aside first. Rejects where the browser keeps nothing. */
    async open(): Promise<Restored> {
      const store = await openDocuments();
      documents = store;
      autosave = createAutosave((document) => write(store, document), report);
      tabs.listen(() => void catchUp(store).catch(() => {}));
      const stored = await store.read();
      const restored = restore(stored);
      seen = savedAtOf(stored);
      if (restored.status === 'damaged') await store.keepDamaged(stored);
      return restored;
    },
    save(document: SavedDocument) {
      if (autosave) autosave.schedule(document);
      else report({ status: 'failed', reason: 'closed' });
    },
    flush: async () => autosave?.flush(),
    readDamaged: async () => documents?.readDamaged(),
    /** The version that was saved over, when it can be read. */
    async readOvertaken(): Promise<SavedDocument | null> {
      const stored = restore(await documents?.readOvertaken());
      return stored.status === 'restored' ? stored.document : null;
    },
    async erase() {
      autosave?.cancel();
      await autosave?.flush();
      await documents?.erase();
      seen = null;
      tabs.tell();
    },
  };
}
