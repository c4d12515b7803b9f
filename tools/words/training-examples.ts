/** From labelled text to examples for the classifiers: one set a class. */
import type { PartId } from '@matchwright/words';
import {
  FAMILIES,
  type Family,
  featuresOf,
  type PhraseId,
  phraseFeatures,
  readable,
  textModel,
} from '@matchwright/words/training';
import type { Example } from './fit-linear.ts';
import { isMostlyIn } from './marks.ts';
import type { LabelledPassage, LabelledPhrase, LabelledSentence } from './training-data.ts';

/** Said of the same thing in letters of another kind: neither proves nor disproves the other. */
const ALIKE: Partial<Record<PartId, PartId>> = { interest: 'statement', statement: 'interest' };

export function partExamples(
  sentences: readonly LabelledSentence[],
  family: Family,
  part: PartId,
): Example[] {
  const kinds: readonly string[] = FAMILIES[family];
  return sentences.flatMap((sentence): Example[] => {
    const labels = labelsOf(sentence);
    if (!kinds.includes(sentence.kind)) return [];
    const label = labels.has(part);
    if (!label && family === 'letter' && ALIKE[part] !== undefined && labels.has(ALIKE[part])) return [];
    return [{ features: featuresOf(firstOf(sentence.text)), label, weight: weightOf(sentence) }];
  });
}

/** A sentence of a whole text has the part of its passage, also when it says nothing alone. */
const weightOf = ({ from }: LabelledSentence): number => (from === undefined ? 1 : 0.5);

/** Which sentences show their part well enough. */
export function strengthExamples(sentences: readonly LabelledSentence[]): Example[] {
  return sentences.flatMap(({ text, strength }) =>
    strength ? [{ features: featuresOf(firstOf(text)), label: strength === 'found', weight: 1 }] : [],
  );
}

/** Marked phrases against all others; sentences that show a part well hold none. */
export function phraseExamples(
  phrases: readonly LabelledPhrase[],
  sentences: readonly LabelledSentence[],
  letters: readonly LabelledPassage[],
  id: PhraseId,
): Example[] {
  return [
    ...letters.flatMap((letter) => ofLetter(letter, id)),
    ...phrases.map(({ text, marks }) => ({
      features: phraseFeatures(firstOf(text)),
      label: marks.some((mark) => mark.id === id),
      weight: 1,
    })),
    ...sentences
      .filter(({ strength }) => strength === 'found')
      .map(({ text }) => ({ features: phraseFeatures(firstOf(text)), label: false, weight: 0.5 })),
  ];
}

/** The sentences of a letter. The word lists were written without it, so what they find in it can be trusted. */
function ofLetter({ kind, text, marks }: LabelledPassage, id: PhraseId): Example[] {
  const spans = marks
    .filter((mark) => mark.id === id)
    .map(({ words }) => ({
      from: text.indexOf(words ?? text),
      to: text.indexOf(words ?? text) + (words ?? text).length,
    }));
  return textModel(readable(text).reading).sentences.map((sentence) => ({
    features: phraseFeatures(sentence, kind),
    label: spans.some((span) => isMostlyIn(span, sentence)),
    weight: 1,
  }));
}

function labelsOf({ part, parts }: LabelledSentence): Set<string> {
  return new Set(parts ?? [part]);
}

/** An example is one unit, even when a full stop cuts it. */
export function firstOf(text: string) {
  const { text: reading, sentences } = textModel(readable(text).reading);
  return { text: reading, start: 0, tokens: sentences.flatMap(({ tokens }) => tokens) };
}
