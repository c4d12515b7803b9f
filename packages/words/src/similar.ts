import { say } from '@matchwright/speech';
import { readable } from './intake/readable.ts';
import type { OtherText, ReviewNote, Similarity } from './review.ts';
import { stem } from './text/stem.ts';
import { type Sentence, type TextModel, textModel } from './text/text-model.ts';

/** Sentences of fewer words are alike by chance. */
const LEAST_WORDS = 6;
/** A share of sentences below which nothing is said. */
const LEAST_SHARE = 0.1;

/**
 * What other texts of the person share with this one. A reused paragraph is fine and said so; the same reason for two specialties is not.
 * @param motive sentences of this text that give the reason for the specialty
 * @param alike share of word pairs in common from which two sentences are the same
 */
export function similarities(
  model: TextModel,
  others: readonly OtherText[],
  motive: ReadonlySet<number>,
  alike: number,
  specialty: string | null,
): Similarity[] {
  const own = model.sentences
    .filter(({ tokens }) => tokens.length >= LEAST_WORDS)
    .map((sentence) => ({ sentence, pairs: wordPairs(sentence) }));
  return others.flatMap((other, index): Similarity[] => {
    const theirs = textModel(readable(other.text).reading).sentences.map(wordPairs);
    const same = own
      .filter(({ pairs }) => theirs.some((one) => overlap(pairs, one) >= alike))
      .map(({ sentence }) => sentence);
    const share = own.length === 0 ? 0 : same.length / own.length;
    if (share < LEAST_SHARE) return [];
    const isForAnother = other.specialty !== undefined && specialty !== null && other.specialty !== specialty;
    const sameMotive = isForAnother && same.some((sentence) => motive.has(sentence.index));
    return [
      {
        other: index,
        specialty: other.specialty ?? null,
        share: Math.round(share * 100) / 100,
        sameMotive,
        spans: same.map(({ start: from, end: to }) => ({ from, to })),
        says: sameMotive
          ? say`Your reason for this specialty stands in your other statement too, nearly word for word. A reason that fits two specialties convinces neither. Give each its own.`
          : say`${same.length} of ${own.length} sentences stand in your other text too. That is fine, as long as the reason for the specialty is its own.`,
      },
    ];
  });
}

/** A shared reason as a note; a reused paragraph is none. */
export function motiveNotes(
  found: readonly Similarity[],
  model: TextModel,
  motive: ReadonlySet<number>,
): ReviewNote[] {
  return found
    .filter(({ sameMotive }) => sameMotive)
    .flatMap(({ spans, says }) =>
      spans
        .filter(({ from }) => model.sentences.some(({ start, index }) => start === from && motive.has(index)))
        .slice(0, 1)
        .map(
          ({ from, to }): ReviewNote => ({
            id: 'generic',
            severity: 'high',
            from,
            to,
            words: model.text.slice(from, to),
            says,
          }),
        ),
    );
}

function wordPairs({ tokens }: Sentence): Set<string> {
  const stems = tokens.map(({ lower }) => stem(lower));
  return new Set(stems.slice(1).map((word, i) => `${stems[i]} ${word}`));
}

/** Jaccard index of two sets. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
