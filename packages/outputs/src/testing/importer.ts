/** Reads calendar files with Mozilla's parser, which shares nothing with the writer, and imports them as a calendar would. */
import ICAL from 'ical.js';

export interface ReadEvent {
  uid: string;
  sequence: number;
  summary: string;
  description: string;
  status: string;
  /** ISO date of an all-day event, else ISO moment in UTC. */
  start: string;
  /** Null when the event has none: it ends when it starts. */
  end: string | null;
  isAllDay: boolean;
  /** Hours before the start, earliest first. */
  alarms: number[];
  /** First value of a property by its name, such as `class`. */
  property: (name: string) => string | null;
}

export function readEvents(file: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map(readEvent);
}

function readEvent(component: ICAL.Component): ReadEvent {
  const property = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? null;
  const time = (name: string) => component.getFirstPropertyValue(name) as ICAL.Time | null;
  const start = time('dtstart');
  if (!start) throw new Error('An event has no start.');
  return {
    uid: property('uid') ?? '',
    sequence: Number(property('sequence')),
    summary: property('summary') ?? '',
    description: property('description') ?? '',
    status: property('status') ?? '',
    start: dayOrMoment(start),
    end: time('dtend') ? dayOrMoment(time('dtend') as ICAL.Time) : null,
    isAllDay: start.isDate,
    alarms: component
      .getAllSubcomponents('valarm')
      .map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds() / -3600)
      .sort((a, b) => b - a),
    property,
  };
}

const dayOrMoment = (time: ICAL.Time): string =>
  time.isDate ? time.toString() : time.toJSDate().toISOString();

/** Events by UID, as a calendar keeps them: of two with one UID the higher revision wins, then the later one. */
export function importInto(calendar: Map<string, ReadEvent>, file: string): Map<string, ReadEvent> {
  const after = new Map(calendar);
  for (const event of readEvents(file)) {
    const known = after.get(event.uid);
    if (known && known.sequence > event.sequence) continue;
    after.set(event.uid, event);
  }
  return after;
}

/** What a person sees: everything that is not cancelled, in order of time. */
export const shown = (calendar: Map<string, ReadEvent>): string[] =>
  [...calendar.values()]
    .filter(({ status }) => status !== 'CANCELLED')
    .sort((a, b) => a.start.localeCompare(b.start))
    .map(({ start, summary }) => `${start} ${summary}`);
