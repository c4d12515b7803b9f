import { isLive } from './booked-ahead.ts';
import type { Application } from './season-schema.ts';
import { clockAt } from './zoned-time.ts';

/** ISO date of the last interview that was not called off, on the program's clock; null when no day is noted. */
export function interviewDay({ interviews }: Pick<Application, 'interviews'>): string | null {
  const last = interviews.findLast(isLive);
  if (last?.start === undefined) return last?.day ?? null;
  return clockAt(last.start, last.zone ?? 'UTC').date;
}
