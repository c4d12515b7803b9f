import type { Range } from '@matchwright/engine';
import { couldBe, peopleWords } from './chance.ts';
import { percentRange } from './numbers.ts';
import { phrases } from './phrases.ts';

interface StandingWords {
  headline: string;
  range: string | null;
}

/**
 * Where somebody stands, in words: people in ten and the range; while too little is known, only the range.
 * @param entryNotes of the result: what names an entry restriction makes the headline conditional, so that the biggest
 * letters never say more than the notice above them
 */
export function standingWords(match: Range, vague: boolean, entryNotes: readonly string[]): StandingWords {
  const plain = vague
    ? phrases.chance.tooLittle(percentRange(match.lo90, match.hi90))
    : phrases.chance.headline(peopleWords(match.p));
  return {
    headline: entryNotes.length > 0 ? phrases.chance.ifYouMayEnter(plain) : plain,
    range: vague ? null : couldBe(match),
  };
}
