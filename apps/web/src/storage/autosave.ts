import type { SavedDocument } from './saved-document.ts';

export type SaveState =
  | { status: 'idle' }
  | { status: 'saving' }
  | { status: 'saved'; at: Date }
  /** `safe`: when the newest document that is still on the device was saved; null: none is. */
  | { status: 'failed'; reason: 'full' | 'closed'; safe?: Date | null };

export interface Autosave {
  /** Keeps the document soon; only the newest of a burst is written. */
  schedule(document: SavedDocument): void;
  /** Writes at once what is still waiting. */
  flush(): Promise<void>;
  /** Forgets what is waiting, before everything is erased. */
  cancel(): void;
  /** Whether something still waits to be written, is being written, or could not be. */
  isBusy(): boolean;
}

const DELAY_MS = 300;

/** Writes documents in order, one at a time, and reports each state for people to see. */
export function createAutosave(
  keep: (document: SavedDocument) => Promise<void>,
  report: (state: SaveState) => void,
): Autosave {
  let waiting: SavedDocument | null = null;
  let running = 0;
  let failed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  function flush(): Promise<void> {
    clearTimeout(timer);
    const document = waiting;
    waiting = null;
    if (document) writing = writing.then(() => write(document));
    return writing;
  }

  async function write(document: SavedDocument) {
    running += 1;
    try {
      await keep(document);
      failed = false;
      if (!waiting) report({ status: 'saved', at: new Date(document.savedAt) });
    } catch (error) {
      failed = true;
      report({ status: 'failed', reason: isQuota(error) ? 'full' : 'closed' });
    } finally {
      running -= 1;
    }
  }

  return {
    schedule(document) {
      waiting = document;
      report({ status: 'saving' });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), DELAY_MS);
    },
    flush,
    cancel() {
      clearTimeout(timer);
      waiting = null;
      failed = false;
    },
    isBusy: () => waiting !== null || running > 0 || failed,
  };
}

/** Whether the browser refused for want of room. */
export function isQuota(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
