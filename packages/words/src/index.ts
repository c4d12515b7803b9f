export { isLetterKind, LETTER_KINDS, type LetterKind } from './letters/letter-kinds.ts';
export { type LetterRequest, letterStanding } from './letters/letter-standing.ts';
export type { LetterRival, LetterStanding } from './letters/letter-types.ts';
export { type TextLimits, textLimits } from './letters/text-limits.ts';
export { type OutlinePart, outlineOf } from './parts/outline.ts';
export {
  type Evidence,
  LETTER_POLICIES,
  type LetterPolicy,
  NOTE_IDS,
  type NoteId,
  type OtherText,
  PARTS,
  type PartId,
  type PartStatus,
  REVIEW_KINDS,
  type Review,
  type Reviewed,
  type ReviewKind,
  type ReviewNote,
  type ReviewPart,
  type ReviewRequest,
  type Severity,
  type Similarity,
  type TextRefusal,
} from './review.ts';
export { createReviewer, type Reviewer } from './reviewer.ts';
