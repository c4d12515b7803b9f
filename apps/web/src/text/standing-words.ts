import type { Range } from '@matchwright/engine';
import { couldBe, peopleWords } from './chance.ts';
import { percentRange } from './numbers.ts';
import { phrases } from './phrases.ts';

interface StandingWords {
  headline: string;
  range: string | null;
}

/** What no chance counts, as results carry it. */
export interface Uncounted {
  entryNotes: readonly string[];
  certificateNotes: readonly string[];
}

/** Where somebody stands, in words: people in ten and the range; while too little is known, only the range. */
export function standingWords(match: Range, vague: boolean, uncounted: Uncounted): StandingWords {
  if (!vague)
    return {
      headline: onCondition(phrases.chance.headline(peopleWords(match.p)), uncounted),
      range: couldBe(match),
    };
  const range = percentRange(match.lo90, match.hi90);
  const open = uncountedNotes(uncounted).length > 0;
  const headline = open
    ? onCondition(phrases.chance.between90(range), uncounted)
    : phrases.chance.tooLittle(range);
  return { headline, range: null };
}

/** A chance with the condition under which it holds, so that big letters never say more than the notice above them. */
export function onCondition(headline: string, { entryNotes, certificateNotes }: Uncounted): string {
  const { ifEntry, ifCertified, ifBoth } = phrases.chance;
  const entry = entryNotes.length > 0;
  if (certificateNotes.length > 0) return entry ? ifBoth(headline) : ifCertified(headline);
  return entry ? ifEntry(headline) : headline;
}

/** Those of them that a notice shows before the chance. */
export function uncountedNotes({ entryNotes, certificateNotes }: Uncounted): string[] {
  return [...certificateNotes, ...entryNotes];
}
