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
  const plain = vague
    ? phrases.chance.tooLittle(percentRange(match.lo90, match.hi90))
    : phrases.chance.headline(peopleWords(match.p));
  return { headline: onCondition(plain, uncounted), range: vague ? null : couldBe(match) };
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
