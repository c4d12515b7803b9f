import type { SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';

/** As a title, and in lists. */
export const SPECIALTY_NAMES: Record<SpecialtyId, string> = {
  'med-peds': 'Med-Peds',
  'internal-medicine': say`Internal Medicine`,
  pediatrics: say`Pediatrics`,
};

/** In the middle of a sentence. */
export const SPECIALTY_WORDS: Record<SpecialtyId, string> = {
  'med-peds': 'Med-Peds',
  'internal-medicine': say`internal medicine`,
  pediatrics: say`pediatrics`,
};
