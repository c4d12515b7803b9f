import { useCallback } from 'react';
import { usePlanner } from '../app-planner.ts';
import { dayWords } from '../text/dates.ts';
import { phrases } from '../text/phrases.ts';

/** What a file says of its numbers when they are odds: the season, the day, and how old the facts are. */
export function useOddsSource(season: number): (day: string) => string {
  const version = usePlanner((state) => state.facts?.version);
  return useCallback(
    (day) => phrases.pictures.sourceOdds(season, version ? dayWords(version) : day, day),
    [season, version],
  );
}
