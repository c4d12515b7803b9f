import type { Draft } from '../profile/draft.ts';
import type { DocumentStore } from '../storage/documents.ts';
import type { LeavingNote } from '../storage/leaving-note.ts';
import { DOCUMENT_VERSION, type SavedDocument } from '../storage/saved-document.ts';
import type { Tabs } from '../storage/tabs.ts';
import { createKeeping } from './keeping.ts';
import { createPlannerStore, type PlannerState, type PlannerStore } from './planner-state.ts';
import type { createPlanning } from './planning.ts';

/** What a person can do about what is kept on the device. */
export interface DeviceActions {
  /** Writes at once what still waits to be saved. */
  flush(): Promise<void>;
  /** The same for a page that may go now: what the store would get too late is noted at once. */
  leave(): void;
  /** Opens the store afresh and saves what is on the page, after saving has failed. */
  saveAgain(): Promise<void>;
  /** What is on the page, as it is saved; null when there is no profile. */
  present(): SavedDocument | null;
  /** Puts a document from elsewhere in place of what is on the page, and saves it; no step of undo leads back. */
  replaceWith(document: SavedDocument): void;
  /** Shows what the device holds after something else than this planner wrote it, in the other tabs too. */
  reread(): Promise<void>;
  readDamaged(): Promise<unknown>;
  /** Puts the version that was saved over back in place of this one. */
  takeOvertaken(): Promise<void>;
  /** Forgets everything. False when the store could not be cleared: something may still be in it. */
  eraseEverything(): Promise<boolean>;
}

/** What it needs from outside. */
export interface DeviceServices {
  openDocuments: () => Promise<DocumentStore>;
  tabs: Tabs;
  note: LeavingNote;
  now: () => Date;
}

interface Parts {
  services: DeviceServices;
  store: PlannerStore;
  planning: ReturnType<typeof createPlanning>;
  /** Takes a draft in and says whether it is complete. */
  take: (draft: Draft, changed?: Partial<PlannerState>) => boolean;
  /** Takes a draft in only as what the plan is made from. */
  takeComplete: (draft: Draft) => boolean;
}

/** The planner's side of the device: what it saves there, and what it shows from there. */
export function createDevice({ services, store, planning, take, takeComplete }: Parts) {
  const { getState: get, setState: set } = store;
  const keeping = createKeeping({
    ...services,
    report: (save) => set({ save }),
    overtook: () => set({ overtook: true }),
    newer: () => set({ unread: 'newer' }),
    changed: (stored) => (stored.status === 'restored' ? follow(stored.document) : startAnew()),
  });

  function present(): SavedDocument | null {
    const { draft, origin, lastComplete, answers, mappings, directory } = get();
    if (!draft) return null;
    const savedAt = services.now().toISOString();
    const version = DOCUMENT_VERSION;
    return { version, savedAt, origin, draft, lastComplete, answers, mappings, directory };
  }

  function save() {
    const document = present();
    if (document) keeping.save(document);
  }

  function reopen(document: SavedDocument) {
    const { answers, mappings, directory } = document;
    set({ answers, mappings, directory });
    if (document.lastComplete) takeComplete(document.lastComplete);
    const saved = { status: 'saved', at: new Date(document.savedAt) } as const;
    take(document.draft, { stage: 'working', origin: document.origin, save: saved });
  }

  /** Another version of the plan in place of this one; what could be undone belonged to this one. */
  function takeOver(document: SavedDocument) {
    planning.forget();
    set({ profile: null, subject: null, lastComplete: null, changes: [], undone: [], unread: null });
    reopen(document);
  }

  /** What another tab saved. Its steps are undone there; that those of this page are gone is said. */
  function follow(document: SavedDocument) {
    const undoLost = get().changes.length > 0;
    takeOver(document);
    set({ undoLost });
  }

  function startAnew() {
    planning.forget();
    const { facts } = get();
    set({ ...createPlannerStore().getInitialState(), stage: 'empty', facts });
  }

  function replaceWith(document: SavedDocument) {
    takeOver(document);
    save();
  }

  const actions: DeviceActions = {
    flush: keeping.flush,
    leave: keeping.leave,
    async saveAgain() {
      await keeping.connect();
      save();
      await keeping.flush();
    },
    present,
    replaceWith,
    async reread() {
      await keeping.reread();
      // What was written here on purpose is no news from another tab.
      set({ undoLost: false });
    },
    readDamaged: keeping.readDamaged,
    async takeOvertaken() {
      const document = await keeping.readOvertaken();
      set({ overtook: false });
      if (document) replaceWith(document);
    },
    async eraseEverything() {
      const cleared = await keeping.erase();
      startAnew();
      return cleared;
    },
  };

  return {
    ...actions,
    save,
    async openStored() {
      const restored = await keeping.open();
      if (restored?.status === 'damaged' || restored?.status === 'newer') set({ unread: restored.status });
      const left = restored?.status === 'newer' ? null : keeping.leftUnsaved();
      if (left) {
        reopen(left);
        return keeping.save(left);
      }
      if (restored?.status === 'restored') return reopen(restored.document);
      set({ stage: 'empty' });
    },
  };
}
