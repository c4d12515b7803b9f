import type { CalendarTask } from './calendar-plan.ts';

/** The events that one task may have: the day it is due (or the days on which it happens), and the day to start. */
export type Part = 'due' | 'start';

/** Days of work that need no event for their start: the alarm a week before the last day says it. */
const LONGEST_WITHOUT_START = 7;

/** Depends on nothing that changes from one export to the next, so that no event is left behind in a calendar. */
export function partsOf({ kind, days }: Pick<CalendarTask, 'kind' | 'days'>): Part[] {
  const takesTime = kind === 'work' || kind === 'own';
  return takesTime && days > LONGEST_WITHOUT_START ? ['start', 'due'] : ['due'];
}

/** The first and the last day of a part. What happens over some days, such as a rotation, is one event of them all. */
export function daysOf({ kind, start, due, time }: CalendarTask, part: Part): [first: string, last: string] {
  if (part === 'start') return [start, start];
  return kind === 'event' && time === null && start < due ? [start, due] : [due, due];
}
