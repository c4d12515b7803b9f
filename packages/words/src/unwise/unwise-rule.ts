import type { PhrasePattern } from '../phrases/phrase-pattern.ts';
import type { NoteId, ReviewKind } from '../review.ts';

/** Things that honest people write, and that close a door: they may cost the application, or the reader's trust. */
export const UNWISE_IDS = [
  'author-writes',
  'waiver',
  'asks-untruth',
  'gift',
  'threat',
  'pleading',
  'reproach',
  'private-papers',
  'too-early',
  'admits-untruth',
  'motive',
  'private-matter',
  'contempt',
  'showing-up',
  'unsafe',
  'left-over',
  'ranking-talk',
] as const satisfies readonly NoteId[];
export type UnwiseId = (typeof UNWISE_IDS)[number];

/** One concept, and the ways to say it within one sentence. */
export interface UnwiseRule {
  id: UnwiseId;
  /** Kinds of text in which it harms. */
  kinds: readonly ReviewKind[];
  patterns: readonly PhrasePattern[];
}

/** Letters to a program after the application. */
export const TO_PROGRAMS: readonly ReviewKind[] = [
  'thank-you',
  'letter-of-interest',
  'letter-of-intent',
  'update-letter',
];
export const ALL_LETTERS: readonly ReviewKind[] = [...TO_PROGRAMS, 'faculty-email', 'lor-request'];

export const ALL_KINDS: readonly ReviewKind[] = ['personal-statement', 'score-answer', ...ALL_LETTERS];
