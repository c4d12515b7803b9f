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

/** Below a model that is nearly sure, above one that guesses. */
const SURE = 0.7;

/** A sentence that a rule found, by the words that it went by. */
export function shownAt(sentence: Sentence, name: string, found: RegExpExecArray, strength: number): Shown {
  const from = sentence.start + found.index;
  const because = [{ name, value: 1, from, to: from + found[0].length }];
  return { sentence, probability: SURE, strength, because };
}

/** Each sentence once, by its best finding; the best first. */
export function onceEach(shown: readonly Shown[]): Shown[] {
  const best = shown.toSorted((a, b) => b.probability - a.probability || a.sentence.index - b.sentence.index);
  return best.filter(
    ({ sentence }, at) => best.findIndex((one) => one.sentence.index === sentence.index) === at,
  );
}
