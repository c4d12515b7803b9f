/** The dated figures of the exam advice that are printed as sentences, read as numbers. */
import type { Exam, Sourced } from '@matchwright/facts';
import type { Situation } from '../situation.ts';

/** Weeks from a test to its score. */
export interface ScoreDelay {
  short: number;
  long: number;
  /** More weeks to allow for around changes of the question pool and holidays. */
  buffer: number;
}

export function scoreDelay(situation: Situation): ScoreDelay {
  const [short, long] = printed(situation, 'usmle.score_delay.typical', /(\d+)-(\d+) weeks/);
  return { short, long, buffer: situation.figure('advice.exams.score_buffer_weeks') };
}

/** How often and how soon one Step may be taken. Months. */
export interface RetakeRule {
  /** Attempts allowed; null when no limit is known. */
  limit: number | null;
  /** Most attempts within 12 months. */
  perYear: number;
  /** A fourth or later attempt waits so long after the first, and after the latest. */
  afterFirst: number;
  afterLatest: number;
}

export function retakeRule(situation: Situation): RetakeRule {
  const [afterFirst, afterLatest] = printed(
    situation,
    'usmle.retake.fourth_attempt_wait',
    /(\d+) months after first AND (\d+) months after latest/,
  );
  return {
    limit: attemptLimitOn(situation, situation.today)?.value ?? null,
    perYear: situation.figure('usmle.retake.max_per_12mo'),
    afterFirst,
    afterLatest,
  };
}

export function attemptLimitOn({ facts }: Situation, day: string): Sourced<number> | null {
  return facts.rules.attempts.find((rule) => inForce(rule, day))?.value ?? null;
}

/** Lowest passing score of an exam taken on a day; null when no source of ours states one. */
export function passingOn({ facts }: Situation, exam: Exam, day: string): Sourced<number> | null {
  return facts.rules.passing[exam]?.find((rule) => inForce(rule, day))?.value ?? null;
}

function inForce({ from, to }: { from: string | null; to: string | null }, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** @throws Error when the parameter is missing or no longer reads like this: a defect of the facts */
function printed(situation: Situation, key: string, pattern: RegExp): [number, number] {
  const found = pattern.exec(String(situation.parameter(key)?.value));
  if (!found) throw new Error(`The dated parameters have no figures that read like ${pattern} for ${key}.`);
  return [Number(found[1]), Number(found[2])];
}

/** Ids of the sources of some dated parameters, each once. */
export function sourcesOf(situation: Situation, ...keys: string[]): string[] {
  return [...new Set(keys.flatMap((key) => situation.parameter(key)?.source ?? []))];
}
