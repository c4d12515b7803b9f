export { isLetterKind, LETTER_KINDS, type LetterKind } from './letters/letter-kinds.ts';
export type { LetterRival } from './letters/letter-rival.ts';
export { type LetterRequest, type LetterStanding, letterStanding } from './letters/letter-standing.ts';
export { type TextLimits, textLimits } from './letters/text-limits.ts';
export {
  type Evidence,
  LETTER_POLICIES,
  type LetterPolicy,
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
