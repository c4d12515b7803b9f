import { en } from '../text/en.ts';
import { calendarFile, type FileOptions } from './calendar-file.ts';
import type { CalendarPlan } from './calendar-plan.ts';
import { leftOutEvents, taskEvents } from './task-events.ts';

export interface CalendarOptions extends FileOptions {
  /** Ids of tasks that the person left out of the plan: their events of an earlier export are cancelled. */
  leftOut?: readonly string[];
}

/**
 * The tasks of a plan as an iCalendar file (RFC 5545). Importing a later export updates the same events: their UIDs
 * hold only the season and the task, and SEQUENCE grows with the stamp. Events of tasks that are done or left out are
 * cancelled and have no alarms. Chances, scores and money are not in it.
 * @throws Error when the stamp or a date of the schedule is none
 */
export function planCalendar(
  schedule: CalendarPlan,
  { stamp, productVersion, leftOut = [], words = en }: CalendarOptions,
): string {
  const gone = [...new Set(leftOut)].filter((id) => schedule.tasks.every((task) => task.id !== id));
  // What the kept season shows was open in an earlier file. What the profile shows was never in a calendar of ours, and its dates are the person's own affair.
  const told = schedule.tasks.filter(
    ({ status, doneBy }) => status !== 'done' || doneBy === 'you' || doneBy === 'season',
  );
  const events = [
    ...told.flatMap((task) => taskEvents(task, schedule, words)),
    ...gone.flatMap((id) => leftOutEvents(id, schedule, words)),
  ];
  return calendarFile(words.calendarName(schedule.season), events, { stamp, productVersion, words });
}
