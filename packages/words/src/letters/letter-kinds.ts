import type { ReviewKind } from '../review.ts';

/** Letters to a program after the application. */
export const LETTER_KINDS = [
  'thank-you',
  'letter-of-interest',
  'letter-of-intent',
  'update-letter',
] as const satisfies readonly ReviewKind[];
export type LetterKind = (typeof LETTER_KINDS)[number];

export function isLetterKind(kind: ReviewKind): kind is LetterKind {
  return LETTER_KINDS.some((one) => one === kind);
}
