import { calendarOf } from '@matchwright/facts';
import { planner, usePlanner } from '../../app-planner.ts';
import { useSeason } from '../../app-season.ts';
import { useMinute } from '../../parts/use-minute.ts';
import { easternClock } from '../../season/season-today.ts';
import { useSeasonAnswer } from '../../season/use-season-answer.ts';
import { type ListDeadline, type ListState, listState } from './list-state.ts';

/** Whether lists are closed now. The calendar says it, so that a day that passes shows before the chances are worked out anew. */
export function useListState(): ListState {
  const now = useMinute();
  const { result: outlook } = useSeasonAnswer('outlook');
  return listState(useDeadline(), outlook?.stage ?? null, easternClock(now));
}

/** When rank lists of this season are due; null while it is not known. */
export function useDeadline(): ListDeadline | null {
  const calendar = usePlanner((state) => state.facts?.calendar);
  const planned = usePlanner((state) => state.profile?.season);
  const own = useSeason((state) => state.value?.log.season);
  if (!calendar) return null;
  const season = own ?? planned ?? planner.readingContext().nextSeason();
  return calendarOf({ calendar }, season).find(({ event }) => event === 'rank-list-deadline') ?? null;
}
