import { restrictionOnVisa, type VisaQuestion } from './restriction-words.ts';

/** The task that asks it. Marked done, it says that a way into the United States is open. */
export const ENTRY_QUESTION = 'visa-check';

/**
 * An entry restriction names this person, and nobody has said that a way in is open. Until then nothing that needs
 * entry may decide the season or be paid for.
 */
export function entryInDoubt(question: VisaQuestion): boolean {
  const settled = question.profile.plan?.done.includes(ENTRY_QUESTION) ?? false;
  return !settled && restrictionOnVisa(question) !== null;
}
