import type { SeasonLog } from '@matchwright/inputs/season';
import { type SeasonTotals, totalsOf } from './past-seasons.ts';
import { useSeasonCount } from './use-season-count.ts';

/** What a season came to, by the count of every other page as soon as the facts are there. */
export function useSeasonTotals(log: SeasonLog): SeasonTotals & {
  /** Kept, and not counted as sent. */
  left: number;
} {
  const kept = totalsOf(log);
  const count = useSeasonCount(log);
  if (!count) return { ...kept, left: 0 };
  return { ...kept, applications: count.sent, invitations: count.invitations, left: count.left };
}
