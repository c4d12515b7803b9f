import { US_STATES } from '@matchwright/inputs';
import { expect, test } from 'vitest';
import { bothClocks, readTypedTime, readTypedZone, zonesOfState } from './index.ts';
import { isZone } from './zoned-time.ts';

test.each([
  ['9', '09:00'],
  ['9:00', '09:00'],
  ['09.30', '09:30'],
  ['0930', '09:30'],
  ['14h30', '14:30'],
  ['9 am', '09:00'],
  ['9 a.m.', '09:00'],
  ['12 pm', '12:00'],
  ['12:15 AM', '00:15'],
  ['2:30 p.m.', '14:30'],
  ['٩:٣٠', '09:30'],
  ['٢:٣٠ م', '14:30'],
  ['noon', '12:00'],
  ['23:59', '23:59'],
])('%s is the time %s', (text, time) => {
  expect(readTypedTime(text)).toBe(time);
});

test.each(['', '24:00', '9:60', '13 pm', '0 am', 'morning', '9:5', '9-10', '2027-11-09', '930'.repeat(20)])(
  '"%s" is no time of day',
  (text) => {
    expect(readTypedTime(text)).toBeNull();
  },
);

test.each([
  ['America/Chicago', 'America/Chicago'],
  ['america/chicago', 'America/Chicago'],
  [' chicago ', 'America/Chicago'],
  ['New York', 'America/New_York'],
  ['CST', 'America/Chicago'],
  ['Eastern Time', 'America/New_York'],
  ['cairo', 'Africa/Cairo'],
  ['Mars', null],
  ['', null],
  ['+02:00', null],
])('"%s" is the time zone %s', (text, zone) => {
  expect(readTypedZone(text)).toBe(zone);
});

test('both clocks name their own day', () => {
  // In November 2027 Chicago is 6 hours behind universal time, Cairo 2 ahead, Tokyo 9 ahead and Honolulu 10 behind.
  expect(bothClocks('2027-11-09T21:30:00Z', 'America/Chicago', 'Asia/Tokyo')).toEqual({
    there: { date: '2027-11-09', time: '15:30' },
    here: { date: '2027-11-10', time: '06:30' },
    daysAhead: 1,
  });
  expect(bothClocks('2027-11-09T06:00:00Z', 'America/Chicago', 'Pacific/Honolulu').daysAhead).toBe(-1);
  expect(bothClocks('2027-11-09T15:00:00Z', 'America/Chicago', 'Africa/Cairo')).toMatchObject({
    there: { time: '09:00' },
    here: { time: '17:00' },
    daysAhead: 0,
  });
});

test('every state has at least one time zone, each with its own clocks', () => {
  for (const state of Object.keys(US_STATES)) {
    const zones = zonesOfState(state);
    expect([state, zones.length > 0, zones.every(isZone)]).toEqual([state, true, true]);
    // Two zones of one state differ in January or in July, else naming both would be a question about nothing.
    const offsets = zones.map((zone) =>
      ['2027-01-15T12:00:00Z', '2027-07-15T12:00:00Z']
        .map((moment) => bothClocks(moment, zone, 'UTC').there.time)
        .join(),
    );
    expect([state, new Set(offsets).size]).toEqual([state, zones.length]);
  }
  expect(zonesOfState('TX')).toHaveLength(2);
  expect(zonesOfState('XX')).toEqual([]);
});
