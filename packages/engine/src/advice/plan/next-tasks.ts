import { ENTRY_QUESTION } from './entry-question.ts';
import type { Task } from './task.ts';

const SHOWN = 3;

/**
 * The tasks to do first: nothing open comes before them, and what must begin soonest stands first. Of what begins on
 * one day, the question whether the person may enter comes first: it may make the rest useless.
 */
export function nextTasks(tasks: readonly Task[]): string[] {
  const open = new Set(tasks.filter(({ status }) => status !== 'done').map(({ id }) => id));
  return tasks
    .filter(({ id, phase }) => open.has(id) && phase !== 'season')
    .filter(({ after }) => !after.some((id) => open.has(id)))
    .sort(
      (a, b) =>
        a.start.localeCompare(b.start) ||
        Number(b.id === ENTRY_QUESTION) - Number(a.id === ENTRY_QUESTION) ||
        a.slackDays - b.slackDays ||
        a.id.localeCompare(b.id),
    )
    .slice(0, SHOWN)
    .map(({ id }) => id);
}
