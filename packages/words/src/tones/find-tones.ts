import type { Feature } from '../model/features.ts';
import { score } from '../model/linear-model.ts';
import type { Models } from '../model/models.ts';
import { isQuoted } from '../phrases/quoted.ts';
import type { ReviewKind, Span } from '../review.ts';
import type { Sentence, TextModel } from '../text/text-model.ts';
import { clausesOf } from './clauses.ts';
import { TONE_IDS, type ToneId } from './tone.ts';
import { placesOf, toneFeatures } from './tone-features.ts';

/** A clause that counts a quarter as much as the strongest is part of what is meant. */
const BESIDE = 0.25;
const SECOND_LEAST = 0.9;
/** Letters seldom speak of an exam, and there the same words are said of other things: the odds must be this much better. */
const LETTER_ODDS = Math.exp(0.5);
const NEAR_EXAMS: readonly ReviewKind[] = ['score-answer', 'personal-statement'];

/** Who says so, and adds nothing, takes it on. */
const BLAMES_NOBODY =
  /^\W*(?:(?:and|today|for (?:this|that|it)),? )?(?:I (?:do not|don't|did not|didn't|will not|never|cannot|can't) (?:blame|accuse) (?:anybody|anyone|others|anybody else|anyone else|the exam|my school)|(?:nobody|no one) (?:else )?(?:is|was) to blame)(?: (?:but|except) (?:me|myself))?(?: (?:for|other than|that)\b(?:(?! but\b| although\b| though\b| still\b| even\b)[^,;:—])*)?[.]?$/i;

/** The fault is owned whole: what follows "not" is taken out of it. */
const OWNS_FAULT =
  /^\W*(?:(?:and|but|yes|in the end),? )?(?:it|this|that|the (?:fault|failure|result|mistake)) (?:was|is) (?:only |all |entirely |completely )?(?:my (?:own )?(?:fault|mistake|responsibility)|mine)(?: alone)?(?:,? (?:and )?not (?:that of|of|the fault of|the) (?:\w+ ){1,4}?\w+|,? (?:and )?(?:nobody|no one) else['’]s)?[.]?$/i;

/**
 * Sentences that blame, excuse, apologize or argue, each with the clauses that say so. The strongest tone of a sentence;
 * another only when it is nearly sure, for tones that are alike would mark the same words twice.
 */
export function findTones(model: TextModel, kind: ReviewKind, { tones }: Models): (Span & { id: ToneId })[] {
  return model.paragraphs.flatMap(({ sentences }) => {
    const places = placesOf(sentences, kind);
    return sentences.flatMap((sentence, i) => {
      const isOwned = [BLAMES_NOBODY, OWNS_FAULT].some((words) => words.test(sentence.text));
      if (isOwned || isQuoted(model.text, sentence.start)) return [];
      const features = toneFeatures(sentence, places[i]!);
      const heard = TONE_IDS.map((id) => ({ id, ...score(tones[id].model, features) }))
        .filter(({ id, probability }) => probability >= leastIn(kind, tones[id].least))
        .sort((a, b) => b.probability - a.probability);
      return heard
        .filter(({ probability }, rank) => rank === 0 || probability >= SECOND_LEAST)
        .map(({ id, because }) => {
          const { weights } = tones[id].model;
          return { id, ...spanOf(sentence, because, (name) => weights[name] ?? 0) };
        });
    });
  });
}

function leastIn(kind: ReviewKind, least: number): number {
  if (NEAR_EXAMS.includes(kind)) return least;
  const odds = (LETTER_ODDS * least) / (1 - least);
  return odds / (1 + odds);
}

/** From the first to the last of the clauses whose words counted. */
function spanOf(
  { text, start }: Sentence,
  because: readonly Feature[],
  weightOf: (name: string) => number,
): Span {
  const clauses = clausesOf(text).map(({ from, to }) => ({ from: start + from, to: start + to }));
  const counted = clauses.map((clause) => {
    const holds = (place: number) => place >= clause.from && place <= clause.to;
    // What two clauses say together is half the word of each; what the place of the sentence says is no word of it.
    return because
      .filter(({ from, to }) => to - from < text.length)
      .reduce(
        (sum, { name, value, from, to }) =>
          sum + (weightOf(name) * value * (Number(holds(from)) + Number(holds(to)))) / 2,
        0,
      );
  });
  const least = Math.max(...counted) * BESIDE;
  const meant = clauses.filter((_, i) => counted[i]! >= least);
  return trimmed(text, start, { from: meant[0]!.from, to: meant.at(-1)!.to });
}

function trimmed(text: string, start: number, { from, to }: Span): Span {
  const words = text.slice(from - start, to - start);
  return {
    from: from + words.length - words.trimStart().length,
    to: to - words.length + words.trimEnd().length,
  };
}
