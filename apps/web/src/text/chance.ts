import type { Range } from '@matchwright/engine';
import { phrases } from './phrases.ts';

/** "About 3 in 10", "About 4 in 100", "More than 9 in 10": a probability as a count of people. */
export function peopleInTen(p: number): string {
  if (p < 0.005) return phrases.chance.fewerThan(1, 100);
  if (p < 0.05) return phrases.chance.about(Math.round(p * 100), 100);
  if (p > 0.95) return phrases.chance.moreThan(9, 10);
  return phrases.chance.about(Math.round(p * 10), 10);
}

/** The 90% range in the same count of people as `peopleInTen` of its middle. */
export function couldBe(range: Range): string {
  const outOf = range.p < 0.05 ? 100 : 10;
  const low = Math.round(range.lo90 * outOf);
  const high = Math.round(range.hi90 * outOf);
  if (low === high) return phrases.chance.narrow(outOf);
  if (low === 0) return phrases.chance.fromAlmostNone(high, outOf);
  if (high === outOf) return phrases.chance.toNearlyAll(low, outOf);
  return phrases.chance.between(low, high, outOf);
}
