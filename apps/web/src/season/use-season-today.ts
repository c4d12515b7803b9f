import { useCallback, useSyncExternalStore } from 'react';
import { eachMinute } from '../parts/use-minute.ts';
import { planToday, seasonToday } from './season-today.ts';

/** The day by which the end of a season is judged; it changes at the minute, also while the page stays open. */
export function useSeasonToday(season: number | undefined): string {
  return useSyncExternalStore(
    eachMinute,
    useCallback(() => seasonToday(season), [season]),
  );
}

/** The day that the calendar of a season shows, which its plan counts from; it changes in the same way. */
export function usePlanToday(season: number | undefined): string {
  return useSyncExternalStore(
    eachMinute,
    useCallback(() => planToday(season), [season]),
  );
}
