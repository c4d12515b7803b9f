import type { RankDeadline, SeasonOutlook } from '@matchwright/engine/season';
import { type EasternClock, isOver } from '@matchwright/engine/season-day';

/**
 * Whether lists are closed, so that no other order can count: from the deadline in New York on, and wherever the result
 * can be known. A deadline that is not published closes nothing.
 */
export function isListClosed(
  deadline: RankDeadline | null,
  stage: SeasonOutlook['stage'] | null,
  clock: EasternClock,
): boolean {
  const hasPassed = deadline !== null && !deadline.projected && isOver(deadline, clock);
  return hasPassed || (stage !== null && stage !== 'running');
}
