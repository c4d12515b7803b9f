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
  const { facts, profile } = planner.store.getState();
  const year = season ?? profile?.season;
  return judgedBy(facts && year !== undefined ? calendarOf(facts, year) : []);
}

/** The same for letters to programs, which go in any season that runs, also while the person plans for a later one. */
export function lettersToday(season: number): string {
  const { facts } = planner.store.getState();
  return judgedBy(facts ? [...facts.calendar, ...calendarOf(facts, season)] : []);
}

function judgedBy(days: Parameters<typeof seasonDay>[0]): string {
  const { today } = planner.readingContext();
  const ends = planner.store.getState().facts?.soapEnds ?? null;
  return seasonDay(days, today, easternClock(new Date().toISOString()), ends);
}
