import type { SpecialtyId } from '@matchwright/facts';
import type { Range } from '../results.ts';
import { percent } from '../words/chance-words.ts';

export const SHORT_NAMES: Record<SpecialtyId | 'all', string> = {
  'med-peds': 'Med-Peds',
  'internal-medicine': 'Internal Medicine',
  pediatrics: 'Pediatrics',
  all: 'all specialties',
};

/**
 * "about 4 interviews (1 to 8)".
 * @param words what is counted, with its number
 */
export function countWords(range: Range, words: (count: number) => string): string {
  const mean = range.p < 9.95 ? Math.round(10 * range.p) / 10 : Math.round(range.p);
  const span = range.lo90 === range.hi90 ? String(range.lo90) : `${range.lo90} to ${range.hi90}`;
  return `about ${words(mean)} (${span})`;
}

/** "1 in 20", "fewer than 1 in 1,000": how rarely chance alone does as much. */
export function rarity(tail: number): string {
  if (tail < 0.001) return 'fewer than 1 in 1,000';
  return tail < 0.095 ? `about 1 in ${Math.round(1 / tail)}` : `about ${percent(tail)}`;
}
