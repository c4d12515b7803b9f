import type { SpecialtyId } from '@matchwright/facts';
import type { ReviewKind } from '@matchwright/words';
import { openDatabase, STORE } from './documents.ts';
import { takeNote, writeNote } from './kept-note.ts';

/** A key of its own beside the saved document, so that each can change its form without the other. */
export const DRAFTS = 'text-drafts';
export const DRAFTS_FORMAT = 1;

/** A statement or a letter that the person writes, and what they noted for it. */
export interface TextDraft {
  id: string;
  kind: ReviewKind;
  /** The specialty that it is for; null when it is for none in particular. */
  specialty: SpecialtyId | null;
  /** NRMP code or name of the program that it goes to, as typed; empty when it goes to none. */
  program: string;
  text: string;
  /** Answers to the questions of its outline, by question. */
  notes: Record<string, string>;
  /** Remarks that the person wants to leave, each by its name and its words. */
  left: string[];
  /** ISO date and time. */
  savedAt: string;
}

/** One draft to be kept, or, without a draft, its id to be forgotten. */
export interface DraftChange {
  id: string;
  draft: TextDraft | null;
  /** When the version that this page knows was saved; null: it is new. */
  seen: string | null;
}

export interface DraftStore {
  /** Null when what is stored cannot be read; it is left as it is. */
  read(): Promise<TextDraft[] | null>;
  /**
   * Keeps changes and answers with all drafts. A version that another tab saved in the meantime becomes a draft of
   * its own. Rejects, and changes nothing, when what is stored cannot be read.
   */
  change(changes: readonly DraftChange[]): Promise<TextDraft[]>;
  /** Notes at once changes that may not be kept in time, for the next start. */
  leave(changes: readonly DraftChange[]): void;
}

/** Opens the drafts kept on this device. Rejects where the browser keeps nothing. */
export async function openDrafts(): Promise<DraftStore> {
  const database = await openDatabase();
  async function change(changes: readonly DraftChange[]) {
    const { store, done } = database.transaction(STORE, 'readwrite');
    const stored = readDrafts(await store.get(DRAFTS));
    if (!stored) throw new Error('The stored drafts cannot be read.');
    const drafts = changes.reduce(changed, stored);
    await store.put({ format: DRAFTS_FORMAT, drafts }, DRAFTS);
    await done;
    // A note is older than what was written now.
    takeNote(DRAFTS);
    return drafts;
  }
  return {
    async read() {
      const stored = readDrafts(await database.get(STORE, DRAFTS));
      const noted = readChanges(takeNote(DRAFTS));
      return stored && noted.length > 0 ? change(noted) : stored;
    },
    change,
    leave: (changes) => writeNote(DRAFTS, changes),
  };
}

function readChanges(note: unknown): DraftChange[] {
  return Array.isArray(note) && note.every(isChange) ? note : [];
}

function isChange(value: unknown): value is DraftChange {
  const { id, draft, seen } = (value ?? {}) as Record<string, unknown>;
  return isText(id) && (draft === null || isDraft(draft)) && (seen === null || isText(seen));
}

function changed(drafts: TextDraft[], { id, draft, seen }: DraftChange): TextDraft[] {
  const stored = drafts.find((one) => one.id === id);
  const others = drafts.filter((one) => one !== stored);
  const isOthers = stored !== undefined && stored.savedAt !== seen && stored.text !== draft?.text;
  const kept = isOthers ? [...others, { ...stored, id: `${id}-${stored.savedAt}` }] : others;
  return draft ? [...kept, draft] : kept;
}

/** Drafts as they were stored; none when nothing is, null when it is not what we wrote. */
export function readDrafts(stored: unknown): TextDraft[] | null {
  if (stored === undefined) return [];
  const { format, drafts } = (stored ?? {}) as Record<string, unknown>;
  if (format !== DRAFTS_FORMAT || !Array.isArray(drafts)) return null;
  return drafts.every(isDraft) ? drafts : null;
}

function isDraft(value: unknown): value is TextDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, specialty, program, text, notes, left, savedAt } = value as Record<string, unknown>;
  return (
    [id, kind, program, text].every(isText) &&
    (specialty === null || isText(specialty)) &&
    typeof notes === 'object' &&
    notes !== null &&
    Object.values(notes).every(isText) &&
    Array.isArray(left) &&
    left.every(isText) &&
    isText(savedAt) &&
    !Number.isNaN(Date.parse(savedAt))
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';
