import { suspendedUnlessExcepted, suspendedWords } from '../../visas/entry-restrictions.ts';
import { restrictionOnVisa } from '../../visas/restriction-words.ts';
import type { Situation } from '../situation.ts';

/** Why a visa class is not in the menu, or there only for those whom an exception covers; empty when all stand in it. */
export function leftOut(situation: Situation): string[] {
  const restriction = restrictionOnVisa(situation);
  if (!restriction) return [];
  const reasons = [suspendedWords(restriction), suspendedUnlessExcepted(restriction)];
  return (situation.menu()?.notes ?? []).filter((note) => reasons.includes(note));
}
