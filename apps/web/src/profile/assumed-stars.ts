import { SPECIALTIES, type SpecialtyId } from '@matchwright/facts';
import { type Draft, valueAt } from './draft.ts';

/** Stars of each specialty while the person has named none. */
const ASSUMED = 3;

export interface SpecialtyStars {
  stars: Record<SpecialtyId, number>;
  /** Nobody has said it: every specialty counts alike. */
  assumed: boolean;
}

/** The stars that count. An answer that names no specialty at all is an answer: none. */
export function starsOf(draft: Draft | null): SpecialtyStars {
  const given = valueAt(draft, ['preferences', 'specialties']);
  const assumed = given === undefined || given === null;
  const entries = SPECIALTIES.map((specialty) => [
    specialty,
    assumed ? ASSUMED : Number(valueAt(given, [specialty]) ?? 0) || 0,
  ]);
  return { stars: Object.fromEntries(entries), assumed };
}
