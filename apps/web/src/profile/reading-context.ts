import { type ProfileContext, profileContext } from '@matchwright/inputs';
import type { FactsSummary } from '../runner/runner.ts';

/** What reading a profile needs to know. Before the facts arrive nothing dated is checked yet. */
export function contextOf(facts: FactsSummary | null, now: Date): ProfileContext {
  const today = isoDay(now);
  if (facts) {
    return { ...profileContext(facts, today), programCode: (code) => facts.mainCodes[code] ?? null };
  }
  return {
    today,
    nextSeason: () => Number(today.slice(0, 4)) + 1,
    passingScore: () => null,
    attemptLimit: () => null,
    passFailSince: () => null,
  };
}

/** The calendar day on this device. */
export function isoDay(date: Date): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
