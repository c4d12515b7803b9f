import type { Task } from './task.ts';

const SHOWN = 3;

/** The tasks to do first: nothing open comes before them, and what must begin soonest stands first. */
export function nextTasks(tasks: readonly Task[]): string[] {
  const open = new Set(tasks.filter(({ status }) => status !== 'done').map(({ id }) => id));
  return tasks
    .filter(({ id, phase }) => open.has(id) && phase !== 'season')
    .filter(({ after }) => !after.some((id) => open.has(id)))
    .sort((a, b) => a.start.localeCompare(b.start) || a.slackDays - b.slackDays || a.id.localeCompare(b.id))
    .slice(0, SHOWN)
    .map(({ id }) => id);
}
