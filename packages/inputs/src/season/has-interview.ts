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
