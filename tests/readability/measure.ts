/**
 * How hard a sentence is to read: the Flesch–Kincaid grade, school years in the United States that a reader needs.
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

export interface Measured {
  text: string;
  /** Where it was said: a rule, a field, a function. */
  where: string;
  words: number;
  grade: number;
}

/** A formula made for whole pages says nothing about "Certification is required." */
const FEWEST_WORDS = 5;

/** Every sentence with enough words to measure. Texts that differ in their figures alone count once. */
export function measured(texts: readonly { text: string; where: string }[]): Measured[] {
  const seen = new Map<string, Measured>();
  for (const { text, where } of texts) {
    for (const sentence of sentencesOf(text)) {
      const same = sentence.replace(/\d[\d,.]*/g, '0');
      const words = wordsOf(sentence);
      if (words.length < FEWEST_WORDS || seen.has(same)) continue;
      const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
      const grade = fleschKincaid({ sentence: 1, word: words.length, syllable: syllables });
      seen.set(same, { text: sentence, where, words: words.length, grade });
    }
  }
  return [...seen.values()];
}

/** Split after a full stop or question mark that is followed by the start of another sentence. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!]["”)]?)\s+(?=["“(]?[\p{Lu}\p{N}])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

const wordsOf = (sentence: string): string[] =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/**
 * Figures and names of letters count as one syllable: 224, USMLE and H-1B are long to say and quick to read for
 * somebody who has just taken the exam.
 */
export function syllablesOf(word: string): number {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return /\d/.test(bare) || /^[A-Z]{2,}s?$/.test(bare) ? 1 : Math.max(1, syllable(bare));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}
