import type { SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import type { Range } from '../results.ts';
import { percent } from '../words/chance-words.ts';

export const SHORT_NAMES: Record<SpecialtyId | 'all', string> = {
  'med-peds': 'Med-Peds',
  'internal-medicine': say`Internal Medicine`,
  pediatrics: say`Pediatrics`,
  all: say`all specialties`,
};

/** An expected number below this is written as 0.0. */
export const HARDLY_ANY = 0.05;

/**
 * "about 4 interviews (1 to 8)".
 * @param words what is counted, with its number
 */
export function countWords(range: Range, words: (count: number) => string): string {
  const mean = range.p < 9.95 ? Math.round(10 * range.p) / 10 : Math.round(range.p);
  const span = range.lo90 === range.hi90 ? String(range.lo90) : say`${range.lo90} to ${range.hi90}`;
  return say`about ${words(mean)} (${span})`;
}

/** "1 in 20", "fewer than 1 in 1,000": how rarely chance alone does as much. */
export function rarity(tail: number): string {
  if (tail < 0.001) return say`fewer than 1 in 1,000`;
  return tail < 0.095 ? say`about 1 in ${Math.round(1 / tail)}` : say`about ${percent(tail)}`;
}
