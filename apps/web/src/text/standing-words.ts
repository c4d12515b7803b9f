import type { Range } from '@matchwright/engine';
import { couldBe, peopleWords } from './chance.ts';
import { percentRange } from './numbers.ts';
import { phrases } from './phrases.ts';

/** Where somebody stands, in words: people in ten and the range; while too little is known, only the range. */
export function standingWords(match: Range, vague: boolean): { headline: string; range: string | null } {
  if (vague) return { headline: phrases.chance.tooLittle(percentRange(match.lo90, match.hi90)), range: null };
  return { headline: phrases.chance.headline(peopleWords(match.p)), range: couldBe(match) };
}
