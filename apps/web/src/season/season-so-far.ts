import type { SeasonSoFar } from '@matchwright/engine/advice';
import { weekDays } from '@matchwright/engine/season-day';
import { seasonSoFar } from '@matchwright/engine/season-so-far';
import { calendarOf } from '@matchwright/facts';
import type { SeasonLog } from '@matchwright/inputs/season';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { usePlanner } from '../app-planner.ts';
import { interviewedBefore } from './interviewed-before.ts';
import { useSeasonToday } from './use-season-today.ts';

interface Kept {
  log: SeasonLog | undefined;
  /** The seasons before it, the oldest first. */
  past: readonly SeasonLog[];
  /** In this season or a former one, the person said on the page of SOAP that ECFMG has confirmed them. */
  confirmed: boolean;
}

const NOTHING: Kept = { log: undefined, past: [], confirmed: false };

/** A small store of its own, so that the pages of the plan need not bring the rooms of the season with them. */
const kept = createStore<Kept>(() => NOTHING);

/** The season that is kept, whenever it changes. */
export function tellSeason(record: { log: SeasonLog; past: readonly SeasonLog[] } | null | undefined): void {
  if (!record) {
    kept.setState(NOTHING);
    return;
  }
  const { log, past } = record;
  kept.setState({
    log,
    past,
    confirmed: [log, ...past].some(({ soapReady }) => soapReady.includes('certificate')),
  });
}

/** Whether the person said that ECFMG has confirmed them; false until the season is read. */
export function useSaidConfirmed(): boolean {
  return useStore(kept, ({ confirmed }) => confirmed);
}

const known = new Map<string, SeasonSoFar>();

/** The same content is the same thing, so that an answer is known again. */
function once(season: SeasonSoFar): SeasonSoFar {
  const key = JSON.stringify(season);
  const found = known.get(key) ?? season;
  known.set(key, found);
  return found;
}

/** Reads the season that is kept, unless it is read. */
function useRead(wanted: boolean): void {
  useEffect(() => {
    if (wanted) void import('../app-season.ts').then(({ seasonShelf }) => seasonShelf.open());
  }, [wanted]);
}

/** The season before the planned one in which each program interviewed the person, by code; the last where there are several. */
export function useInterviewedBefore(planned: number): ReadonlyMap<string, number> {
  useRead(true);
  const { log, past } = useStore(kept);
  const today = useSeasonToday(planned);
  return useMemo(
    () => interviewedBefore(log === undefined ? past : [...past, log], planned, today),
    [log, past, planned, today],
  );
}

/**
 * What the kept season says of the plan; nothing until the season is read, and for whoever follows none.
 * @param wanted false: it is not asked for, and says nothing
 */
export function useSeasonSoFar(planned: number | undefined, wanted: boolean): SeasonSoFar {
  useRead(wanted);
  const log = useStore(kept, (state) => state.log);
  const today = useSeasonToday(planned);
  const calendar = usePlanner((state) => state.facts?.calendar);
  return useMemo(() => {
    const days = calendar && planned !== undefined ? calendarOf({ calendar }, planned) : [];
    return once(seasonSoFar(wanted ? log : undefined, planned ?? 0, today, weekDays(days).begins));
  }, [log, planned, today, wanted, calendar]);
}
