/**
 * What should be on the device, noted when the page goes before the store has answered. The store is too late for a
 * page that goes; `localStorage` keeps a note at once, and whoever reads that part next takes it up.
 */
const PREFIX = 'matchwright-leaving-';

/** Does nothing where the browser has no room for it: the store is asked to write all the same. */
export function writeNote(part: string, note: unknown): void {
  try {
    localStorage.setItem(PREFIX + part, JSON.stringify(note));
  } catch {
    // No room, or no store.
  }
}

/** The note of a part, which is then forgotten. Null when there is none. */
export function takeNote(part: string): unknown {
  try {
    const text = localStorage.getItem(PREFIX + part);
    localStorage.removeItem(PREFIX + part);
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** Forgets the notes of all parts. */
export function forgetNotes(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // What was never kept needs no forgetting.
  }
}
