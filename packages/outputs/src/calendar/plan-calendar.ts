import ical from 'ical-generator';
import { en } from '../text/en.ts';
import type { CalendarPlan } from './calendar-plan.ts';
import { leftOutEvents, taskEvents } from './task-events.ts';

export interface CalendarOptions {
  /** The moment of the export, ISO in UTC. A later one makes calendars take the newer dates. */
  stamp: string;
  productVersion?: string;
  /** Ids of tasks that the person left out of the plan: their events of an earlier export are cancelled. */
  leftOut?: readonly string[];
}

/** From here the revisions of an event are counted, in seconds: they stay small enough for every calendar. */
const FIRST_REVISION = Date.parse('2025-01-01T00:00:00Z');

/** RFC 5545 wants one component at least. A time zone is one that no calendar shows. */
const EMPTY = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n');

/**
 * The tasks of a plan as an iCalendar file (RFC 5545). Importing a later export updates the same events: their UIDs
 * hold only the season and the task, and SEQUENCE grows with the stamp. Events of tasks that are done or left out are
 * cancelled and have no alarms. Chances, scores and money are not in it.
 * @throws Error when the stamp or a date of the schedule is none
 */
export function planCalendar(
  schedule: CalendarPlan,
  { stamp, productVersion, leftOut = [] }: CalendarOptions,
): string {
  const calendar = ical({
    name: en.calendarName(schedule.season),
    scale: 'GREGORIAN',
    prodId: {
      company: 'Matchwright',
      product: ['Matchwright', productVersion].filter(Boolean).join(' '),
      language: 'EN',
    },
  });
  const sequence = revisionOf(stamp);
  const gone = [...new Set(leftOut)].filter((id) => schedule.tasks.every((task) => task.id !== id));
  // What the profile shows as done was never in a calendar of ours, and its dates are the person's own affair.
  const told = schedule.tasks.filter(({ status, doneBy }) => status !== 'done' || doneBy === 'you');
  const events = [
    ...told.flatMap((task) => taskEvents(task, schedule)),
    ...gone.flatMap((id) => leftOutEvents(id, schedule)),
  ];
  for (const event of events) calendar.createEvent({ ...event, stamp, lastModified: stamp, sequence });
  const text = `${calendar}\r\n`.replace(/(\r\n)+$/, '\r\n');
  return events.length > 0 ? text : text.replace('END:VCALENDAR', `${EMPTY}END:VCALENDAR`);
}

function revisionOf(stamp: string): number {
  const moment = Date.parse(stamp);
  if (Number.isNaN(moment)) throw new Error(`The stamp of a calendar must be an ISO moment, not ${stamp}.`);
  return Math.max(0, Math.floor((moment - FIRST_REVISION) / 1000));
}
