import type { Experience } from '@matchwright/inputs';
import { addMonths, firstDay, lastDay } from '../../dates/iso-date.ts';

export type When = 'past' | 'now' | 'planned' | 'cannot-tell';

type Dated = Pick<Experience, 'from' | 'to' | 'months'>;

/** Where an entry stands on the calendar as of a day. A month counts from its first day to its last. */
export function whenOf({ from, to }: Dated, today: string): When {
  if (to !== undefined && lastDay(to) < today) return 'past';
  if (from !== undefined) return firstDay(from) > today ? 'planned' : 'now';
  return 'cannot-tell';
}

/** Fields that would tell when it was; empty when the dates say it. */
export function missingDates(item: Dated, path: string, today: string): string[] {
  return whenOf(item, today) === 'cannot-tell' ? [`${path}.from`] : [];
}

/** First and last day, both included. `end` is null while it goes on; `exact` is false when a day had to be inferred. */
export interface Span {
  start: string;
  end: string | null;
  exact: boolean;
}

/** The days that an entry covers; null when it has no date. A start not given follows from its months, else it is `to`. */
export function spanOf({ from, to, months }: Dated): Span | null {
  if (from !== undefined)
    return { start: firstDay(from), end: to === undefined ? null : lastDay(to), exact: true };
  if (to === undefined) return null;
  const end = lastDay(to);
  const known = months !== undefined && months >= 1;
  return { start: known ? addMonths(firstDay(to), 1 - Math.floor(months)) : firstDay(to), end, exact: known };
}
