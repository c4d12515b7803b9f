import { US_STATES } from '@matchwright/inputs';
import { phrases } from '../text/phrases.ts';
import { FACETS, type FacetId, perFacet } from './facets.ts';

const t = phrases.filters;

const WORDS: Record<FacetId, (value: never) => string> = {
  specialty: (value: keyof typeof phrases.list.specialty) => phrases.list.specialty[value],
  can: (value: keyof typeof t.can) => t.can[value],
  list: (value: keyof typeof t.list) => t.list[value],
  j1: (value: keyof typeof t.said) => t.said[value],
  h1b: (value: keyof typeof t.said) => t.said[value],
  img: (value: keyof typeof t.img) => t.img[value],
  kind: (value: string) => (phrases.facts.kinds as Record<string, string>)[value] ?? t.unknownKind,
  state: (value: string) => US_STATES[value] ?? value,
};

/** A choice of a facet in words. */
export function choiceWords(id: FacetId, value: string): string {
  return WORDS[id](value as never);
}

const byWords = new Intl.Collator('en');

/** The choices of each facet in the order in which people look for them. */
export const CHOICES = perFacet<readonly string[]>((id) =>
  id === 'state'
    ? [...FACETS.state].sort((a, b) => byWords.compare(choiceWords(id, a), choiceWords(id, b)))
    : FACETS[id],
);
