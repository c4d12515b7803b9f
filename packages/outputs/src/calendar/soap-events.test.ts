import type { SoapHour } from '@matchwright/engine/season';
import { expect, test } from 'vitest';
import { importInto, readEvents, shown } from '../testing/importer.ts';
import { soapCalendarFile } from './soap-events.ts';

const hour = (more: Partial<SoapHour>): SoapHour => ({
  id: 'round-1',
  title: 'First round of offers',
  date: '2027-03-18',
  projected: false,
  time: '09:00',
  to: '11:00',
  timeFrom: null,
  goesOn: false,
  says: 'Decide within the round.',
  source: 'nrmp',
  ...more,
});
const file = (hours: SoapHour[], ownZone?: string, stamp = '2027-03-01T10:00:00Z') =>
  soapCalendarFile({ season: 2027, hours }, { stamp, ownZone });

test('a round is a busy private event at its moment, with both clocks inside', () => {
  const [event, ...more] = readEvents(file([hour({})], 'Africa/Cairo'));
  expect(more).toEqual([]);
  // New York has had summer time since 14 March 2027, so it is four hours behind; Cairo is still two ahead.
  expect(event).toMatchObject({
    summary: 'SOAP: First round of offers',
    start: '2027-03-18T13:00:00.000Z',
    end: '2027-03-18T15:00:00.000Z',
    status: 'CONFIRMED',
    alarms: [24, 0.25],
  });
  expect(event?.property('class')).toBe('PRIVATE');
  expect(event?.property('transp')).toBe('OPAQUE');
  expect(event?.description).toContain('18 March 2027, 09:00 on the clocks of America/New_York.');
  expect(event?.description).toContain('18 March 2027, 15:00 on the clocks of Africa/Cairo.');
});

test('what names SOAP itself, and Match Day, have no word of SOAP in front', () => {
  const events = readEvents(
    file([
      hour({ id: 'soap-ends', title: 'SOAP ends', to: null }),
      hour({ id: 'match-day', title: 'Match Day', date: '2027-03-19', to: null }),
    ]),
  );
  expect(events.map(({ summary }) => summary)).toEqual(['SOAP ends', 'Match Day']);
});

test('where the person’s clock shows another day, it says so', () => {
  const [event] = readEvents(file([hour({ time: '18:00', to: '20:00' })], 'Asia/Manila'));
  expect(event?.description).toContain('19 March 2027, 06:00 on the clocks of Asia/Manila.');
});

test('a step without an hour is a day, and an hour without an end is a moment; neither keeps anybody busy', () => {
  const events = readEvents(
    file([hour({ id: 'apply', time: null, to: null }), hour({ id: 'review', time: '08:00', to: null })]),
  );
  expect(events.map(({ start, isAllDay }) => ({ start, isAllDay }))).toEqual([
    { start: '2027-03-18', isAllDay: true },
    { start: '2027-03-18T12:00:00.000Z', isAllDay: false },
  ]);
  for (const event of events) expect(event.property('transp')).toBe('TRANSPARENT');
});

test('a projected day is tentative, and the published one takes its place at a later import', () => {
  const first = file([hour({ projected: true, date: '2027-03-11' })]);
  expect(readEvents(first)[0]).toMatchObject({ status: 'TENTATIVE' });
  expect(readEvents(first)[0]?.summary).toMatch(/not published yet/);
  const calendar = importInto(
    importInto(new Map(), first),
    file([hour({})], undefined, '2027-03-02T10:00:00Z'),
  );
  expect(shown(calendar)).toEqual(['2027-03-18T13:00:00.000Z SOAP: First round of offers']);
});

test('no alarm rings before the file was made, and a season without dates is a file', () => {
  expect(readEvents(file([hour({})], undefined, '2027-03-18T12:30:00Z'))[0]?.alarms).toEqual([0.25]);
  expect(readEvents(file([]))).toEqual([]);
});
