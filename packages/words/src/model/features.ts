import { stem } from '../text/stem.ts';
import type { Token } from '../text/text-model.ts';
import { CUES } from './cues.ts';

/** Something that a sentence has, and the words that show it. */
export interface Feature {
  name: string;
  /** 1 for a word, more for a group of words that the weights may rest on. */
  value: number;
  from: number;
  to: number;
}

export interface FeatureSource {
  text: string;
  start: number;
  tokens: readonly Token[];
}

const CUE_VALUE = 1.5;
/** A cue that is met twice says more than once, but not twice as much. */
const SECOND_VALUE = 0.75;

/** Several models read the same sentence of a text, and finding the groups of words takes longer than all else. */
const known = new WeakMap<FeatureSource, readonly Feature[]>();

/** Features of one sentence, each once: its words by their stems, its pairs of words, and the groups of words that it holds. */
export function featuresOf(sentence: FeatureSource): readonly Feature[] {
  const before = known.get(sentence);
  if (before) return before;
  const features = featuresIn(sentence);
  known.set(sentence, features);
  return features;
}

function featuresIn(sentence: FeatureSource): Feature[] {
  const found = new Map<string, Feature>();
  const add = (name: string, from: number, to: number, value = 1) => {
    if (!found.has(name)) found.set(name, { name, value, from, to });
  };
  let before = { word: '^', start: sentence.start };
  sentence.tokens.forEach((token, at) => {
    const word = at > 0 && isName(token.text) ? '#name' : shape(token.lower);
    add(word, token.start, token.end);
    add(`${before.word} ${word}`, before.start, token.end);
    before = { word, start: token.start };
  });
  addCues(sentence, add);
  addForm(sentence, add);
  return [...found.values()];
}

type Add = (name: string, from: number, to: number, value?: number) => void;

function addCues({ text, start }: FeatureSource, add: Add): void {
  for (const [name, words] of CUES) {
    let count = 0;
    for (const { 0: match, index } of text.matchAll(words)) {
      count += 1;
      const [from, to] = [start + index, start + index + match.length];
      if (count === 1) add(`@${name}`, from, to, CUE_VALUE);
      if (count === 2) add(`@${name}+`, from, to, SECOND_VALUE);
      if (count === 2) break;
    }
  }
}

/** What the form of a sentence tells: direct speech, its length, whom it speaks to, whether it tells of the past. */
function addForm({ text, start, tokens }: FeatureSource, add: Add): void {
  const end = start + text.length;
  if (text.includes('"')) add('@quote', start, end);
  if (tokens.length <= 7) add('@short', start, end);
  if (tokens.length >= 25) add('@long', start, end);
  const you = tokens.find(({ lower }) => /^you(?:r|rs)?$/.test(lower));
  if (you) add('@you', you.start, you.end);
  const past = tokens.filter(({ lower }) => /ed$/.test(lower));
  if (past.length >= 2) add('@past', past[0]!.start, past[0]!.end);
  const own = tokens.find(({ text: word }) => word === 'I' || word === 'my' || word === 'me');
  if (!own) add('@no-I', start, end);
}

/** A number by what it may be, a word by its stem. */
function shape(word: string): string {
  if (/^(?:19|20)\d\d$/.test(word)) return '#year';
  if (/^(?:1[89]|2\d)\d$/.test(word)) return '#score';
  if (/^\d/.test(word)) return '#number';
  return stem(word);
}

const isName = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);
