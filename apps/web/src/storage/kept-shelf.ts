import { createStore, type StoreApi } from 'zustand/vanilla';
import { isQuota } from './autosave.ts';
import { type KeptStore, Unread } from './kept.ts';
import { keptNow } from './last-kept.ts';
import { sameContent } from './same-content.ts';
import type { Tabs } from './tabs.ts';

export interface KeptState<T> {
  /** Null until it is read. */
  value: T | null;
  /** `changed`: something still waits to be written. */
  save: 'idle' | 'changed' | 'saved';
  /** `closed`: the browser keeps nothing. `full`: no room. `unread`: what is stored is not what this version wrote. */
  trouble: 'closed' | 'full' | 'unread' | null;
}

export interface KeptShelf<T> {
  store: StoreApi<KeptState<T>>;
  /** Reads what is kept. Called whenever the screen opens, for another tab or "delete everything" may have changed it. */
  open(): Promise<void>;
  /** Changes the value at once, and what is kept soon after. A step may be done anew on what another tab kept. */
  change(step: (value: T) => T): void;
  /** Writes at once what still waits. */
  flush(): Promise<void>;
  /** Does so when the page goes: what cannot be written in time is noted for the next start. */
  leave(): void;
}

interface Services<T> {
  open: () => Promise<KeptStore<T>>;
  /** What there is while nothing is stored. */
  empty: T;
  /** Where another tab that shows the same is told, and heard. */
  tabs?: Tabs;
}

const DELAY_MS = 300;

/** A part of what this page shows: in memory at once, on the device soon after. It outlives the screen. */
export function createKeptShelf<T>({ open: openStore, empty, tabs }: Services<T>): KeptShelf<T> {
  const store = createStore<KeptState<T>>(() => ({ value: null, save: 'idle', trouble: null }));
  const { getState: get, setState: set } = store;
  let opened: Promise<KeptStore<T>> | null = null;
  /** What was last read from the device or written to it, and where. */
  let known: { in: KeptStore<T>; stored: T } | null = null;
  let waiting: ((value: T) => T)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  /** A store that could not be opened is tried again with the next change. */
  const kept = () => {
    opened ??= openStore();
    opened.catch(() => {
      opened = null;
    });
    return opened;
  };

  /** The value that is shown stays itself while it holds the same, so that nothing is worked out anew for it. */
  const withWaiting = (stored: T) => {
    const next = waiting.reduce((value, step) => step(value), stored);
    const { value } = get();
    return value !== null && sameContent(value, next) ? value : next;
  };

  function failed(error: unknown) {
    set({ value: get().value ?? withWaiting(empty), trouble: troubleOf(error) });
  }

  async function read() {
    try {
      const open = await kept();
      const stored = await open.read();
      if (stored === null) throw new Unread();
      known = { in: open, stored };
      set({ value: withWaiting(stored), trouble: null });
    } catch (error) {
      failed(error);
    }
  }

  async function write() {
    const steps = waiting;
    if (steps.length === 0) return;
    try {
      const open = await kept();
      const stored = await open.change((value) => steps.reduce((now, step) => step(now), value));
      known = { in: open, stored };
      // What was typed while it was written still waits.
      waiting = waiting.slice(steps.length);
      set({ value: withWaiting(stored), save: waiting.length > 0 ? 'changed' : 'saved', trouble: null });
      keptNow();
      tabs?.tell();
    } catch (error) {
      failed(error);
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    writing = writing.then(write);
    return writing;
  }

  let listens = false;

  return {
    store,
    async open() {
      if (!listens) tabs?.listen(() => void (waiting.length === 0 && read()));
      listens = true;
      await read();
    },
    change(step) {
      const { value } = get();
      if (value === null) return;
      waiting = [...waiting, step];
      set({ value: step(value), save: 'changed' });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), DELAY_MS);
    },
    flush,
    leave() {
      if (waiting.length === 0) return;
      if (known) known.in.leave(known.stored, withWaiting(known.stored));
      void flush();
    },
  };
}

function troubleOf(error: unknown): KeptState<unknown>['trouble'] {
  if (error instanceof Unread) return 'unread';
  return isQuota(error) ? 'full' : 'closed';
}
