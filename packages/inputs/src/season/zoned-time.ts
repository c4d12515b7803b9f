/** Times with time zones, summer time included. Moments are ISO in universal time: `2026-11-12T14:00:00Z`. */
import { getISO } from 'temporal-polyfill/fns/Calendar';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import { isIsoDate } from '../iso-date.ts';

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/;

/** A real day and time of day, with or without an offset from universal time. */
export function isMoment(text: string): boolean {
  const parts = MOMENT.exec(text);
  if (parts === null || !isIsoDate(parts[1] ?? '')) return false;
  const [hour, minute, second] = [Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 0)];
  return hour <= 23 && minute <= 59 && second <= 59 && isOffset(parts[5]);
}

function isOffset(text: string | undefined): boolean {
  if (text === undefined || text === 'Z') return true;
  return Number(text.slice(1, 3)) <= 14 && Number(text.slice(4, 6)) <= 59;
}

export function isMomentOrDate(text: string): boolean {
  return isIsoDate(text) || isMoment(text);
}

/** "2026-11-12 9:00" and "2026-11-12t09:00 z" are moments, "2026-11-12T24:00" is the midnight that ends that day. */
export function readMoment(value: unknown): unknown {
  if (typeof value !== 'string') return undefined;
  const parts =
    /^\s*(\d{4}-\d{2}-\d{2})(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:\d{2})?)?\s*$/i.exec(
      value,
    );
  if (parts === null) return undefined;
  const [, day = '', hour, minute, second, offset = ''] = parts;
  if (hour === undefined) return day;
  if (hour === '24' && minute === '00') return `${day}T23:59:00${offset.toUpperCase()}`;
  return `${day}T${hour.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${offset.toUpperCase()}`;
}

export function isZone(name: string): boolean {
  // An offset such as +05:00 and an abbreviation such as EST know no summer time, so they are no zone of a place.
  if (!/^(?:UTC|[A-Za-z_]+(?:\/[\w+-]+)+)$/.test(name)) return false;
  try {
    ZonedDateTime.fromString(`2026-01-01T00:00[${name}]`, getISO);
    return true;
  } catch {
    return false;
  }
}

/** What Americans write in their invitations. */
const ZONE_NAMES: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  eastern: 'America/New_York',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  central: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mountain: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
};

export function readZone(value: unknown): unknown {
  if (typeof value !== 'string') return undefined;
  const word = value
    .trim()
    .toLowerCase()
    .replace(/ time$/, '');
  return ZONE_NAMES[word] ?? value.trim().replaceAll(' ', '_');
}

export interface SettledMoment {
  /** ISO in universal time. */
  moment: string;
  /** The clock was put forward over this time, or shows it twice. */
  odd: 'skipped' | 'twice' | null;
}

/**
 * The moment of a text that `isMoment`. Without an offset it is the time on the clocks of the zone: a time that they
 * skip is as long after midnight as it says, one that they show twice is the first of both.
 */
export function momentOf(text: string, zone: string | undefined): SettledMoment | null {
  if (/(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return { moment: universal(Date.parse(text)), odd: null };
  if (zone === undefined) return null;
  const at = (how: 'earlier' | 'later') =>
    ZonedDateTime.fromString(`${text}[${zone}]`, getISO, { disambiguation: how });
  const [earlier, later] = [at('earlier'), at('later')];
  if (earlier.epochMilliseconds === later.epochMilliseconds)
    return { moment: universal(earlier.epochMilliseconds), odd: null };
  const shown = clockAt(universal(earlier.epochMilliseconds), zone);
  const twice = `${shown.date}T${shown.time}` === text.slice(0, 16);
  return twice
    ? { moment: universal(earlier.epochMilliseconds), odd: 'twice' }
    : { moment: universal(later.epochMilliseconds), odd: 'skipped' };
}

/** What the clocks of a zone show at a moment. */
export function clockAt(moment: string, zone: string): { date: string; time: string } {
  const shown = ZonedDateTime.fromString(`${moment.replace(/Z$/, '+00:00')}[UTC]`, getISO);
  const there = ZonedDateTime.withTimeZone(shown, zone);
  const text = ZonedDateTime.toString(there);
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/** A moment on the clocks of a program and of a person. */
export interface BothClocks {
  there: { date: string; time: string };
  here: { date: string; time: string };
  /** Days that the person's calendar is ahead of the program's: -1, 0 or 1. */
  daysAhead: number;
}

/** What both clocks show at a moment. */
export function bothClocks(moment: string, zone: string, ownZone: string): BothClocks {
  const [there, here] = [clockAt(moment, zone), clockAt(moment, ownZone)];
  const daysAhead = Math.round((Date.parse(here.date) - Date.parse(there.date)) / 86_400_000);
  return { there, here, daysAhead };
}

function universal(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
