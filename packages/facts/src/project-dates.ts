/**
 * Dates of seasons that are not published yet. Each event has the rule that its published dates follow, 2024 to
 * 2027; a projected date says that it is one.
 */
import { addDays, nthWeekday, weekday } from './dates.ts';
import type { CalendarEvent, CalendarEventId } from './types.ts';

export type ProjectedEvent = CalendarEvent & { projected: boolean };

type DateRule =
  | { kind: 'same-weekday-of-month' }
  | { kind: 'same-date'; weekend: 'kept' | 'monday-after' | 'friday-before' }
  | { kind: 'before-match-day'; days: number }
  | { kind: 'match-day' };

const FRIDAY = 5;
const SAME_WEEKDAY: DateRule = { kind: 'same-weekday-of-month' };

const RULES: Record<CalendarEventId, DateRule> = {
  'season-opens': SAME_WEEKDAY,
  'tokens-issued': SAME_WEEKDAY,
  'submit-opens': SAME_WEEKDAY,
  'review-opens': SAME_WEEKDAY,
  'signal-optout-deadline': SAME_WEEKDAY,
  'nrmp-registration-opens': { kind: 'same-date', weekend: 'kept' },
  'nrmp-registration-deadline': { kind: 'same-date', weekend: 'friday-before' },
  'pathways-deadline': { kind: 'same-date', weekend: 'kept' },
  'ranking-opens': { kind: 'same-date', weekend: 'monday-after' },
  // The rank list deadline fell sixteen days before Match Day in each of the five published seasons.
  'rank-list-deadline': { kind: 'before-match-day', days: 16 },
  'match-week': { kind: 'before-match-day', days: 4 },
  'soap-review': { kind: 'before-match-day', days: 3 },
  'soap-offers': { kind: 'before-match-day', days: 1 },
  'match-day': { kind: 'match-day' },
  'season-ends': { kind: 'same-date', weekend: 'kept' },
};

/** Printed day of the month where weekends move the published one. */
const NOMINAL_DAY: Partial<Record<CalendarEventId, string>> = {
  'nrmp-registration-deadline': '01-31',
  'ranking-opens': '02-01',
};

/** Match Day: the third Friday of March. */
export function matchDay(season: number): string {
  return nthWeekday(season, 3, FRIDAY, 3);
}

/** The event as it would fall in a later season. */
export function projectEvent(event: CalendarEvent, season: number): ProjectedEvent {
  const note = `Projected from the ${event.season} season`;
  return { ...event, season, date: projectDate(event, season), note, projected: true };
}

function projectDate({ event, date, season: published }: CalendarEvent, season: number): string {
  const year = Number(date.slice(0, 4)) + season - published;
  const rule = RULES[event];
  switch (rule.kind) {
    case 'match-day':
      return matchDay(season);
    case 'before-match-day':
      return addDays(matchDay(season), -rule.days);
    case 'same-date':
      return movedOffWeekend(`${year}-${NOMINAL_DAY[event] ?? date.slice(5)}`, rule.weekend);
    case 'same-weekday-of-month': {
      const nth = Math.ceil(Number(date.slice(8)) / 7);
      return nthWeekday(year, Number(date.slice(5, 7)), weekday(date), nth);
    }
  }
}

function movedOffWeekend(date: string, weekend: 'kept' | 'monday-after' | 'friday-before'): string {
  const day = weekday(date);
  if (weekend === 'kept' || (day !== 0 && day !== 6)) return date;
  if (weekend === 'monday-after') return addDays(date, day === 6 ? 2 : 1);
  return addDays(date, day === 6 ? -1 : -2);
}
