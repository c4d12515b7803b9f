import { headerWords } from './header-words.ts';
import { type MappableTarget, TARGET_IDS, targetWords } from './targets.ts';

export interface HeaderMatch {
  target: MappableTarget;
  /** 1 = a known header, 0 = nothing in common. */
  score: number;
}

/** Below this a header is no hint at all. */
const LEAST_SCORE = 0.6;

interface Phrase {
  target: MappableTarget;
  words: readonly string[];
  weight: number;
  /** Later phrases of a target are a little less telling, so that "Program name" beats "Institution". */
  rank: number;
}

/** Words that single a field out count more than those that stand in many headers. */
const TELLING = new Set(
  'acgme nrmp j1 h1b visa step1 step2 step3 attempt yog graduation usce img letter lor deadline website url ecfmg filled quota city state specialty invitation invite language abim abp'.split(
    ' ',
  ),
);
const weightOf = (word: string) => (TELLING.has(word) ? 3 : 1);
const totalWeight = (words: Iterable<string>) => {
  let sum = 0;
  for (const word of words) sum += weightOf(word);
  return sum;
};

const PHRASES: Phrase[] = TARGET_IDS.flatMap((target) =>
  targetWords(target).phrases.map((text, rank) => {
    const words = [...new Set(headerWords(text))];
    return { target, words, weight: totalWeight(words), rank };
  }),
);
const BY_WORD = new Map<string, number[]>();
for (const [index, { words }] of PHRASES.entries()) {
  for (const word of words) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), index]);
}

/** What a header may mean, best first, at most one entry per target. */
export function headerMatches(header: string): HeaderMatch[] {
  if (header.length > 200) return [];
  const words = new Set(headerWords(header));
  const weight = totalWeight(words);
  const shared = new Map<number, number>();
  for (const word of words) {
    for (const index of BY_WORD.get(word) ?? []) shared.set(index, (shared.get(index) ?? 0) + weightOf(word));
  }
  const best = new Map<MappableTarget, number>();
  for (const [index, common] of shared) {
    const phrase = PHRASES[index]!;
    if (targetWords(phrase.target).never?.some((word) => words.has(word))) continue;
    const alike = (2 * common) / (weight + phrase.weight);
    const score = alike - (alike === 1 ? Math.min(phrase.rank, 10) * 0.01 : 0.05);
    if (score >= LEAST_SCORE && score > (best.get(phrase.target) ?? 0)) best.set(phrase.target, score);
  }
  return [...best].map(([target, score]) => ({ target, score })).sort((a, b) => b.score - a.score);
}

/** True when a word of the header singles a field out, as "J-1" does and "type" does not. */
export function isTelling(header: string): boolean {
  return headerWords(header).some((word) => TELLING.has(word));
}
