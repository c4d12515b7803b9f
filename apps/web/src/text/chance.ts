import type { Range } from '@matchwright/engine';
import { peopleCount, peopleSpan } from '@matchwright/engine/people';
import { phrases } from './phrases.ts';

/** "About 3 in 10", "About 6 in 100", "More than 9 in 10": a probability as a count of people. */
export function peopleWords(p: number): string {
  const { how, n, outOf } = peopleCount(p);
  if (how === 'fewer') return phrases.chance.fewerThan(n, outOf);
  return how === 'more' ? phrases.chance.moreThan(n, outOf) : phrases.chance.about(n, outOf);
}

/** The 90% range in the same count of people as its middle. */
export function couldBe(range: Range): string {
  const { low, high, outOf, fromNone } = peopleSpan(range);
  if (low === high) return phrases.chance.narrow(outOf);
  if (low === 0) return phrases.chance[fromNone ? 'fromAlmostNone' : 'fromFewer'](high, outOf);
  if (high === outOf) return phrases.chance.toNearlyAll(low, outOf);
  return phrases.chance.between(low, high, outOf);
}
