import { useCallback, useSyncExternalStore } from 'react';
import { eachMinute } from '../parts/use-minute.ts';
import { seasonToday } from './season-today.ts';

/** The day by which a season is judged; it changes at the minute, also while the page stays open. */
export function useSeasonToday(season: number | undefined): string {
  return useSyncExternalStore(
    eachMinute,
    useCallback(() => seasonToday(season), [season]),
  );
}
