import { type Autosave, createAutosave, type SaveState } from '../storage/autosave.ts';
import { type DocumentStore, savedAtOf } from '../storage/documents.ts';
import type { LeavingNote } from '../storage/leaving-note.ts';
import { type Restored, restore, type SavedDocument } from '../storage/saved-document.ts';
import type { Tabs } from '../storage/tabs.ts';

interface Parts {
  openDocuments: () => Promise<DocumentStore>;
  tabs: Tabs;
  note: LeavingNote;
  report: (state: SaveState) => void;
  /** A document that this page had not seen was saved over; it is kept aside. */
  overtook: () => void;
  /** Another tab, with a later version of the app, saved what this one cannot read. */
  newer: () => void;
  /** Another tab saved or erased, and nothing here waits to be saved. */
  changed: (stored: Exclude<Restored, { status: 'damaged' | 'newer' }>) => void;
}

/** Keeps the document on the device, and this page in step with the other tabs that show it. */
export function createKeeping({ openDocuments, tabs, note, report, overtook, newer, changed }: Parts) {
  let documents: DocumentStore | null = null;
  let autosave: Autosave | null = null;
  /** When the newest document that this page has seen was saved; null: none. */
  let seen: string | null = null;
  /** Whether this page has left a note, or taken one up; another tab's is not its to forget. */
  let noted = false;

  /** A failure says what is still on the device. */
  function reportSafe(state: SaveState) {
    const safe = seen === null ? null : new Date(seen);
    report(state.status === 'failed' ? { ...state, safe } : state);
  }

  /** Opens the store, again if need be. False, and reported, where the browser keeps nothing. */
  async function connect(): Promise<boolean> {
    try {
      documents = await openDocuments();
    } catch {
      reportSafe({ status: 'failed', reason: 'closed' });
      return false;
    }
    if (!autosave) tabs.listen(() => void catchUp().catch(() => {}));
    autosave ??= createAutosave(write, reportSafe);
    return true;
  }

  async function write(document: SavedDocument) {
    const kept = await documents?.write(document, seen);
    seen = document.savedAt;
    if (autosave?.unsaved() === document) forgetNote();
    tabs.tell();
    if (kept) overtook();
  }

  function forgetNote() {
    if (noted) note.forget();
    noted = false;
  }

  /** @param anyway also when what is on the page is not saved: the person has chosen what is on the device */
  async function catchUp(anyway = false) {
    const stored = restore(await documents?.read());
    if (stored.status === 'damaged' || (autosave?.unsaved() && !anyway)) return;
    if (stored.status === 'newer') return newer();
    const savedAt = stored.status === 'restored' ? stored.document.savedAt : null;
    if (savedAt === seen && !anyway) return;
    seen = savedAt;
    changed(stored);
  }

  return {
    connect,
    /** What the device holds; damaged ones are set aside first. Null, and reported, where the browser keeps nothing. */
    async open(): Promise<Restored | null> {
      if (!(await connect())) return null;
      try {
        const stored = await documents?.read();
        const restored = restore(stored);
        seen = savedAtOf(stored);
        if (restored.status === 'damaged' || restored.status === 'newer')
          await documents?.keepDamaged(stored);
        return restored;
      } catch {
        reportSafe({ status: 'failed', reason: 'closed' });
        return null;
      }
    },
    /** What an earlier page could not save before it went, when nothing newer is in the store. */
    leftUnsaved(): SavedDocument | null {
      const left = note.read();
      if (left.status === 'nothing' || left.status === 'newer') return null;
      noted = true;
      if (left.status === 'restored' && left.document.savedAt > (seen ?? '')) return left.document;
      forgetNote();
      return null;
    },
    save(document: SavedDocument) {
      if (autosave) autosave.schedule(document);
      else reportSafe({ status: 'failed', reason: 'closed' });
    },
    flush: async () => autosave?.flush(),
    /** For a page that goes: the store may answer too late, so what it does not have yet is noted at once. */
    leave() {
      const unsaved = autosave?.unsaved();
      if (unsaved) {
        note.write(unsaved);
        noted = true;
      }
      void autosave?.flush();
    },
    /** Shows what something else than this planner wrote to the device, here and in the other tabs. */
    async reread() {
      await autosave?.flush();
      autosave?.cancel();
      // The store may have been closed when this page was opened.
      await connect();
      await catchUp(true);
      tabs.tell();
    },
    readDamaged: async () => documents?.readDamaged(),
    /** The version that was saved over, when it can be read. */
    async readOvertaken(): Promise<SavedDocument | null> {
      const stored = restore(await documents?.readOvertaken());
      return stored.status === 'restored' ? stored.document : null;
    },
    /** Clears the store. False when it cannot be opened or cleared. */
    async erase(): Promise<boolean> {
      autosave?.cancel();
      await autosave?.flush();
      note.forget();
      noted = false;
      try {
        if (!(await connect())) return false;
        await documents?.erase();
      } catch {
        return false;
      }
      seen = null;
      tabs.tell();
      return true;
    },
  };
}
