/** From labelled text to examples of tone. */
import {
  type Feature,
  isTone,
  placesOf,
  readable,
  type ToneId,
  textModel,
  toneFeatures,
} from '@matchwright/words/training';
import { isMostlyIn } from './marks.ts';
import type { LabelledPassage, LabelledPhrase, LabelledSentence } from './training-data.ts';
import { firstOf } from './training-examples.ts';

export interface ToneSources {
  phrases: readonly LabelledPhrase[];
  sentences: readonly LabelledSentence[];
  passages: readonly LabelledPassage[];
}

export interface ToneExample {
  features: readonly Feature[];
  tones: ReadonlySet<ToneId>;
  weight: number;
}

/** Nobody labelled these for tone, but a sentence that shows a part well harms in few of a hundred. */
const UNLABELLED_WEIGHT = 0.5;

export function toneExamples({ phrases, sentences, passages }: ToneSources): ToneExample[] {
  return [
    ...phrases.map(({ text, marks }) => ({
      // The word lists were written with these lines in view.
      features: toneFeatures(firstOf(text), null, false),
      tones: new Set(marks.map(({ id }) => id).filter(isTone)),
      weight: 1,
    })),
    ...passages.flatMap(ofPassage),
    ...sentences
      .filter(({ strength }) => strength === 'found')
      .map(({ text }) => ({
        features: toneFeatures(firstOf(text), null),
        tones: new Set<ToneId>(),
        weight: UNLABELLED_WEIGHT,
      })),
  ];
}

function ofPassage({ kind, text, marks }: LabelledPassage): ToneExample[] {
  const spans = marks.flatMap(({ id, words }) => {
    if (!isTone(id)) return [];
    const from = text.indexOf(words ?? text);
    if (from < 0) throw new Error(`Not in its text: ${words}`);
    return [{ id, from, to: from + (words ?? text).length }];
  });
  return textModel(readable(text).reading).paragraphs.flatMap(({ sentences }) => {
    const places = kind ? placesOf(sentences, kind) : [];
    return sentences.map((sentence, i) => ({
      features: toneFeatures(sentence, places[i] ?? null),
      tones: new Set(spans.filter((span) => isMostlyIn(span, sentence)).map(({ id }) => id)),
      weight: 1,
    }));
  });
}
