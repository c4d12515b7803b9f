import { calendarOf } from '@matchwright/facts';
import { useMemo } from 'react';
import { usePlanner } from '../app-planner.ts';

interface Opens {
  /** Year of the Match. */
  season: number;
  /** ISO date. */
  date: string;
}

/** When applications of a season, or else of that of the profile, may first be sent; null while it is not known. */
export function useOpens(season: number | undefined): Opens | null {
  const calendar = usePlanner((state) => state.facts?.calendar);
  const planned = usePlanner((state) => state.profile?.season);
  const year = season ?? planned;
  return useMemo(() => {
    if (!calendar || year === undefined) return null;
    const day = calendarOf({ calendar }, year).find(({ event }) => event === 'submit-opens');
    return day ? { season: year, date: day.date } : null;
  }, [calendar, year]);
}
