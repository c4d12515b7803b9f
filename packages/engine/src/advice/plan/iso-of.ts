import { addDays } from '../../dates/iso-date.ts';

/** The ISO date of a day counted from 1970-01-01. */
export function isoOf(day: number): string {
  return addDays('1970-01-01', day);
}
