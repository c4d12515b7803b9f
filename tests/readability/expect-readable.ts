import { expect } from 'vitest';
import { type Measured, measured, median } from './measure.ts';

/** School years that half of all sentences may need. */
const MEDIAN_GRADE = 9;
/** No sentence may need more: from here on, the ones that we read had to be read twice. */
const HARDEST_GRADE = 16;
/** The grade of a short sentence hangs on a single long word, such as "certification". */
const FEWEST_WORDS_FOR_GRADE = 8;
const MOST_WORDS = 35;
const SHOWN = 10;

const BANNED = /\b(?:guaranteed|boost\w*|unlock\w*|AI-powered|simply|obviously|just)\b/i;
const SLIPS = /!|\bundefined\b|\bNaN\b|\[object|\bnull\b|\binfinity\b/i;

/** @param texts everything that is said; only sentences of some length are graded, all are searched for slips */
export function expectReadable(texts: readonly { text: string; where: string }[]): void {
  const slips = texts.filter(({ text }) => SLIPS.test(text) || BANNED.test(text));
  expect(slips).toEqual([]);
  const sentences = measured(texts);
  const report = hardest(sentences);
  expect(sentences.filter(isTooHard).map(told), report).toEqual([]);
  expect(median(sentences.map(({ grade }) => grade)), report).toBeLessThanOrEqual(MEDIAN_GRADE);
}

const isTooHard = ({ words, grade }: Measured): boolean =>
  words > MOST_WORDS || (words >= FEWEST_WORDS_FOR_GRADE && grade > HARDEST_GRADE);

const told = ({ text, where, words, grade }: Measured): string =>
  `grade ${grade.toFixed(1)}, ${words} words, ${where}: ${text}`;

function hardest(sentences: readonly Measured[]): string {
  const graded = sentences.filter(({ words }) => words >= FEWEST_WORDS_FOR_GRADE);
  const lines = graded.toSorted((a, b) => b.grade - a.grade).slice(0, SHOWN);
  const middle = median(sentences.map(({ grade }) => grade)).toFixed(1);
  return [`${sentences.length} sentences, median grade ${middle}. The hardest:`, ...lines.map(told)].join(
    '\n',
  );
}
