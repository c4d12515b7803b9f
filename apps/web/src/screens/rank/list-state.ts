import type { RankDeadline, SeasonOutlook } from '@matchwright/engine/season';
import { type EasternClock, isOver } from '@matchwright/engine/season-day';

/** When rank lists are due, as far as it is published. */
export type ListDeadline = Pick<RankDeadline, 'date' | 'time' | 'projected'>;

/** `probably-closed`: the day that we expected has passed, and it was not published when the facts were gathered. */
export type ListState = 'open' | 'probably-closed' | 'closed';

/**
 * Whether another order can still count: no longer from the deadline in New York on, and wherever the result can be known.
 * A deadline that is not published closes nothing, but by then nobody is to be led to change a list that is handed in.
 */
export function listState(
  deadline: ListDeadline | null,
  stage: SeasonOutlook['stage'] | null,
  clock: EasternClock,
): ListState {
  if (stage !== null && stage !== 'running') return 'closed';
  if (deadline === null || !isOver(deadline, clock)) return 'open';
  return deadline.projected ? 'probably-closed' : 'closed';
}
