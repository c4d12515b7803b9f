import type { Feature } from '../model/features.ts';
import { score } from '../model/linear-model.ts';
import type { Models } from '../model/models.ts';
import type { ReviewKind, Span } from '../review.ts';
import type { Sentence, TextModel } from '../text/text-model.ts';
import { isExcused, leastIn, PHRASE_IDS, type Phrase, patternsIn, speaksOf } from './listed-phrases.ts';
import { phraseFeatures } from './phrase-features.ts';

/** More words do not explain better. */
const MOST_WORDS = 4;
/** Fewer words are a greeting or a name. */
const LEAST_WORDS = 5;

/**
 * Words that harm, in the order of the text. A word list decides; where none speaks, the trained model may, when it is
 * nearly sure.
 */
export function findPhrases(model: TextModel, kind: ReviewKind, models: Models): Phrase[] {
  return model.sentences.flatMap((sentence) => {
    const listed = patternsIn(sentence, kind).filter(
      ({ id, from }) => speaksOf(id, kind) && !isQuoted(model.text, from),
    );
    if (listed.length > 0 || sentence.tokens.length < LEAST_WORDS || isQuoted(model.text, sentence.start))
      return listed;
    const features = phraseFeatures(sentence, kind);
    const best = PHRASE_IDS.flatMap((id) => {
      const entry = models.phrases[id];
      if (!entry || !speaksOf(id, kind)) return [];
      const { probability, because } = score(entry.model, features);
      return probability >= leastIn(kind, id, entry.least) && !isExcused(id, sentence.text)
        ? [{ probability, phrase: { id, ...spanOf(sentence, because) } }]
        : [];
    }).sort((a, b) => b.probability - a.probability)[0];
    return best ? [best.phrase] : [];
  });
}

/** From the first to the last of the words that counted most. */
function spanOf(sentence: Sentence, because: readonly Feature[]): Span {
  const counted = because.filter(({ from, to }) => to - from < sentence.text.length / 2).slice(0, MOST_WORDS);
  if (counted.length < 2) return { from: sentence.start, to: sentence.end };
  return { from: Math.min(...counted.map(({ from }) => from)), to: Math.max(...counted.map(({ to }) => to)) };
}

/** What somebody says in a scene is no tone of the writer. */
function isQuoted(text: string, place: number): boolean {
  const line = text.lastIndexOf('\n', place) + 1;
  return (text.slice(line, place + 1).match(/"/g)?.length ?? 0) % 2 === 1;
}
