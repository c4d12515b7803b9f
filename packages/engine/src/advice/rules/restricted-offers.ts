import { suspendedWords } from '../../visas/entry-restrictions.ts';
import { restrictionOnVisa } from '../../visas/restriction-words.ts';
import type { Situation } from '../situation.ts';

/** Why a visa class is not in the menu; empty when none is left out. */
export function leftOut(situation: Situation): string[] {
  const restriction = restrictionOnVisa(situation);
  const why = restriction && suspendedWords(restriction);
  return (situation.menu()?.notes ?? []).filter((note) => note === why);
}
