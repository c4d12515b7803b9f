import { type Feature, featuresOf } from '../model/features.ts';
import type { ReviewKind } from '../review.ts';
import type { Sentence } from '../text/text-model.ts';
import { patternsIn } from './listed-phrases.ts';

/** What the word lists find counts as much as this many words. */
const LISTED_VALUE = 2;

/** Features of a sentence that may harm: its words, and what the word lists find in it. */
export function phraseFeatures(
  sentence: Pick<Sentence, 'text' | 'start' | 'tokens'>,
  kind?: ReviewKind,
): Feature[] {
  const listed = patternsIn(sentence, kind).map(
    ({ id, from, to }): Feature => ({ name: `!${id}`, value: LISTED_VALUE, from, to }),
  );
  return [...featuresOf(sentence), ...listed];
}
