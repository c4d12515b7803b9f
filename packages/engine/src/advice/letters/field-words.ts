import type { SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';

/** Field of an author, as the profile writes it. */
export type LetterField = NonNullable<Profile['letters'][number]['field']>;

/** In the middle of a sentence. */
export const SPECIALTY_WORDS: Record<SpecialtyId, string> = {
  'med-peds': 'Med-Peds',
  'internal-medicine': 'internal medicine',
  pediatrics: 'pediatrics',
};

export const PHYSICIAN_WORDS: Record<SpecialtyId, string> = {
  'med-peds': 'a Med-Peds physician',
  'internal-medicine': 'an internal medicine physician',
  pediatrics: 'a pediatrician',
};

/** "a", "a and b", "a, b and c". */
export function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

export function count(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? `one ${one}` : `${n} ${many}`;
}

/** A sentence's first letter in capitals. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
