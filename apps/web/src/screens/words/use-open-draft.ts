import { SPECIALTIES, type SpecialtyId } from '@matchwright/facts';
import { useMemo, useRef } from 'react';
import { shelf } from '../../app-drafts.ts';
import { planner } from '../../app-planner.ts';
import { starsOf } from '../../profile/assumed-stars.ts';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { useHash } from '../../use-hash.ts';
import { hrefOfWords, type WordsPlace, type WrittenKind, wordsPlaceOf } from './words-address.ts';

export type OpenDraft = Omit<TextDraft, 'savedAt'> & { kind: WrittenKind };

/** In place of an id: nothing that is written yet. */
const FRESH = 'new';

/** What the address names. Places on the page and the way out of the screen leave it as it was. */
export function useWordsPlace(): WordsPlace {
  const hash = useHash();
  const last = useRef(hash);
  if (hash.startsWith('#/words')) last.current = hash;
  return wordsPlaceOf(last.current);
}

export interface Opened {
  draft: OpenDraft;
  /** Changes the draft; the first change of a new one gives it an address. */
  edit: (part: Partial<OpenDraft>) => void;
}

/** The draft that the address names, else the newest of its kind, else an empty one that is kept once something is typed. */
export function useOpenDraft(place: WordsPlace, drafts: readonly TextDraft[]): Opened {
  const named = drafts.find(({ id }) => id === place.draft);
  const kind = named && isWritten(named) ? named.kind : place.kind;
  const specialty = kind === 'personal-statement' ? (place.specialty ?? mostWanted()) : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address asks for another empty draft
  const blank = useMemo(() => blankDraft(kind, specialty), [kind, specialty, place.draft]);
  const found = named ?? (place.draft === FRESH ? undefined : newest(drafts, kind, specialty));
  const draft: OpenDraft = found && isWritten(found) ? found : blank;
  return {
    draft,
    edit(part) {
      const current = shelf.store.getState().drafts?.find(({ id }) => id === draft.id);
      shelf.put({ ...draft, ...current, ...part });
      if (!current) window.location.replace(hrefOfDraft(draft));
    },
  };
}

export function hrefOfDraft({ kind, specialty, id }: Pick<OpenDraft, 'kind' | 'specialty' | 'id'>): string {
  return hrefOfWords({ kind, specialty, draft: id });
}

export function hrefOfFresh({ kind, specialty }: Pick<OpenDraft, 'kind' | 'specialty'>): string {
  return hrefOfWords({ kind, specialty, draft: FRESH });
}

export function blankDraft(kind: WrittenKind, specialty: SpecialtyId | null): OpenDraft {
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  return { id, kind, specialty, program: '', text: '', notes: {}, left: [] };
}

export function isWritten(draft: TextDraft): draft is TextDraft & { kind: WrittenKind } {
  return draft.kind !== 'score-answer';
}

/** Newest first. */
export function inOrder<T extends { savedAt: string }>(drafts: readonly T[]): T[] {
  return drafts.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
}

function newest(drafts: readonly TextDraft[], kind: WrittenKind, specialty: SpecialtyId | null) {
  return inOrder(drafts).find((draft) => draft.kind === kind && draft.specialty === specialty);
}

/** The specialty with the most stars; the first of ours when all count alike. */
function mostWanted(): SpecialtyId {
  const { stars } = starsOf(planner.store.getState().draft);
  return SPECIALTIES.toSorted((a, b) => stars[b] - stars[a])[0] ?? 'med-peds';
}
