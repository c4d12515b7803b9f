import type { SpecialtyId } from '@matchwright/facts';
import type { TextDraft } from '../../storage/text-drafts.ts';
import type { WordsPlace, WrittenKind } from './words-address.ts';

/** In place of an id: nothing that is written yet. */
export const FRESH = 'new';

export type WrittenDraft = TextDraft & { kind: WrittenKind };

export interface DraftMeant {
  kind: WrittenKind;
  specialty: SpecialtyId | null;
  /** Null: an empty one of this kind. */
  found: WrittenDraft | null;
}

/**
 * The draft that an address means: the one that it names, and never another in its place; where it names none, the last one
 * of this tab, else the newest of what it asks for.
 * @param last where this tab was last
 * @param wanted the specialty of a statement when nothing says which
 */
export function draftMeant(
  place: WordsPlace,
  drafts: readonly TextDraft[],
  last: WordsPlace | null,
  wanted: SpecialtyId,
): DraftMeant {
  const written = inOrder(drafts.filter(isWritten));
  const found = place.draft === null ? unnamed(place, written, last) : withId(written, place.draft);
  if (found) return { kind: found.kind, specialty: found.specialty, found };
  const asked = place.kind === null && place.draft === null && last ? last : place;
  const kind = asked.kind ?? 'personal-statement';
  return { kind, specialty: kind === 'personal-statement' ? (asked.specialty ?? wanted) : null, found: null };
}

function unnamed(place: WordsPlace, written: readonly WrittenDraft[], last: WordsPlace | null) {
  const fits = written.filter(
    ({ kind, specialty }) =>
      (place.kind === null || kind === place.kind) &&
      (place.specialty === null || specialty === place.specialty),
  );
  const before = withId(fits, last?.draft ?? null);
  // Nothing is typed yet in what was last open: an older draft must not come in its place.
  const wasEmpty = place.kind === null && last?.draft === FRESH;
  return before ?? (wasEmpty ? null : (fits[0] ?? null));
}

function withId(drafts: readonly WrittenDraft[], id: string | null): WrittenDraft | null {
  return drafts.find((one) => one.id === id) ?? null;
}

export function isWritten(draft: TextDraft): draft is WrittenDraft {
  return draft.kind !== 'score-answer';
}

/** Whether nothing is left in a draft: it was opened, or typed into and emptied again. */
export function isUntouched({
  text,
  program,
  notes,
}: Pick<TextDraft, 'text' | 'program' | 'notes'>): boolean {
  return [text, program, ...Object.values(notes)].every((words) => words.trim() === '');
}

/** Newest first. */
export function inOrder<T extends { savedAt: string }>(drafts: readonly T[]): T[] {
  return drafts.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
}
