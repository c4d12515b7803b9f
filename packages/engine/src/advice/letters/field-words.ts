import type { SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';

/** Field of an author, as the profile writes it. */
export type LetterField = NonNullable<Profile['letters'][number]['field']>;

export { SPECIALTY_WORDS } from '../../words/specialty-names.ts';

export const PHYSICIAN_WORDS: Record<SpecialtyId, string> = {
  'med-peds': say`a Med-Peds physician`,
  'internal-medicine': say`an internal medicine physician`,
  pediatrics: say`a pediatrician`,
};
