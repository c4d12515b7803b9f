import type { SeasonLog } from '@matchwright/inputs/season';
import { daysBetween } from '../../text/dates.ts';

/** Where a season stands around Match Day: what the person needs then is on other pages than during the year. */
export type SeasonTurn =
  | 'under-way'
  | 'match-week'
  | 'unmatched-in-match-week'
  | 'unmatched'
  | 'matched'
  | 'over';

/** Match Week begins on the Monday before Match Day, a Friday. */
const WEEK_BEFORE_DAYS = 4;

/** Its last rounds of offers are on the Thursday. */
const SOAP_BEFORE_DAYS = 1;

/** @param matchDay of that season, ISO date; null while it is not known. @param today ISO date in New York */
export function seasonTurn(result: SeasonLog['result'], matchDay: string | null, today: string): SeasonTurn {
  const left = matchDay === null ? Number.POSITIVE_INFINITY : daysBetween(today, matchDay);
  const isWeek = left >= SOAP_BEFORE_DAYS && left <= WEEK_BEFORE_DAYS;
  if (result === 'unmatched') return isWeek ? 'unmatched-in-match-week' : 'unmatched';
  if (result !== undefined) return 'matched';
  if (isWeek) return 'match-week';
  return left < SOAP_BEFORE_DAYS ? 'over' : 'under-way';
}
