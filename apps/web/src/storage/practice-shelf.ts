import { createStore, type StoreApi } from 'zustand/vanilla';
import { NO_PRACTICE, type Practice, type PracticeStore, UnreadPractice } from './practice.ts';

export interface PracticeState {
  /** Null until it is read. */
  practice: Practice | null;
  /** `changed`: something still waits to be written. */
  save: 'idle' | 'changed' | 'saved';
  /** `closed`: the browser keeps nothing. `full`: no room. `unread`: what is stored is not what this version wrote. */
  trouble: 'closed' | 'full' | 'unread' | null;
}

export interface PracticeShelf {
  store: StoreApi<PracticeState>;
  /** Reads what is kept. Called whenever the screen opens, for another tab or "delete everything" may have changed it. */
  open(): Promise<void>;
  /** Changes the practice at once, and what is kept soon after. A step may be done anew on what another tab kept. */
  change(step: (practice: Practice) => Practice): void;
  /** Writes at once what still waits. */
  flush(): Promise<void>;
}

const DELAY_MS = 300;

/** The practice of this page. It outlives the screen, so that what waits to be written is written. */
export function createPracticeShelf(openPractice: () => Promise<PracticeStore>): PracticeShelf {
  const store = createStore<PracticeState>(() => ({ practice: null, save: 'idle', trouble: null }));
  const { getState: get, setState: set } = store;
  let opened: Promise<PracticeStore> | null = null;
  let waiting: ((practice: Practice) => Practice)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  /** A store that could not be opened is tried again with the next change. */
  const kept = () => {
    opened ??= openPractice();
    opened.catch(() => {
      opened = null;
    });
    return opened;
  };

  const withWaiting = (stored: Practice) => waiting.reduce((practice, step) => step(practice), stored);

  function failed(error: unknown) {
    set({ practice: get().practice ?? withWaiting(NO_PRACTICE), trouble: troubleOf(error) });
  }

  async function write() {
    const steps = waiting;
    if (steps.length === 0) return;
    try {
      const open = await kept();
      const stored = await open.change((practice) => steps.reduce((now, step) => step(now), practice));
      // What was typed while it was written still waits.
      waiting = waiting.slice(steps.length);
      set({ practice: withWaiting(stored), save: waiting.length > 0 ? 'changed' : 'saved', trouble: null });
    } catch (error) {
      failed(error);
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    writing = writing.then(write);
    return writing;
  }

  return {
    store,
    async open() {
      try {
        const stored = await (await kept()).read();
        if (!stored) throw new UnreadPractice();
        set({ practice: withWaiting(stored), trouble: null });
      } catch (error) {
        failed(error);
      }
    },
    change(step) {
      const { practice } = get();
      if (!practice) return;
      waiting = [...waiting, step];
      set({ practice: step(practice), save: 'changed' });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), DELAY_MS);
    },
    flush,
  };
}

function troubleOf(error: unknown): PracticeState['trouble'] {
  if (error instanceof UnreadPractice) return 'unread';
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'closed';
}
