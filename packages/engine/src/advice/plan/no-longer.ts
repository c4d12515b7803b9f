import type { Situation } from '../situation.ts';
import { inOrder } from './activity.ts';
import type { DraftTask } from './draft-task.ts';
import { isoOf } from './iso-of.ts';
import { phaseEnd } from './phase-ends.ts';
import { eventDate } from './season-events.ts';
import type { Task } from './task.ts';
import type { Phase } from './template.ts';

/**
 * Nothing here is over because it would be late: how soon ECFMG decides is an estimate, a date that the person chose can
 * be moved, rank lists end by their own deadline, and a program can wait for somebody who matched.
 */
const NEVER_GIVEN_UP: ReadonlySet<Phase> = new Set(['certification', 'ranking', 'visa', 'start']);

/**
 * Ids of the open tasks whose product comes too late to count this season: it would be there after the last day on
 * which somebody looks at it, or it only serves such tasks.
 */
export function noLongerPossible(
  situation: Situation,
  tasks: readonly Task[],
  drafts: readonly DraftTask[],
): Set<string> {
  const ranks = eventDate(situation, 'rank-list-deadline')?.date ?? null;
  const byId = new Map(drafts.map((draft) => [draft.activity.id, draft]));
  const open = tasks.filter(({ status, phase, path }) => status !== 'done' && phase !== 'season' && !path);
  const gone = new Set<string>();
  const useful = ({ id, phase, due }: Task): boolean => {
    const { end, requires, activity } = byId.get(id) as DraftTask;
    if (requires.some((one) => gone.has(one))) return false;
    if (end?.final && due > isoOf(end.day)) return false;
    if (phase === 'exams' && ranks !== null && due > ranks) return false;
    const next = open.filter(({ after }) => after.includes(id));
    if (next.some((one) => !gone.has(one.id))) return true;
    // Only what serves other tasks alone goes with them.
    if (activity.deadline === null || (next.length > 0 && phase === 'certification'))
      return next.length === 0;
    const last = NEVER_GIVEN_UP.has(phase) ? null : phaseEnd(situation, phase);
    return last === null || due <= last;
  };
  // What requires a task that is gone goes with it, so that they are looked at until nothing more goes.
  for (let size = -1; size !== gone.size; ) {
    size = gone.size;
    for (const task of inOrder(open).reverse()) if (!useful(task)) gone.add(task.id);
  }
  return gone;
}
