import type { Effect } from './finding.ts';
import type { Compared } from './situation.ts';

/**
 * A comparison as a finding shows it; undefined when the profile cannot be planned with, and when there is no chance
 * either way: "0% instead of 0%" tells nobody anything.
 */
export function effectOf(compared: Compared | null, words: string): Effect | undefined {
  if (!compared) return undefined;
  const { now, then, gain } = compared;
  if (now.chance.match.hi90 === 0 && then.chance.match.hi90 === 0) return undefined;
  const specialties = [...new Set([...now.chance.bySpecialty.keys(), ...then.chance.bySpecialty.keys()])];
  const none = { p: 0, lo50: 0, hi50: 0, lo90: 0, hi90: 0 };
  return {
    compared: words,
    now: now.chance.match,
    without: then.chance.match,
    gain,
    bySpecialty: specialties.map((specialty) => ({
      specialty,
      now: now.chance.bySpecialty.get(specialty)?.match ?? none,
      without: then.chance.bySpecialty.get(specialty)?.match ?? none,
    })),
  };
}
