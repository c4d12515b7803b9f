import type { Path } from '../issue.ts';

const START_WITH =
  'It is the only field you must fill in to start. Next, add what changes the odds most: `visa`, the Step 2 CK ' +
  'score under `exams`, `school.graduated` and `experience`.';

/** What a person should do about a wrong value of a profile. */
export function profileAdvice(place: Path, value: unknown): string {
  if (place.join('.') === 'applicant') return START_WITH;
  if (place.length === 0) return 'Start from one of the example profiles.';
  if (typeof place.at(-1) === 'number') return 'Correct this entry of the list, or remove it.';
  const missing = value === undefined || value === null;
  return missing
    ? 'Add it, or remove the whole entry.'
    : 'Correct it, or leave it out if you do not know it.';
}
