import { inARow, say } from '@matchwright/speech';
import { combine, type Improvement } from './improvement.ts';

/** What this season still allows, each at its most: an exam with its score, Step 3, the most hands-on months. */
export interface StillPossible {
  /** Only with a score to count for it. */
  step2: Improvement | undefined;
  step3: readonly Improvement[];
  experience: readonly Improvement[];
}

/** All of them together, in the order of the way; empty when nothing can be done in time. */
export function stillPossible({ step2, step3, experience }: StillPossible): Improvement[] {
  return [step2, step3.at(-1), experience.at(-1)].filter((part) => part !== undefined);
}

/** The same as one change of the menu; a single part stands there already and is that part. */
export function allThisSeason(parts: readonly Improvement[], season: number): Improvement | null {
  const [first, second] = parts;
  if (!first || !second) return first ?? null;
  const months = parts.reduce<number | null>(
    (sum, part) => (sum === null || part.months === null ? null : sum + part.months),
    0,
  );
  const change = say`Everything you can still do for the ${season} Match: ${inARow(parts.map((part) => part.change))}`;
  return combine('this-season', 'together', change, parts, months);
}
