import type { SpecialtyId } from '@matchwright/facts';

/** Digits five to seven of an NRMP code. */
export const SPECIALTY_DIGITS: Readonly<Record<string, SpecialtyId>> = {
  '140': 'internal-medicine',
  '320': 'pediatrics',
  '700': 'med-peds',
};
