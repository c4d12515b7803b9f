import { calendarDay, type EasternClock, seasonDay } from '@matchwright/engine/season-day';
import { calendarOf } from '@matchwright/facts';
import { planner } from '../app-planner.ts';

/** What New York shows at a moment, ISO in universal time; the browser itself knows the zone. */
export function easternClock(moment: string): EasternClock {
  const shown = new Date(moment).toLocaleString('sv-SE', { timeZone: 'America/New_York' });
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** The day by which the end of a season is judged; the day of this device while its calendar is not known. */
export function seasonToday(season: number | undefined): string {
  return dayBy(seasonDay, daysOf(season));
}

/** The day that the calendar of a season shows, which its plan counts from. */
export function planToday(season: number | undefined): string {
  return dayBy(calendarDay, daysOf(season));
}

function daysOf(season: number | undefined): Days {
  const { facts, profile } = planner.store.getState();
  const year = season ?? profile?.season;
  return facts && year !== undefined ? calendarOf(facts, year) : [];
}

/** The first of the two days for letters to programs, which go in any season that runs, also while the person plans for a later one. */
export function lettersToday(season: number): string {
  const { facts } = planner.store.getState();
  return dayBy(seasonDay, facts ? [...facts.calendar, ...calendarOf(facts, season)] : []);
}

type Days = Parameters<typeof seasonDay>[0];

function dayBy(judge: typeof seasonDay, days: Days): string {
  const { today } = planner.readingContext();
  const ends = planner.store.getState().facts?.soapEnds ?? null;
  return judge(days, today, easternClock(new Date().toISOString()), ends);
}
