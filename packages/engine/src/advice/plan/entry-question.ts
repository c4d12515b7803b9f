import { restrictionOnVisa } from '../../visas/restriction-words.ts';
import type { Situation } from '../situation.ts';

/** The task that asks it. Marked done, it says that a way into the United States is open. */
export const ENTRY_QUESTION = 'visa-check';

/**
 * An entry restriction names this person, and nobody has said that a way in is open. Until then nothing that needs
 * entry may decide the season or be paid for.
 */
export function entryInDoubt(situation: Situation): boolean {
  const settled = situation.profile.plan?.done.includes(ENTRY_QUESTION) ?? false;
  return !settled && restrictionOnVisa(situation) !== null;
}
