import type { Application, ApplicationStatus } from '@matchwright/inputs/season';

const HELD: ReadonlySet<ApplicationStatus> = new Set(['interviewed', 'ranked', 'matched']);

/** Whether an interview took place before a day. @param today ISO date */
export function wasInterviewed({ history, interviews }: Application, today: string): boolean {
  if (history.some(({ status }) => HELD.has(status))) return true;
  const last = history.at(-1)?.status;
  if (last === 'withdrawn' || last === 'rejected') return false;
  return interviews.some(
    ({ start, day = start, cancelled }) =>
      cancelled !== true && day !== undefined && day.slice(0, 10) < today,
  );
}
