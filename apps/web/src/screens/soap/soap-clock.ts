import type { SoapHour } from '@matchwright/engine/season';
import { bothClocks, momentOf } from '@matchwright/inputs/season';

export const EASTERN = 'America/New_York';

/** A step of Match Week on the person's own clock. */
export interface OwnHour {
  /** `HH:MM`. */
  time: string;
  to: string | null;
  /** ISO date on which it begins there. */
  date: string;
  /** Days that the person's calendar is ahead of the one in New York: -1, 0 or 1. */
  daysAhead: number;
}

/** Null for a step without an hour. Summer time of both places is counted. @param zone IANA name */
export function ownHour(
  { date, time, to }: Pick<SoapHour, 'date' | 'time' | 'to'>,
  zone: string,
): OwnHour | null {
  const begins = time === null ? null : clocksAt(date, time, zone);
  if (!begins) return null;
  const ends = to === null ? null : clocksAt(date, to, zone);
  return { ...begins.here, to: ends?.here.time ?? null, daysAhead: begins.daysAhead };
}

function clocksAt(date: string, time: string, zone: string) {
  const settled = momentOf(`${date}T${time}`, EASTERN);
  return settled && bothClocks(settled.moment, EASTERN, zone);
}

/** The time zone that this device is set to. */
export function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** Every zone that this browser knows, and the one that was chosen. */
export function knownZones(chosen: string | undefined): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return chosen === undefined || known.includes(chosen) ? known : [chosen, ...known];
}
