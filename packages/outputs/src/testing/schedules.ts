/** Schedules with exactly the tasks that a test is about. */
import type { Schedule, Task } from '@matchwright/engine/advice';

const TODAY = '2026-11-22';
export const STAMP = '2026-11-22T10:00:00Z';

export function taskOf(id: string, more: Partial<Task> = {}): Task {
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
    slackDays: 43,
    status: 'ahead',
    ifLate: { says: 'The application goes out without it.', gain: null },
    source: 'matchwright-advice',
    sources: ['matchwright-advice'],
    ...more,
  };
}

export function scheduleOf(tasks: Task[], more: Partial<Schedule> = {}): Schedule {
  return { season: 2028, today: TODAY, projectedFrom: null, tasks, criticalPath: [], notes: [], ...more };
}

export const deadline = (id: string, due: string, time: string | null, more: Partial<Task> = {}): Task =>
  taskOf(id, { kind: 'deadline', start: due, due, time, days: 0, ...more });
