import { say } from '@matchwright/speech';

export type DocumentRefusalReason =
  | 'too-large'
  | 'empty'
  | 'macros'
  | 'old-format'
  | 'encrypted'
  | 'no-text'
  | 'damaged'
  | 'encoding'
  | 'not-a-document';

/** Why a document cannot be read. `says` is for the person, with what to do about it. */
export interface DocumentRefusal {
  ok: false;
  reason: DocumentRefusalReason;
  says: string;
}

export function refusal(reason: DocumentRefusalReason, says: string): DocumentRefusal {
  return { ok: false, reason, says };
}

export const DAMAGED = refusal(
  'damaged',
  say`This file is damaged and cannot be opened. Download or save it again, or paste its text.`,
);
