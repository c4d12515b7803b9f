import type { SpecialtyId } from '@matchwright/facts';
import { PARTS, type PartId, type ReviewKind } from '../review.ts';
import { partWords } from './part-words.ts';

/** One part of a text that is still to be written. */
export interface OutlinePart {
  id: PartId;
  title: string;
  /** What a reader looks for in it. */
  wants: string;
}

/** What a text of a kind is made of, in its order: no sentence of it, only what each part is for. */
export function outlineOf(kind: ReviewKind, specialty: SpecialtyId | null): OutlinePart[] {
  return PARTS[kind].map((id) => {
    const { title, wants } = partWords(kind, id, specialty);
    return { id, title, wants };
  });
}
