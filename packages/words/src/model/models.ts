import type { PhraseId } from '../phrases/listed-phrases.ts';
import type { PartId, ReviewKind } from '../review.ts';
import type { ToneId } from '../tones/tone.ts';
import type { LinearModel } from './linear-model.ts';

/** Kinds that share their parts, and so their models. */
export const FAMILIES = {
  statement: ['personal-statement'],
  answer: ['score-answer'],
  letter: ['thank-you', 'letter-of-interest', 'letter-of-intent', 'update-letter'],
  outreach: ['faculty-email'],
  request: ['lor-request'],
} as const satisfies Record<string, readonly ReviewKind[]>;
export type Family = keyof typeof FAMILIES;

export function familyOf(kind: ReviewKind): Family {
  const found = Object.entries(FAMILIES).find(([, kinds]) => (kinds as readonly string[]).includes(kind));
  return (found?.[0] ?? 'statement') as Family;
}

/** A model, and the probability from which it says yes. */
export interface Threshold {
  model: LinearModel;
  least: number;
}

/** What `npm run words:train` writes. */
export interface Models {
  /** Whether a sentence shows a part, by family and part. */
  parts: Record<Family, Partial<Record<PartId, Threshold>>>;
  /** Whether what it shows is enough. */
  strength: LinearModel;
  /** Whether a sentence holds words that harm, by note. */
  phrases: Partial<Record<PhraseId, Threshold>>;
  /** Whether a sentence has a tone that harms. */
  tones: Record<ToneId, Threshold>;
}
