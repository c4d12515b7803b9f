import type { RankResult } from '@matchwright/engine/season';
import { useMinute } from '../../parts/use-minute.ts';
import { easternClock } from '../../season/season-today.ts';
import { useSeasonAnswer } from '../../season/use-season-answer.ts';
import { type ListState, listState } from './list-state.ts';

/** Whether lists are closed now. */
export function useListState(result: RankResult | null): ListState {
  const now = useMinute();
  const { result: outlook } = useSeasonAnswer('outlook');
  return listState(result?.deadline ?? null, outlook?.stage ?? null, easternClock(now));
}
