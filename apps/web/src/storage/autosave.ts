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
  /** The newest document, while it waits, is being written, or could not be; null: it is in the store. */
  unsaved(): SavedDocument | null;
}

const DELAY_MS = 300;

/** Writes documents in order, one at a time, and reports each state for people to see. */
export function createAutosave(
  keep: (document: SavedDocument) => Promise<void>,
  report: (state: SaveState) => void,
): Autosave {
  let waiting: SavedDocument | null = null;
  /** The newest one, from the moment it comes until it is in the store. */
  let newest: SavedDocument | null = null;
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
    try {
      await keep(document);
      // A newer one may have come while this one was written.
      if (newest !== document) return;
      newest = null;
      report({ status: 'saved', at: new Date(document.savedAt) });
    } catch (error) {
      report({ status: 'failed', reason: isQuota(error) ? 'full' : 'closed' });
    }
  }

  return {
    schedule(document) {
      waiting = document;
      newest = document;
      report({ status: 'saving' });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), DELAY_MS);
    },
    flush,
    cancel() {
      clearTimeout(timer);
      waiting = null;
      newest = null;
    },
    unsaved: () => newest,
  };
}

/** Whether the browser refused for want of room. */
export function isQuota(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
