import { type EasternClock, seasonDay } from '@matchwright/engine/season-day';
import { calendarOf } from '@matchwright/facts';
import { planner } from '../app-planner.ts';

/** What New York shows at a moment, ISO in universal time; the browser itself knows the zone. */
export function easternClock(moment: string): EasternClock {
  const shown = new Date(moment).toLocaleString('sv-SE', { timeZone: 'America/New_York' });
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** The day by which the deadlines of a season are judged; the day of this device while its calendar is not known. */
export function seasonToday(season: number | undefined): string {
  const { today } = planner.readingContext();
  const { facts, profile } = planner.store.getState();
  const year = season ?? profile?.season;
  if (!facts || year === undefined) return today;
  return seasonDay(calendarOf(facts, year), today, easternClock(new Date().toISOString()), facts.soapEnds);
}
