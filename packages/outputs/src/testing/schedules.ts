/** Schedules with exactly the tasks that a test is about. */
import type { CalendarPlan, CalendarTask } from '../calendar/calendar-plan.ts';

const TODAY = '2026-11-22';
export const STAMP = '2026-11-22T10:00:00Z';

export function taskOf(id: string, more: Partial<CalendarTask> = {}): CalendarTask {
  return {
    id,
    title: 'Ask for the letter',
    why: 'Programs read letters first.',
    how: ['Write to the author.', 'Send your CV.'],
    kind: 'work',
    start: '2027-01-04',
    due: '2027-02-15',
    time: null,
    days: 42,
    projected: false,
    personal: false,
    after: [],
    critical: false,
    status: 'ahead',
    doneBy: more.status === 'done' ? 'you' : null,
    ifLate: { says: 'The application goes out without it.', gain: null },
    ...more,
  };
}

export function scheduleOf(tasks: readonly CalendarTask[], more: Partial<CalendarPlan> = {}): CalendarPlan {
  return { season: 2028, today: TODAY, projectedFrom: null, tasks, ...more };
}

export const deadline = (
  id: string,
  due: string,
  time: string | null,
  more: Partial<CalendarTask> = {},
): CalendarTask => taskOf(id, { kind: 'deadline', start: due, due, time, days: 0, ...more });
