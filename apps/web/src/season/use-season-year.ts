import { usePlanner } from '../app-planner.ts';

/** Year of the Match that a season is for; without one of its own, that of the plan. */
export function useSeasonYear(season: number | undefined): number | undefined {
  const planned = usePlanner((state) => state.profile?.season);
  return season ?? planned;
}
