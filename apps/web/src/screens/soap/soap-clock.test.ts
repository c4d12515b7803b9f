import { expect, test } from 'vitest';
import { knownZones, ownHour } from './soap-clock.ts';

const round = (date: string, time: string, to: string | null = null) => ({ date, time, to });

test.each([
  // 15 March 2027: New York has summer time since the day before, Europe not before 28 March, so one hour less apart.
  ['Berlin in Match Week', round('2027-03-15', '10:00'), 'Europe/Berlin', '2027-03-15 15:00', 0],
  ['Cairo in Match Week', round('2027-03-18', '09:00', '11:00'), 'Africa/Cairo', '2027-03-18 15:00', 0],
  ['Kolkata, half an hour apart', round('2027-03-18', '09:00'), 'Asia/Kolkata', '2027-03-18 18:30', 0],
  ['Manila, the next day', round('2027-03-18', '18:00', '20:00'), 'Asia/Manila', '2027-03-19 06:00', 1],
  ['Honolulu in the night before', round('2027-03-18', '05:00'), 'Pacific/Honolulu', '2027-03-17 23:00', -1],
  // 10 March 2028 is two days before the clocks change, 13 March the day after.
  ['Cairo before the change', round('2028-03-10', '10:00'), 'Africa/Cairo', '2028-03-10 17:00', 0],
  ['Cairo after the change', round('2028-03-13', '10:00'), 'Africa/Cairo', '2028-03-13 16:00', 0],
  ['New York itself', round('2028-03-13', '10:00'), 'America/New_York', '2028-03-13 10:00', 0],
])('%s', (_place, hour, zone, shown, daysAhead) => {
  const own = ownHour(hour, zone);
  expect(`${own?.date} ${own?.time}`).toBe(shown);
  expect(own?.daysAhead).toBe(daysAhead);
});

test('a round keeps its length across midnight, and a day without an hour has none', () => {
  expect(ownHour(round('2027-03-18', '12:00', '14:00'), 'Asia/Tokyo')).toMatchObject({
    time: '01:00',
    to: '03:00',
  });
  expect(ownHour({ date: '2027-03-15', time: null, to: null }, 'Asia/Tokyo')).toBeNull();
});

test('a zone that this browser does not name stays a choice', () => {
  expect(knownZones('Etc/Nowhere')[0]).toBe('Etc/Nowhere');
  expect(knownZones('Africa/Cairo').filter((zone) => zone === 'Africa/Cairo')).toHaveLength(1);
});
