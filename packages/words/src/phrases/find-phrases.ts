import type { Feature } from '../model/features.ts';
import { score } from '../model/linear-model.ts';
import type { Models } from '../model/models.ts';
import type { ReviewKind, Span } from '../review.ts';
import type { Sentence, TextModel } from '../text/text-model.ts';
import { PHRASE_IDS, type Phrase, speaksOf } from './listed-phrases.ts';
import { phraseFeatures } from './phrase-features.ts';

/** A sentence may get two of them when both are likely; more would confuse. */
const MOST_A_SENTENCE = 2;

/** Words that harm, by the trained models; what the word lists find is one of their features. In the order of the text. */
export function findPhrases(model: TextModel, kind: ReviewKind, models: Models): Phrase[] {
  return model.sentences.flatMap((sentence) => {
    if (isQuoted(model.text, sentence)) return [];
    const features = phraseFeatures(sentence);
    return PHRASE_IDS.flatMap((id) => {
      const entry = models.phrases[id];
      if (!entry || !speaksOf(id, kind)) return [];
      const { probability, because } = score(entry.model, features);
      return probability >= entry.least
        ? [{ probability, phrase: { id, ...spanOf(sentence, because) } }]
        : [];
    })
      .sort((a, b) => b.probability - a.probability)
      .slice(0, MOST_A_SENTENCE)
      .map(({ phrase }) => phrase);
  });
}

/** The words of the list where one spoke; otherwise from the first to the last of the words that counted most. */
function spanOf(sentence: Sentence, because: readonly Feature[]): Span {
  const listed = because.find(({ name }) => name.startsWith('!'));
  if (listed) return { from: listed.from, to: listed.to };
  const counted = because.filter(({ from, to }) => to - from < sentence.text.length / 2).slice(0, MOST_WORDS);
  if (counted.length < 2) return { from: sentence.start, to: sentence.end };
  return { from: Math.min(...counted.map(({ from }) => from)), to: Math.max(...counted.map(({ to }) => to)) };
}
const MOST_WORDS = 4;

/** What somebody says in a scene is no tone of the writer. */
function isQuoted(text: string, { start, text: words }: Sentence): boolean {
  const line = text.lastIndexOf('\n', start) + 1;
  const isOpen = (text.slice(line, start).match(/"/g)?.length ?? 0) % 2 === 1;
  return isOpen || /^"[^"]*"?$/.test(words);
}
