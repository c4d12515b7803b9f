import type { Feature } from '../model/features.ts';
import type { Sentence } from '../text/text-model.ts';

/** A sentence that shows a part. */
export interface Shown {
  sentence: Sentence;
  probability: number;
  /** Whether it is more than a word: 0–1. */
  strength: number;
  because: Feature[];
}
