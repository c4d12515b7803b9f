import ical, { type ICalEventData } from 'ical-generator';
import type { CalendarWords } from '../text/calendar-words.ts';
import { en } from '../text/en.ts';

export interface FileOptions {
  /** The moment of the export, ISO in UTC. A later one makes calendars take the newer dates. */
  stamp: string;
  productVersion?: string | undefined;
  /** The language of its sentences; English unless given. */
  words?: CalendarWords | undefined;
}

/** From here the revisions of an event are counted, in seconds: they stay small enough for every calendar. */
const FIRST_REVISION = Date.parse('2025-01-01T00:00:00Z');

/** RFC 5545 wants one component at least. A time zone is one that no calendar shows. */
const EMPTY = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n');

/**
 * Events as an iCalendar file (RFC 5545). SEQUENCE grows with the stamp, so that a later export updates the same events.
 * @throws Error when the stamp is no moment
 */
export function calendarFile(
  name: string,
  events: readonly ICalEventData[],
  { stamp, productVersion, words = en }: FileOptions,
): string {
  const calendar = ical({
    name,
    scale: 'GREGORIAN',
    prodId: {
      company: 'Matchwright',
      product: ['Matchwright', productVersion].filter(Boolean).join(' '),
      language: words.language,
    },
  });
  const sequence = revisionOf(stamp);
  for (const event of events) calendar.createEvent({ ...event, stamp, lastModified: stamp, sequence });
  const text = `${calendar}\r\n`.replace(/(\r\n)+$/, '\r\n');
  return events.length > 0 ? text : text.replace('END:VCALENDAR', `${EMPTY}END:VCALENDAR`);
}

function revisionOf(stamp: string): number {
  const moment = Date.parse(stamp);
  if (Number.isNaN(moment)) throw new Error(`The stamp of a calendar must be an ISO moment, not ${stamp}.`);
  return Math.max(0, Math.floor((moment - FIRST_REVISION) / 1000));
}
