import type { CalendarInterview, InterviewCalendar, InterviewDay } from '@matchwright/engine/season';
import type { SeasonLog } from '@matchwright/inputs/season';
import { isOpen } from './interview-edits.ts';

/** The interviews of a season by where the page shows them. Days without an hour that are open are asked about by themselves. */
interface Placed {
  ahead: CalendarInterview[];
  /** Booked for a day ahead, or today, whose hour is not known. */
  booked: InterviewDay[];
  /** Their time is over, and nobody noted yet whether they took place. */
  open: CalendarInterview[];
  over: CalendarInterview[];
  /** The same of those with a day and no hour: a day is over when the next one begins. */
  overDays: InterviewDay[];
}

/** @param now ISO moment in universal time. @param today the person's own day, ISO */
export function placedInterviews(
  { interviews, days }: Pick<InterviewCalendar, 'interviews' | 'days'>,
  log: SeasonLog,
  { now, today }: { now: string; today: string },
): Placed {
  const isAsked = ({ code, name }: Pick<InterviewDay, 'code' | 'name'>) => isOpen(log, code ?? name);
  const past = interviews.filter(({ end }) => end < now);
  const live = days.filter(({ isOff }) => !isOff);
  return {
    ahead: interviews.filter(({ end }) => end >= now),
    booked: live.filter(({ date }) => date >= today),
    open: past.filter(isAsked),
    over: past.filter((one) => !isAsked(one)),
    overDays: live.filter((one) => one.date < today && !isAsked(one)),
  };
}
