import type { Profile } from '@matchwright/inputs';

/** What ties an applicant to Med-Peds, each with the paths that show it. */
export interface MedPedsLinks {
  /** Patients of all ages: clinical time with adults and with children. */
  exposure: string[];
  /** People or places of the specialty. */
  contact: string[];
  /** Why Med-Peds, said or shown. */
  reason: string[];
}

const CLINICAL = new Set(['hands-on', 'observership', 'practice', 'internship', 'residency', 'volunteer']);

export function medPedsLinks({ experience, letters, scholarship, story }: Profile): MedPedsLinks {
  const clinical = experience.map((entry, i) => ({ ...entry, path: `experience[${i}]` }));
  const seen = (field: 'internal-medicine' | 'pediatrics' | 'med-peds') =>
    clinical
      .filter((entry) => CLINICAL.has(entry.kind) && entry.field.includes(field))
      .map(({ path }) => path);
  const [adults, children, both] = [seen('internal-medicine'), seen('pediatrics'), seen('med-peds')];
  const together = adults.length > 0 && children.length > 0 ? [...adults, ...children] : [];
  return {
    exposure: [...new Set([...both, ...together])],
    contact: [
      ...clinical
        .filter((entry) => entry.medPedsSite || entry.field.includes('med-peds'))
        .map(({ path }) => path),
      ...letters.flatMap(({ field }, i) => (field === 'med-peds' ? [`letters[${i}]`] : [])),
    ],
    reason: [
      ...((story?.why ?? '').trim() === '' ? [] : ['story.why']),
      ...scholarship.flatMap(({ lifespan }, i) => (lifespan ? [`scholarship[${i}]`] : [])),
    ],
  };
}
