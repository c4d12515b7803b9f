import { say } from '@matchwright/speech';
import { addDays } from '../dates/iso-date.ts';
import type { CalendarInterview, InterviewConflict, InterviewDay } from './interview-results.ts';

/**
 * Interviews on one day where of at least one the hour is not known: nobody can tell yet whether they stand in each
 * other's way.
 * @param interviews those that lie ahead
 * @param now ISO moment in universal time
 */
export function sameDays(
  days: readonly InterviewDay[],
  interviews: readonly CalendarInterview[],
  now: string,
): InterviewConflict[] {
  const open = days.filter(({ isOff, date }) => !isOff && now < dayThere(date).to);
  return open.flatMap((one, i) => [
    ...open
      .slice(i + 1)
      .filter(({ date }) => date === one.date)
      .map((other) => pair(one, other)),
    ...interviews.filter((other) => isOn(one.date, other)).map((other) => pair(one, other)),
  ]);
}

function pair(one: InterviewDay, other: Pick<CalendarInterview, 'id' | 'name'>): InterviewConflict {
  const says = say`${one.name} and ${other.name} are on the same day. Of ${one.name} the hour is not known yet. Ask for it now, and say when you are not free.`;
  return { kind: 'day', first: one.id, second: other.id, says };
}

function isOn(date: string, { start }: CalendarInterview): boolean {
  const { from, to } = dayThere(date);
  return start >= from && start < to;
}

/**
 * A day in the United States in universal time, from midnight in the east in winter to midnight in Hawaii. Interviews are
 * in working hours, so none of the day before or after falls into it.
 */
function dayThere(date: string): { from: string; to: string } {
  return { from: `${date}T05:00:00Z`, to: `${addDays(date, 1)}T10:00:00Z` };
}
