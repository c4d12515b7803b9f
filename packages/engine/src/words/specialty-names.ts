import type { SpecialtyId } from '@matchwright/facts';

/** As a title, and in lists. */
export const SPECIALTY_NAMES: Record<SpecialtyId, string> = {
  'med-peds': 'Med-Peds',
  'internal-medicine': 'Internal Medicine',
  pediatrics: 'Pediatrics',
};

/** In the middle of a sentence. */
export const SPECIALTY_WORDS: Record<SpecialtyId, string> = {
  'med-peds': 'Med-Peds',
  'internal-medicine': 'internal medicine',
  pediatrics: 'pediatrics',
};
