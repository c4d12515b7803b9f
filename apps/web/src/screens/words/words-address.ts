import { SPECIALTIES, type SpecialtyId } from '@matchwright/facts';
import { REVIEW_KINDS, type ReviewKind } from '@matchwright/words';
import { hrefOf } from '../../route.ts';

/** What is written here; a spoken answer has a screen of its own. */
export type WrittenKind = Exclude<ReviewKind, 'score-answer'>;
export const WRITTEN_KINDS = REVIEW_KINDS.filter((kind) => kind !== 'score-answer');

export interface WordsPlace {
  /** Null: the address does not say, or names a kind that we do not know. */
  kind: WrittenKind | null;
  /** Null: the address does not say. */
  specialty: SpecialtyId | null;
  /** One draft by its id. Null: the address does not say which. */
  draft: string | null;
}

/** The address of the screen for one kind of text, or for one draft of it. */
export function hrefOfWords({ kind, specialty, draft }: Partial<WordsPlace>): string {
  const query = new URLSearchParams({
    ...(kind && { kind }),
    ...(specialty && { specialty }),
    ...(draft && { draft }),
  }).toString();
  return query === '' ? hrefOf('words') : `${hrefOf('words')}?${query}`;
}

/** What an address names. */
export function wordsPlaceOf(hash: string): WordsPlace {
  const query = new URLSearchParams(hash.split('?')[1] ?? '');
  return {
    kind: WRITTEN_KINDS.find((one) => one === query.get('kind')) ?? null,
    specialty: SPECIALTIES.find((one) => one === query.get('specialty')) ?? null,
    draft: query.get('draft'),
  };
}
