import type { Path } from '../issue.ts';

/** What a person should do about a wrong value of a season or a rank order list. */
export function seasonAdvice(place: Path, value: unknown): string {
  if (place.length === 0) return 'Start from the example file.';
  if (typeof place.at(-1) === 'number') return 'Correct this entry of the list, or remove it.';
  return value === undefined || value === null
    ? 'Add it, or remove the whole entry.'
    : 'Correct it, or leave it out if you do not know it.';
}
