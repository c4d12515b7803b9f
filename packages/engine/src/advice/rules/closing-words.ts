import { say } from '@matchwright/speech';
import type { Closed } from '../finding.ts';
import type { Situation } from '../situation.ts';

export const CLOSING_FIGURES = ['advice.closed.few_known_percent'] as const;

/** How many programs a stated rule closes, as far as we know any. */
export interface ClosedCount {
  /** Recent enough to count on. */
  certain: number;
  /** Said long ago, or without a date. */
  old: number;
  known: number;
  of: number;
  /** So few are known that the count misleads. */
  few: boolean;
}

export function closedCount(situation: Situation, { programs, known, of }: Closed): ClosedCount {
  const certain = programs.filter((program) => program.certain).length;
  return {
    certain,
    old: programs.length - certain,
    known,
    of,
    few: 100 * known < situation.figure('advice.closed.few_known_percent') * of,
  };
}

/**
 * "We know the limit on attempts of only 7 of the 927 programs in your specialties. 1 of them is closed to you. 2 more may be: …".
 * @param what what a program may state: "the limit on attempts"
 */
export function closedInWords({ certain, old, known, of, few }: ClosedCount, what: string): string {
  if (of === 0) return say`Choose a specialty to see which programs this closes.`;
  if (known === 0)
    return say`We do not know ${what} of any of the ${of} programs in your specialties, so we cannot count closed ones.`;
  const told = few
    ? say`We know ${what} of only ${known} of the ${of} programs in your specialties.`
    : say`We know ${what} of ${known} of the ${of} programs in your specialties.`;
  return `${told} ${closings(certain, old)}`;
}

function closings(certain: number, old: number): string {
  if (certain === 0 && old === 0) return say`None of them is closed to you.`;
  if (certain === 0)
    return old === 1
      ? say`${old} of them may be closed to you: its statement is old or undated.`
      : say`${old} of them may be closed to you: their statements are old or undated.`;
  const closed =
    certain === 1 ? say`${certain} of them is closed to you.` : say`${certain} of them are closed to you.`;
  if (old === 0) return closed;
  return old === 1
    ? say`${closed} ${old} more may be: its statement is old or undated.`
    : say`${closed} ${old} more may be: their statements are old or undated.`;
}
