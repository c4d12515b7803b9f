import type { Change, UndoneStep } from '../../planner/changes.ts';
import { listDifference } from '../../planner/changes.ts';
import { money, percent } from '../../text/numbers.ts';

/** Names the last step for as long as it is the last; its effect may arrive later. */
export function nameOfStep(last: Change | undefined, undone: UndoneStep | undefined): string | null {
  if (undone) return `undone ${undone.change.at}`;
  return last ? `done ${last.at}` : null;
}

/** Whether a change is known to have moved nothing that a person can see. */
export function movedNothing({ before, after }: Change): boolean {
  if (!before || !after) return false;
  const { cameIn, wentOut, levelsMoved } = listDifference(before, after);
  return (
    cameIn.length + wentOut.length + levelsMoved === 0 &&
    percent(before.match.p) === percent(after.match.p) &&
    money(before.total) === money(after.total)
  );
}
