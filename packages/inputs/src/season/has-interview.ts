import { isLive } from './booked-ahead.ts';
import type { Application, ApplicationStatus } from './season-schema.ts';

const HELD: ReadonlySet<ApplicationStatus> = new Set(['interviewed', 'ranked', 'matched']);

/** Whether an interview took place, or one is booked and neither side has called it off. */
export function hasInterview({ history, interviews }: Application): boolean {
  if (history.some(({ status }) => HELD.has(status))) return true;
  const last = history.at(-1)?.status;
  if (last === 'withdrawn' || last === 'rejected') return false;
  return last === 'scheduled' || interviews.some(isLive);
}

/** Whether an interview took place before a day. @param today ISO date */
export function wasInterviewed(application: Application, today: string): boolean {
  const { history, interviews } = application;
  if (history.some(({ status }) => HELD.has(status))) return true;
  if (!hasInterview(application)) return false;
  return interviews.some((one) => isLive(one) && (one.start ?? one.day ?? today).slice(0, 10) < today);
}
