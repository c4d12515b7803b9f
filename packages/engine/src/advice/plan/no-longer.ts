import { certifiedTooLate } from '../rules/certified-too-late.ts';
import type { Situation } from '../situation.ts';
import { inOrder } from './activity.ts';
import type { DraftTask } from './draft-task.ts';
import { isoOf } from './iso-of.ts';
import { phaseEnd, phaseEndEvent } from './phase-ends.ts';
import { eventDate } from './season-events.ts';
import type { Task } from './task.ts';
import type { Phase, PlanEventId } from './template.ts';

/**
 * Nothing here is over because it would be late: how soon ECFMG decides is an estimate, a date that the person chose can
 * be moved, rank lists end by their own deadline, and a program can wait for somebody who matched.
 */
const NEVER_GIVEN_UP: ReadonlySet<Phase> = new Set(['certification', 'ranking', 'visa', 'start']);

/**
 * The open tasks whose product comes too late to count this season, by id, with the date of the season that it misses: it
 * would be there after the last day on which somebody looks at it, or it only serves such tasks.
 */
export function noLongerPossible(
  situation: Situation,
  tasks: readonly Task[],
  drafts: readonly DraftTask[],
): Map<string, PlanEventId | null> {
  const ranks = eventDate(situation, 'rank-list-deadline')?.date ?? null;
  const isLater = certifiedTooLate(situation) !== null;
  const byId = new Map(drafts.map((draft) => [draft.activity.id, draft]));
  const open = tasks.filter(({ status, phase, path }) => status !== 'done' && phase !== 'season' && !path);
  const gone = new Map<string, PlanEventId | null>();
  /** Undefined for a task that is still of use. */
  const missedBy = ({ id, phase, due }: Task): PlanEventId | null | undefined => {
    const { end, requires, activity } = byId.get(id) as DraftTask;
    const required = requires.find((one) => gone.has(one));
    // Who expects the certificate later has another Pathway in mind.
    if (required !== undefined && !(isLater && gone.get(required) === 'pathways-deadline'))
      return gone.get(required);
    if (end?.final && due > isoOf(end.day)) return end.event;
    if (phase === 'exams' && ranks !== null && due > ranks) return 'rank-list-deadline';
    const next = open.filter(({ after }) => after.includes(id));
    if (next.some((one) => !gone.has(one.id))) return undefined;
    // Only what serves other tasks alone goes with them.
    if (activity.deadline === null || (next.length > 0 && phase === 'certification')) {
      const missed = next[0] && gone.get(next[0].id);
      // What the Pathway of the next season asks for, too, is still worth doing.
      return phase === 'certification' && missed === 'pathways-deadline' ? undefined : missed;
    }
    const last = NEVER_GIVEN_UP.has(phase) ? null : phaseEnd(situation, phase);
    return last === null || due <= last ? undefined : phaseEndEvent(phase);
  };
  // What requires a task that is gone goes with it, so that they are looked at until nothing more goes.
  for (let size = -1; size !== gone.size; ) {
    size = gone.size;
    for (const task of inOrder(open).reverse()) {
      const missed = missedBy(task);
      if (missed !== undefined) gone.set(task.id, missed);
    }
  }
  return gone;
}
