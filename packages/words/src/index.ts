export {
  type Evidence,
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
