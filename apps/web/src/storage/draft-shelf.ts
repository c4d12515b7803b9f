import { createStore, type StoreApi } from 'zustand/vanilla';
import { keptNow } from './last-kept.ts';
import type { Tabs } from './tabs.ts';
import type { DraftStore, TextDraft } from './text-drafts.ts';

export interface ShelfState {
  /** In no order; null until they are read. */
  drafts: TextDraft[] | null;
  /** `changed`: something still waits to be written. */
  save: 'idle' | 'changed' | 'saved';
  /** `closed`: the browser keeps nothing. `full`: no room. `unread`: what is stored is not what this version wrote. */
  trouble: 'closed' | 'full' | 'unread' | null;
  /** The last draft that was deleted in this tab. */
  removed: TextDraft | null;
}

export interface DraftShelf {
  store: StoreApi<ShelfState>;
  /** Reads what is kept; once, however often it is called. */
  open(): void;
  /** Takes a changed or a new draft in; it is written soon. */
  put(draft: Omit<TextDraft, 'savedAt'>): void;
  remove(id: string): void;
  /** Puts the last deleted draft back. */
  bringBack(): void;
  /** Writes at once what still waits. */
  flush(): Promise<void>;
  /** Does so when the page goes: what cannot be written in time is noted for the next start. */
  leave(): void;
}

interface Services {
  openDrafts: () => Promise<DraftStore>;
  tabs: Tabs;
  now: () => Date;
  bin: DraftBin;
}

/** Where the last deleted draft waits until the tab is closed. */
export interface DraftBin {
  read(): TextDraft | null;
  keep(draft: TextDraft | null): void;
}

const DELAY_MS = 300;

/** The drafts of this page: in memory at once, on the device soon after. What could not be written is tried again with the next change. */
export function createDraftShelf({ openDrafts, tabs, now, bin }: Services): DraftShelf {
  const store = createStore<ShelfState>(() => ({ drafts: null, save: 'idle', trouble: null, removed: null }));
  const { getState: get, setState: set } = store;
  let kept: Promise<DraftStore> | null = null;
  let opened: DraftStore | null = null;
  /** What waits to be written; null: to be forgotten. */
  const waiting = new Map<string, TextDraft | null>();
  /** When the version of each draft that this page knows was saved. */
  const seen = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  function take(stored: readonly TextDraft[]) {
    for (const { id, savedAt } of stored) seen.set(id, savedAt);
    const fresh = [...waiting.values()].filter((draft) => draft !== null);
    set({ drafts: [...stored.filter(({ id }) => !waiting.has(id)), ...fresh] });
  }

  async function read() {
    try {
      opened = (await kept) ?? null;
      const stored = await opened?.read();
      if (stored) take(stored);
      else set({ drafts: get().drafts ?? [], trouble: 'unread' });
    } catch {
      set({ drafts: get().drafts ?? [], trouble: 'closed' });
    }
  }

  const changesThatWait = () =>
    [...waiting].map(([id, draft]) => ({ id, draft, seen: seen.get(id) ?? null }));

  async function write() {
    const changes = changesThatWait();
    if (changes.length === 0 || get().trouble === 'unread') return;
    try {
      const open = await kept;
      if (!open) return;
      const stored = await open.change(changes);
      // What was typed while it was written still waits.
      for (const { id, draft } of changes) if (waiting.get(id) === draft) waiting.delete(id);
      keptNow();
      take(stored);
      set({ save: waiting.size > 0 ? 'changed' : 'saved', trouble: null });
      tabs.tell();
    } catch (error) {
      const isFull = error instanceof Error && error.name === 'QuotaExceededError';
      set({ trouble: isFull ? 'full' : 'closed' });
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    writing = writing.then(write);
    return writing;
  }

  function change(id: string, draft: TextDraft | null) {
    waiting.set(id, draft);
    const others = (get().drafts ?? []).filter((one) => one.id !== id);
    set({ drafts: draft ? [...others, draft] : others, save: 'changed' });
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), DELAY_MS);
  }

  return {
    store,
    open() {
      if (kept) return;
      kept = openDrafts();
      set({ removed: bin.read() });
      void read();
      tabs.listen(() => void (waiting.size === 0 && read()));
    },
    put: (draft) => change(draft.id, { ...draft, savedAt: now().toISOString() }),
    remove(id) {
      const removed = get().drafts?.find((one) => one.id === id);
      if (!removed) return;
      change(id, null);
      set({ removed });
      bin.keep(removed);
    },
    bringBack() {
      const { removed } = get();
      if (!removed) return;
      change(removed.id, removed);
      set({ removed: null });
      bin.keep(null);
    },
    flush,
    leave() {
      if (waiting.size === 0 || get().trouble === 'unread') return;
      opened?.leave(changesThatWait());
      void flush();
    },
  };
}
