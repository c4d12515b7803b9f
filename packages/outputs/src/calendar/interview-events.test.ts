import type { InterviewCalendar } from '@matchwright/engine/season';
import { describe, expect, test } from 'vitest';
import { importInto, readEvents, shown } from '../testing/importer.ts';
import { type FiledInterviews, interviewCalendarFile } from './interview-events.ts';

const STAMP = '2026-10-15T10:00:00Z';
const interview: InterviewCalendar['interviews'][number] = {
  id: '1252700C0-0',
  code: '1252700C0',
  name: 'Mercy, St. Mary; & Łódź',
  start: '2026-11-12T14:00:00Z',
  end: '2026-11-12T18:00:00Z',
  lengthKnown: false,
  zone: 'America/New_York',
  format: 'virtual',
  place: null,
  thankYou: null,
  thankYouSent: null,
  notes: 'Ask about the clinic.',
};
const booked: InterviewCalendar['days'][number] = {
  id: interview.id,
  code: interview.code,
  name: interview.name,
  date: '2026-11-12',
  isOff: false,
  format: 'virtual',
  place: null,
  notes: null,
};
const EMPTY: FiledInterviews = {
  interviews: [],
  days: [],
  cancelled: [],
  replies: [],
  followUps: [],
};
const file = (calendar: Partial<FiledInterviews>, stamp = STAMP) =>
  interviewCalendarFile({ ...EMPTY, ...calendar }, { season: 2027, stamp, ownZone: 'Africa/Cairo' });

test('an interview is a busy private event at its moment, with both clocks inside', () => {
  const [event, ...more] = readEvents(file({ interviews: [interview] }));
  expect(more).toEqual([]);
  expect(event).toMatchObject({
    summary: 'Interview: Mercy, St. Mary; & Łódź',
    start: '2026-11-12T14:00:00.000Z',
    end: '2026-11-12T18:00:00.000Z',
    isAllDay: false,
    status: 'CONFIRMED',
    alarms: [24, 1],
  });
  expect(event?.property('class')).toBe('PRIVATE');
  expect(event?.property('transp')).toBe('OPAQUE');
  // New York is five hours behind universal time in November, Cairo two ahead.
  expect(event?.description).toContain('12 November 2026, 09:00 on the clocks of America/New_York.');
  expect(event?.description).toContain('12 November 2026, 16:00 on the clocks of Africa/Cairo.');
  expect(event?.description).toContain('Half a day is assumed');
});

test('answers and notes are free time; what is late, sent or not wanted is left out', () => {
  const due = { code: null, name: 'A', due: '2026-10-20T03:59:00Z', stated: true, says: 'Answer.' };
  const note = { code: null, from: '2026-11-13T18:00:00Z', to: '2026-11-15T18:00:00Z', says: 'Write.' };
  const events = readEvents(
    file({
      replies: [
        { ...due, late: false },
        { ...due, name: 'B', late: true },
        { ...due, name: 'C', due: '2026-10-14T00:00:00Z', stated: false, late: false },
      ],
      followUps: (['ahead', 'open', 'late', 'sent', 'not-wanted'] as const).map((state) => ({
        ...note,
        id: state,
        name: state,
        state,
      })),
    }),
  );
  expect(events.map(({ summary }) => summary)).toEqual([
    'Answer the invitation: A',
    'Note of thanks: ahead',
    'Note of thanks: open',
  ]);
  for (const event of events) expect(event.property('transp')).toBe('TRANSPARENT');
});

test('a booked day without an hour is all of that day, and says that the hour is not known', () => {
  const text = file({ days: [booked] });
  // RFC 5545: a date alone is VALUE=DATE, and the end of an all-day event is the day after it.
  expect(text).toContain('DTSTART;VALUE=DATE:20261112');
  expect(text).toContain('DTEND;VALUE=DATE:20261113');
  const [event, ...more] = readEvents(text);
  expect(more).toEqual([]);
  expect(event).toMatchObject({
    summary: 'Interview, hour not known yet: Mercy, St. Mary; & Łódź',
    isAllDay: true,
    status: 'CONFIRMED',
    alarms: [15],
  });
  expect(event?.description).toContain('its hour is not known yet');
  expect(event?.property('class')).toBe('PRIVATE');
  expect(readEvents(file({ days: [booked] }, '2026-11-12T06:00:00Z'))[0]?.alarms).toEqual([]);
});

describe('a later export', () => {
  test('moves the interview, and takes back one that was called off', () => {
    const first = importInto(new Map(), file({ interviews: [interview] }));
    const moved = { ...interview, start: '2026-11-19T14:00:00Z', end: '2026-11-19T18:00:00Z' };
    const second = importInto(first, file({ interviews: [moved] }, '2026-10-16T10:00:00Z'));
    expect(shown(second)).toEqual(['2026-11-19T14:00:00.000Z Interview: Mercy, St. Mary; & Łódź']);
    const third = importInto(second, file({ cancelled: [moved] }, '2026-10-17T10:00:00Z'));
    expect(shown(third)).toEqual([]);
  });

  test('with the hour takes the place of the day; a day that was called off is taken back', () => {
    const first = importInto(new Map(), file({ days: [booked] }));
    expect(shown(first)).toEqual(['2026-11-12 Interview, hour not known yet: Mercy, St. Mary; & Łódź']);
    const second = importInto(first, file({ interviews: [interview] }, '2026-10-16T10:00:00Z'));
    expect(shown(second)).toEqual(['2026-11-12T14:00:00.000Z Interview: Mercy, St. Mary; & Łódź']);
    const off = file({ days: [{ ...booked, isOff: true }] }, '2026-10-16T10:00:00Z');
    expect(shown(importInto(first, off))).toEqual([]);
  });

  test('no alarm rings before the file was made, and an empty season is a file', () => {
    expect(readEvents(file({ interviews: [interview] }, '2026-11-12T12:30:00Z'))[0]?.alarms).toEqual([1]);
    expect(readEvents(file({}))).toEqual([]);
  });
});
