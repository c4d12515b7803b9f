import { type CountedBy, type SeasonCount, seasonCount } from '@matchwright/engine/season-count';
import { calendarOf } from '@matchwright/facts';
import type { SeasonLog } from '@matchwright/inputs/season';
import { usePlanner } from '../app-planner.ts';
import type { FactsSummary } from '../runner/runner.ts';
import { useSeasonToday } from './use-season-today.ts';

/** What of a season counts as sent today, the same for every page; null until the facts are there. */
export function useSeasonCount(log: SeasonLog): SeasonCount | null {
  const facts = usePlanner((state) => state.facts);
  const planned = usePlanner((state) => state.profile?.season);
  const today = useSeasonToday(log.season);
  const season = log.season ?? planned;
  return (
    facts && seasonCount(log, countedBy(facts, season === undefined ? [] : calendarOf(facts, season)), today)
  );
}

/** @param days the calendar of the season */
export function countedBy(
  { labels, mainCodes }: FactsSummary,
  days: ReturnType<typeof calendarOf>,
): CountedBy {
  const specialties = new Map(labels.map(({ code, specialty }) => [code, specialty]));
  return {
    opens: days.find(({ event }) => event === 'submit-opens')?.date ?? null,
    specialtyOf: (code) => specialties.get(mainCodes[code] ?? code),
  };
}
