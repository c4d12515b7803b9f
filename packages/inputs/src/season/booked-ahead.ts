import type { Application, ApplicationEvent, Interview } from './season-schema.ts';

/**
 * A booking that is dated ahead has been made: the day is that of the interview. So the step loses its day, and counts,
 * and the interview gets it, unless one is noted.
 * @param today ISO date
 */
export function bookedAhead<T extends Pick<Application, 'history' | 'interviews'>>(
  application: T,
  today: string,
): { application: T; days: string[] } {
  const isAhead = ({ status, date }: ApplicationEvent) =>
    status === 'scheduled' && date !== undefined && date > today;
  const ahead = application.history.filter(isAhead);
  const first = ahead[0];
  if (first === undefined) return { application, days: [] };
  const at = application.history.indexOf(first);
  // What comes before it lies ahead, too: then it is a season of later, not a slip of one day.
  if (application.history.slice(0, at).some(({ date }) => date !== undefined && date > today))
    return { application, days: [] };
  const days = [...new Set(ahead.flatMap(({ date }) => date ?? []))];
  const rest = application.history.filter((event) => !isAhead(event));
  const { date: _day, ...booked } = first;
  const history = rest.some(({ status }) => status === 'scheduled')
    ? rest
    : [...rest.slice(0, at), booked, ...rest.slice(at)];
  const known = application.interviews.some(isLive);
  const interviews = known
    ? application.interviews
    : [...application.interviews, ...days.map((day) => ({ day }))];
  return { application: { ...application, history, interviews }, days };
}

/** It has a day, and nobody called it off. */
export function isLive({ start, day, cancelled }: Interview): boolean {
  return (start !== undefined || day !== undefined) && cancelled !== true;
}
