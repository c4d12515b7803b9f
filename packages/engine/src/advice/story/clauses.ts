import type { ExamAttempt } from '@matchwright/inputs';
import { sentencesOf } from './sentences.ts';

/** A part of a sentence that says one thing. */
export interface Clause {
  text: string;
  /** Index of its first character in the answer. */
  start: number;
  /** The sentence that it belongs to. */
  sentence: string;
}

const JOINT = /[,;]\s+|\s[–—-]\s|\s(?:and|but|then|while)\s/g;

/** Parts of the sentences of a text, cut at commas and at the words that join statements. */
export function clausesOf(text: string): Clause[] {
  return sentencesOf(text).flatMap(({ text: sentence, start }) => {
    const clauses: Clause[] = [];
    let from = 0;
    const take = (to: number) => {
      const part = sentence.slice(from, to);
      if (part.trim() !== '') clauses.push({ text: part, start: start + from, sentence });
    };
    for (const joint of sentence.matchAll(JOINT)) {
      take(joint.index);
      from = joint.index + joint[0].length;
    }
    take(sentence.length);
    return clauses;
  });
}

const EXAMS: readonly (readonly [ExamAttempt['exam'], RegExp])[] = [
  ['step1', /\bsteps?\s?1\b/i],
  ['step2ck', /\bsteps?\s?2\b(?!\s?CS)/i],
  ['step3', /\bsteps?\s?3\b/i],
  ['comlex1', /\bcomlex(?:-usa)?\s?(?:level\s?)?1\b/i],
  ['comlex2', /\bcomlex(?:-usa)?\s?(?:level\s?)?2\b/i],
  ['comlex3', /\bcomlex(?:-usa)?\s?(?:level\s?)?3\b/i],
];

/** The exam that a clause is about; null when it names none or more than one. */
export function examOf({ text }: Clause): ExamAttempt['exam'] | null {
  const named = EXAMS.filter(([, pattern]) => pattern.test(text));
  return named.length === 1 ? (named[0]?.[0] ?? null) : null;
}

/** Years written in a text. */
export function yearsIn(text: string): { year: number; index: number }[] {
  return [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(({ 0: digits, index }) => ({
    year: Number(digits),
    index,
  }));
}

/** Somebody else than the person is spoken of. */
export const SOMEBODY_ELSE =
  /\b(?:who|friends?|classmates?|colleagues?|brothers?|sisters?|cousins?|roommates?|students?|residents?|he|she|his|her|they|their|many|most|applicants?)\b/i;
