import type { SpecialtyId } from '@matchwright/facts';
import type { Experience } from '@matchwright/inputs';

/** Whom a person should care for to show that the wanted specialties fit. */
export type Ages = 'adults' | 'children' | 'both';

/** Med-Peds, or internal medicine beside pediatrics, asks for both; one of them alone for its own. */
export function agesWanted(specialties: readonly SpecialtyId[]): Ages {
  const adults = specialties.includes('internal-medicine');
  const children = specialties.includes('pediatrics');
  if (specialties.includes('med-peds') || adults === children) return 'both';
  return adults ? 'adults' : 'children';
}

/** Whom an experience shows; null when its field is not entered, `none` when it is neither of the two. */
export function agesSeen(field: Experience['field']): Ages | 'none' | null {
  if (field.length === 0) return null;
  const combined = field.includes('med-peds');
  const adults = combined || field.includes('internal-medicine');
  const children = combined || field.includes('pediatrics');
  if (adults && children) return 'both';
  if (adults) return 'adults';
  return children ? 'children' : 'none';
}

export function covers(seen: Ages | 'none', wanted: Ages): boolean {
  return seen === 'both' || seen === wanted;
}
