import { type Feature, type FeatureSource, featuresOf } from '../model/features.ts';
import { patternsIn } from '../phrases/listed-phrases.ts';
import type { ReviewKind, Span } from '../review.ts';
import { clausesOf } from './clauses.ts';
import { speaksOfWeakPoint, TONE_CUES } from './tone-cues.ts';

/** Where a sentence stands: the tone of words depends on what is spoken of around them. */
export interface Place {
  kind: ReviewKind;
  /** Sentences of its paragraph that speak of an exam, a gap or another weak point. */
  weakPoints: number;
  /** Whether it, or the sentence before or after it in its paragraph, does. */
  isNear: boolean;
}

/** Groups of words weigh more than a word, because each stands for many. */
const [LISTED, CUE, PAIR, LINK, PLACE] = [1.5, 1.5, 0.7, 0.7, 2];
/** Letters of a piece of a word: what a word shares with its kin. A word has many pieces, so each weighs little. */
const [PIECE_LETTERS, PIECE] = [4, 0.3];
const MOST_COUNTED = 3;

/** Words that carry the build of a sentence: who, whose, denied, compared, given as a cause. */
const LINKS = new Set(
  "i me my we us our you your he she it they his her their them him not no never and but or so if because since as for of to in on at by with from who which that what this these those is was are were be been am have has had do does did will would could should can may might must than more most less only just even also yet nobody anyone everyone anybody everybody whoever without cannot don't didn't doesn't can't couldn't wouldn't isn't wasn't".split(
    ' ',
  ),
);

/** The places of all sentences of a paragraph. */
export function placesOf(sentences: readonly { text: string }[], kind: ReviewKind): Place[] {
  const speaks = sentences.map(({ text }) => speaksOfWeakPoint(text));
  const weakPoints = speaks.filter(Boolean).length;
  return sentences.map((_, i) => ({
    kind,
    weakPoints,
    isNear: speaks[i] === true || speaks[i - 1] === true || speaks[i + 1] === true,
  }));
}

/**
 * Features of a sentence that may blame, excuse, apologize or argue.
 * @param place null when nothing is known of what stands around it
 * @param areListsNew whether the word lists were written without having seen it: else they would be trusted too much
 */
export function toneFeatures(sentence: FeatureSource, place: Place | null, areListsNew = true): Feature[] {
  const { text, start, tokens } = sentence;
  const found = new Map(featuresOf(sentence).map((feature) => [feature.name, feature]));
  const add = (name: string, value: number, { from, to }: Span) => {
    if (!found.has(name)) found.set(name, { name, value, from, to });
  };
  const whole = { from: start, to: start + text.length };
  if (areListsNew) for (const phrase of patternsIn(sentence)) add(`!${phrase.id}`, LISTED, phrase);
  addCues(sentence, add);
  const links = tokens.filter(({ lower }) => LINKS.has(lower));
  links.slice(1).forEach((link, i) => {
    add(`~${links[i]!.lower} ${link.lower}`, LINK, { from: links[i]!.start, to: link.end });
  });
  addPieces(tokens, add);
  if (place) {
    add(`>weak-points-${Math.min(place.weakPoints, MOST_COUNTED)}`, PLACE, whole);
    add(place.isNear ? '>near' : '>far', PLACE, whole);
    if (place.kind === 'score-answer') add('>answer', PLACE, whole);
    if (place.kind === 'personal-statement') add('>statement', 1, whole);
  }
  return [...found.values()];
}

type Add = (name: string, value: number, span: Span) => void;

function addPieces(tokens: FeatureSource['tokens'], add: Add): void {
  for (const { lower, start, end } of tokens) {
    const word = ` ${lower} `;
    for (let at = 0; at + PIECE_LETTERS <= word.length; at++)
      add(`#${word.slice(at, at + PIECE_LETTERS)}`, PIECE, { from: start, to: end });
  }
}

/** The groups of words that it holds, and which of them stand together: in the sentence, and in one clause. */
function addCues({ text, start }: FeatureSource, add: Add): void {
  const found = TONE_CUES.map(([name, words]) => ({
    name,
    spans: [...text.matchAll(words)].map(({ 0: match, index }) => ({
      from: start + index,
      to: start + index + match.length,
    })),
  })).filter(({ spans }) => spans.length > 0);
  for (const { name, spans } of found) add(`@@${name}`, CUE, spans[0]!);
  addPairs('&', PAIR, found, add);
  for (const clause of clausesOf(text)) {
    const [from, to] = [start + clause.from, start + clause.to];
    const own = found.flatMap(({ name, spans }) => {
      const inside = spans.filter((span) => span.from >= from && span.to <= to);
      return inside.length > 0 ? [{ name, spans: inside }] : [];
    });
    addPairs('%', PAIR, own, add);
  }
}

function addPairs(
  sign: string,
  value: number,
  cues: readonly { name: string; spans: Span[] }[],
  add: Add,
): void {
  cues.forEach((one, i) => {
    for (const other of cues.slice(i + 1)) {
      const [a, b] = [one.spans[0]!, other.spans[0]!];
      add(`${sign}${one.name} ${other.name}`, value, {
        from: Math.min(a.from, b.from),
        to: Math.max(a.to, b.to),
      });
    }
  });
}
