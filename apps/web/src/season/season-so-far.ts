import type { SeasonSoFar } from '@matchwright/engine/advice';
import { seasonSoFar } from '@matchwright/engine/season-so-far';
import type { SeasonLog } from '@matchwright/inputs/season';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { planner } from '../app-planner.ts';

/** A small store of its own, so that the pages of the plan need not bring the rooms of the season with them. */
const kept = createStore<{ log: SeasonLog | undefined }>(() => ({ log: undefined }));

/** The season that is kept, whenever it changes. */
export function tellSeason(log: SeasonLog | undefined): void {
  kept.setState({ log });
}

const known = new Map<string, SeasonSoFar>();

/** The same content is the same thing, so that an answer is known again. */
function once(season: SeasonSoFar): SeasonSoFar {
  const key = JSON.stringify(season);
  const found = known.get(key) ?? season;
  known.set(key, found);
  return found;
}

/**
 * What the kept season says of the plan; nothing until the season is read, and for whoever follows none.
 * @param wanted false: it is not asked for, and says nothing
 */
export function useSeasonSoFar(planned: number | undefined, wanted: boolean): SeasonSoFar {
  useEffect(() => {
    if (wanted) void import('../app-season.ts').then(({ seasonShelf }) => seasonShelf.open());
  }, [wanted]);
  const log = useStore(kept, (state) => state.log);
  const { today } = planner.readingContext();
  return useMemo(
    () => once(seasonSoFar(wanted ? log : undefined, planned ?? 0, today)),
    [log, planned, today, wanted],
  );
}
