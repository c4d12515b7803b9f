import type { RankResult } from '@matchwright/engine/season';
import { useMinute } from '../../parts/use-minute.ts';
import { easternClock } from '../../season/season-today.ts';
import { useSeasonAnswer } from '../../season/use-season-answer.ts';
import { isListClosed } from './list-closed.ts';

/** Whether lists are closed now. */
export function useListClosed(result: RankResult | null): boolean {
  const now = useMinute();
  const { result: outlook } = useSeasonAnswer('outlook');
  return isListClosed(result?.deadline ?? null, outlook?.stage ?? null, easternClock(now));
}
