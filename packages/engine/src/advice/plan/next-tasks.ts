import { ENTRY_QUESTION } from '../../visas/entry-question.ts';
import type { Task } from './task.ts';
import type { Phase } from './template.ts';

const SHOWN = 3;

/** What is done in the season itself, once applications are out. */
const OF_SEASON: ReadonlySet<Phase> = new Set(['registration', 'interviews', 'ranking', 'match']);

/**
 * The tasks to do first: nothing open comes before them, and what must begin soonest stands first. Of what begins on
 * one day, the question whether the person may enter comes first: it may make the rest useless.
 * @param sent applications are out: the steps of the season that it is time for come before the rest
 */
export function nextTasks(tasks: readonly Task[], sent = false): string[] {
  const rank = ({ phase, status }: Task) => (sent && OF_SEASON.has(phase) && status !== 'ahead' ? 0 : 1);
  const open = new Set(tasks.filter(({ status }) => status !== 'done').map(({ id }) => id));
  return tasks
    .filter(({ id, phase }) => open.has(id) && phase !== 'season')
    .filter(({ after }) => !after.some((id) => open.has(id)))
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        a.start.localeCompare(b.start) ||
        Number(b.id === ENTRY_QUESTION) - Number(a.id === ENTRY_QUESTION) ||
        a.slackDays - b.slackDays ||
        a.id.localeCompare(b.id),
    )
    .slice(0, SHOWN)
    .map(({ id }) => id);
}
