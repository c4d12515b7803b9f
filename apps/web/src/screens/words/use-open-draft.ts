import { SPECIALTIES, type SpecialtyId } from '@matchwright/facts';
import { useEffect, useMemo, useRef } from 'react';
import { shelf } from '../../app-drafts.ts';
import { planner } from '../../app-planner.ts';
import { starsOf } from '../../profile/assumed-stars.ts';
import { halfFilled, keepHalfFilled } from '../../storage/half-filled.ts';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { useHash } from '../../use-hash.ts';
import { draftMeant, FRESH } from './draft-meant.ts';
import { hrefOfWords, type WordsPlace, type WrittenKind, wordsPlaceOf } from './words-address.ts';

export type OpenDraft = Omit<TextDraft, 'savedAt'> & { kind: WrittenKind };

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

/** The draft that the address means, or an empty one that is kept once something is typed. The address then names it. */
export function useOpenDraft(place: WordsPlace, drafts: readonly TextDraft[]): Opened {
  const { kind, specialty, found } = draftMeant(place, drafts, lastPlace(), mostWanted());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address asks for another empty draft
  const blank = useMemo(() => blankDraft(kind, specialty), [kind, specialty, place.draft ?? FRESH]);
  const draft: OpenDraft = found ?? blank;
  const isNamed = place.draft !== null;
  const address = found ? hrefOfDraft(found) : hrefOfFresh({ kind, specialty });
  useEffect(() => {
    keepHalfFilled(LAST, { address });
    // An address that names no draft would mean another one as soon as another tab writes.
    if (!isNamed && window.location.hash.startsWith('#/words')) window.location.replace(address);
  }, [address, isNamed]);
  return {
    draft,
    edit(part) {
      const current = shelf.store.getState().drafts?.find(({ id }) => id === draft.id);
      shelf.put({ ...draft, ...current, ...part });
      if (!current) window.location.replace(hrefOfDraft(draft));
    },
  };
}

/** Under this name the address of the last text is kept with the tab. */
const LAST = 'last-text';

function lastPlace(): WordsPlace | null {
  const { address } = halfFilled(LAST) ?? {};
  return address === undefined ? null : wordsPlaceOf(address);
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

/** The specialty with the most stars; the first of ours when all count alike. */
function mostWanted(): SpecialtyId {
  const { stars } = starsOf(planner.store.getState().draft);
  return SPECIALTIES.toSorted((a, b) => stars[b] - stars[a])[0] ?? 'med-peds';
}
