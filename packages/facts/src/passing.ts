/** Exam rules in force on a date. Null means that no source of ours states one, not that there was none. */
import { inForce } from './dates.ts';
import type { Exam, Facts, Sourced } from './types.ts';

/**
 * Lowest passing score of an exam taken on `date` (ISO). Null for Step 1, whose numeric passing scores before
 * 2022-01-26 we have no source for and which has been pass/fail since, and for COMLEX.
 */
export function passingScore(facts: Pick<Facts, 'rules'>, exam: Exam, date: string): Sourced<number> | null {
  return facts.rules.passing[exam]?.find((rule) => inForce(rule, date))?.value ?? null;
}

/** Since when an exam has no score but pass or fail (ISO date); null for one that has scores. */
export function passFailSince(facts: Pick<Facts, 'rules'>, exam: Exam): string | null {
  return facts.rules.passFail[exam]?.from ?? null;
}

/** Attempts allowed for one USMLE Step on `date` (ISO). Null before the first limit. */
export function attemptLimit(facts: Pick<Facts, 'rules'>, date: string): Sourced<number> | null {
  return facts.rules.attempts.find((rule) => inForce(rule, date))?.value ?? null;
}
