import type { SeasonEnd } from '@matchwright/engine/advice';
import type { SeasonLog } from '@matchwright/inputs/season';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

interface Ended {
  /** Year of the Match; null when the season does not name it. */
  season: number | null;
  result: SeasonEnd;
  /** In this season or a former one, the person said on the page of SOAP that ECFMG has confirmed them. */
  confirmed: boolean;
}

const NOTHING: Ended = { season: null, result: null, confirmed: false };

/** A small store of its own, so that the pages of the plan need not bring the rooms of the season with them. */
const ended = createStore<Ended>(() => NOTHING);

/** The season that is kept says how it ended, whenever it changes. */
export function tellSeasonEnd(
  record: { log: SeasonLog; past: readonly SeasonLog[] } | null | undefined,
): void {
  if (!record) {
    ended.setState(NOTHING);
    return;
  }
  const { log, past } = record;
  const confirmed = [log, ...past].some(({ soapReady }) => soapReady.includes('certificate'));
  ended.setState({ season: log.season ?? null, result: log.result ?? null, confirmed });
}

/** Whether the person said that ECFMG has confirmed them; false until the season is read. */
export function useSaidConfirmed(): boolean {
  return useStore(ended, ({ confirmed }) => confirmed);
}

/**
 * How the season of the plan ended; null until the season is read, and for whoever follows none.
 * @param wanted false: it is not asked for, and null
 */
export function useSeasonEnd(planned: number | undefined, wanted: boolean): SeasonEnd {
  useEffect(() => {
    if (wanted) void import('../app-season.ts').then(({ seasonShelf }) => seasonShelf.open());
  }, [wanted]);
  return useStore(ended, ({ season, result }) =>
    wanted && (season === null || season === planned) ? result : null,
  );
}
