import { SPECIALTIES } from '@matchwright/facts';
import { US_STATES } from '@matchwright/inputs';

/** What a program can be narrowed by, with every choice in the order in which it is offered. */
export const FACETS = {
  specialty: SPECIALTIES,
  can: ['met', 'for', 'none', 'against', 'not-met', 'own'],
  list: ['on', 'off'],
  j1: ['yes', 'no', 'unknown'],
  h1b: ['yes', 'no', 'unknown'],
  img: ['under-10', '10-29', '30-59', 'from-60', 'unknown'],
  kind: ['university', 'affiliated', 'community', 'military', 'unknown'],
  state: Object.keys(US_STATES).sort(),
} as const satisfies Record<string, readonly string[]>;

export type FacetId = keyof typeof FACETS;
export const FACET_IDS = Object.keys(FACETS) as FacetId[];

/** One thing for each facet. */
export function perFacet<T>(make: (id: FacetId) => T): Record<FacetId, T> {
  return Object.fromEntries(FACET_IDS.map((id) => [id, make(id)])) as Record<FacetId, T>;
}

/** Facets about the person: without a profile they say nothing. */
export const OWN_FACETS: ReadonlySet<FacetId> = new Set(['can', 'list']);

export type Can = (typeof FACETS.can)[number];
export type Said = (typeof FACETS.j1)[number];
export type ImgBand = (typeof FACETS.img)[number];

/** Least chances of an interview that can be asked for, percent. */
export const LEAST_CHANCES = [1, 2, 5, 10, 20, 30] as const;

/** The band of a share of residents from schools abroad, percent. */
export function imgBand(share: number | undefined): ImgBand {
  if (share === undefined) return 'unknown';
  if (share < 10) return 'under-10';
  if (share < 30) return '10-29';
  return share < 60 ? '30-59' : 'from-60';
}

export function said(answer: boolean | undefined): Said {
  return answer === undefined ? 'unknown' : answer ? 'yes' : 'no';
}
