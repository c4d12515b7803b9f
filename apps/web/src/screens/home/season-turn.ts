import { resultBy, type WeekDays } from '@matchwright/engine/season-day';
import type { SeasonLog } from '@matchwright/inputs/season';

/** Where a season stands around Match Day: what the person needs then is on other pages than during the year. */
export type SeasonTurn =
  | 'under-way'
  | 'match-week'
  | 'unmatched-in-match-week'
  | 'unmatched'
  | 'matched'
  | 'over';

/** @param week of that season. @param today the day by which the season is judged, so that SOAP ends at its hour */
export function seasonTurn(
  noted: SeasonLog['result'],
  { begins, lastOffers }: WeekDays,
  today: string,
): SeasonTurn {
  const result = noted && resultBy({ result: noted }, { begins }, today);
  const hasBegun = begins !== null && today >= begins;
  const isOver = lastOffers !== null && today > lastOffers;
  if (result === 'unmatched') return hasBegun && !isOver ? 'unmatched-in-match-week' : 'unmatched';
  if (result !== undefined) return 'matched';
  if (isOver) return 'over';
  return hasBegun ? 'match-week' : 'under-way';
}
