import type { NoteId } from '../review.ts';

/** A remark as somebody wrote it, before its words are looked for. */
export interface RawRemark {
  id: NoteId | null;
  /** Empty: on the whole text. */
  quote: string;
  says: string;
}
