import type { SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';

/** Field of an author, as the profile writes it. */
export type LetterField = NonNullable<Profile['letters'][number]['field']>;

export { SPECIALTY_WORDS } from '../../words/specialty-names.ts';

export const PHYSICIAN_WORDS: Record<SpecialtyId, string> = {
  'med-peds': 'a Med-Peds physician',
  'internal-medicine': 'an internal medicine physician',
  pediatrics: 'a pediatrician',
};

export function count(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? `one ${one}` : `${n} ${many}`;
}
