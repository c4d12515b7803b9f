import type { Feature } from '../model/features.ts';
import { score } from '../model/linear-model.ts';
import type { Models } from '../model/models.ts';
import type { ReviewKind, Span } from '../review.ts';
import type { Sentence, TextModel } from '../text/text-model.ts';
import { findTones } from '../tones/find-tones.ts';
import { isTone } from '../tones/tone.ts';
import {
  isExcused,
  isLetter,
  leastIn,
  PHRASE_IDS,
  type Phrase,
  type PhraseId,
  patternsIn,
  speaksOf,
} from './listed-phrases.ts';
import { phraseFeatures } from './phrase-features.ts';
import { isQuoted } from './quoted.ts';

/** More words do not explain better. */
const MOST_WORDS = 4;
/** From cross-validation over the letters of the training set. */
const LIKELY = 0.4;
/** Fewer words are a greeting or a name. */
const LEAST_WORDS = 5;

/** What a ranking may be asked or hinted by: a model alone may not find it in a sentence without any such word. */
const ASKED_FOR =
  /\b(?:list\w*|rank\w*|signs?|signal\w*|know|hear\w*|lines?|notes?|word|place[ds]?|chances?|stand\w*|high\w*|upper|top|answers?|reply|side|cards?|deci\w+|receiv\w+|reward\w*|numbers?|position|consider\w*|support\w*|remember\w*|favou?r\w*|tell|call|invit\w+|vote|match\w*|wait\w*|hope|mutual|commit\w*|promis\w*|loyal\w*|expect\w*)\b/i;

/** Words that harm, in the order of the text. */
export function findPhrases(model: TextModel, kind: ReviewKind, models: Models): Phrase[] {
  return [...findTones(model, kind, models), ...findAsked(model, kind, models)].sort(
    (a, b) => a.from - b.from,
  );
}

/**
 * Words that ask for too much or go to too many. A word list speaks first, and in letters the trained model must not find it
 * unlikely; where no list speaks, the model may, when it is nearly sure.
 */
function findAsked(model: TextModel, kind: ReviewKind, models: Models): Phrase[] {
  return model.sentences.flatMap((sentence) => {
    const listed = patternsIn(sentence, kind).filter(
      ({ id, from }) => !isTone(id) && speaksOf(id, kind) && !isQuoted(model.text, from),
    );
    const features = phraseFeatures(sentence, kind);
    const meant = listed.filter(({ id, isCertain }) => isCertain || isLikely(id, kind, features, models));
    if (meant.length > 0 || sentence.tokens.length < LEAST_WORDS || isQuoted(model.text, sentence.start))
      return meant;
    const best = PHRASE_IDS.flatMap((id) => {
      const entry = models.phrases[id];
      if (!entry || !speaksOf(id, kind)) return [];
      const { probability, because } = score(entry.model, features);
      return probability >= leastIn(kind, id, entry.least) &&
        !isExcused(id, sentence.text) &&
        (id !== 'ranking-request' || ASKED_FOR.test(sentence.text))
        ? [{ probability, phrase: { id, ...spanOf(sentence, because) } }]
        : [];
    }).sort((a, b) => b.probability - a.probability)[0];
    return best ? [best.phrase] : [];
  });
}

/** In a letter, the words of a list stand in harmless sentences too: there the trained model may overrule it; promises are too few to. */
function isLikely(id: PhraseId, kind: ReviewKind, features: readonly Feature[], models: Models): boolean {
  const entry = models.phrases[id];
  return (
    !entry || !isLetter(kind) || id === 'second-intent' || score(entry.model, features).probability >= LIKELY
  );
}

/** From the first to the last of the words that counted most. */
function spanOf(sentence: Sentence, because: readonly Feature[]): Span {
  const counted = because.filter(({ from, to }) => to - from < sentence.text.length / 2).slice(0, MOST_WORDS);
  if (counted.length < 2) return { from: sentence.start, to: sentence.end };
  return { from: Math.min(...counted.map(({ from }) => from)), to: Math.max(...counted.map(({ to }) => to)) };
}
