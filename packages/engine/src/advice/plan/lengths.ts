import type { Situation } from '../situation.ts';
import type { Length } from './template.ts';

const DAYS_OF_A_WEEK = 7;

/**
 * Days of a length. A range of weeks ("4-6") counts with its upper end.
 * @throws Error when the parameter is missing or states no number
 */
export function daysOf(situation: Situation, { parameter, unit, times }: Length): number {
  const one =
    unit === 'weeks' ? upperEnd(situation, parameter) * DAYS_OF_A_WEEK : situation.figure(parameter);
  return one * (times ? times(situation) : 1);
}

function upperEnd(situation: Situation, key: string): number {
  const value = situation.parameter(key)?.value;
  const range = typeof value === 'string' ? /(\d+)-(\d+)/.exec(value) : null;
  if (!range) throw new Error(`The dated parameters have no range for ${key}.`);
  return Number(range[2]);
}

/**
 * A day of the year stated as month and day, in one year: 2028-07-01.
 * @throws Error when the parameter is missing or no such day
 */
export function dayOfYear(situation: Situation, key: string, year: number): string {
  const value = situation.parameter(key)?.value;
  if (typeof value !== 'string' || !/^\d\d-\d\d$/.test(value))
    throw new Error(`The dated parameters have no day of the year for ${key}.`);
  return `${year}-${value}`;
}

/** A stated number of days in whole weeks, for a sentence. */
export function weeksOf(situation: Situation, key: string): number {
  return Math.round(situation.figure(key) / DAYS_OF_A_WEEK);
}
