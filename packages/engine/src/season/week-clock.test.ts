import { describe, expect, test } from 'vitest';
import { weekClock } from './week-clock.ts';

const step = (id: string, date: string, time: string | null, to: string | null, goesOn = false) => ({
  id,
  date,
  time,
  to,
  goesOn,
});
const [MONDAY, TUESDAY, THURSDAY, FRIDAY] = ['2027-03-15', '2027-03-16', '2027-03-18', '2027-03-19'];
const WEEK = [
  step('status', MONDAY, '10:00', null, true),
  step('apply', MONDAY, '11:00', null, true),
  step('review', TUESDAY, '08:00', null, true),
  step('round-1', THURSDAY, '09:00', '11:00'),
  step('round-2', THURSDAY, '12:00', '14:00'),
  step('soap-ends', THURSDAY, '21:00', null),
  step('match-day', FRIDAY, '12:00', null),
];

/** What is on, and what comes next. */
function at(date: string, time: string | null, steps = WEEK): string {
  const { standings } = weekClock(steps, { date, time });
  const of = (...wanted: string[]) =>
    Object.keys(standings).filter((id) => wanted.includes(standings[id] ?? ''));
  return `${of('now', 'today').join(' ') || '-'} then ${of('next').join(' ') || '-'}`;
}

test.each([
  ['before the week', '2027-03-01', '12:00', '- then status'],
  ['on Monday before the news', MONDAY, '09:59', '- then status'],
  ['at the news', MONDAY, '10:00', 'status then apply'],
  ['when applications open', MONDAY, '11:00', 'apply then review'],
  ['in the night to Tuesday', TUESDAY, '07:59', 'apply then review'],
  ['on Wednesday programs still read', '2027-03-17', '15:00', 'review then round-1'],
  ['on Thursday before the rounds', THURSDAY, '08:59', 'review then round-1'],
  ['in the first round', THURSDAY, '10:59', 'round-1 then round-2'],
  ['between two rounds nothing is on', THURSDAY, '11:00', '- then round-2'],
  ['after the rounds', THURSDAY, '14:00', '- then soap-ends'],
  ['when SOAP has ended', THURSDAY, '23:59', 'soap-ends then match-day'],
  ['on Friday morning', FRIDAY, '11:59', '- then match-day'],
  ['on Match Day', FRIDAY, '12:00', 'match-day then -'],
  ['the day after', '2027-03-20', '00:00', '- then -'],
])('%s', (_when, date, time, expected) => {
  expect(at(date, time)).toBe(expected);
});

test('each step is ahead until it begins and over once it has been, at every minute of the week', () => {
  const order = ['ahead', 'next', 'today', 'now', 'over'];
  const seen = new Map<string, number>();
  for (const date of [MONDAY, TUESDAY, '2027-03-17', THURSDAY, FRIDAY])
    for (let minute = 0; minute < 1440; minute += 1) {
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      const { standings } = weekClock(WEEK, { date, time });
      const found = Object.values(standings);
      expect(found.filter((one) => one === 'next').length).toBeLessThanOrEqual(1);
      expect(found.filter((one) => one === 'now').length).toBeLessThanOrEqual(1);
      for (const [id, standing] of Object.entries(standings)) {
        const rank = order.indexOf(standing);
        expect(rank).toBeGreaterThanOrEqual(seen.get(id) ?? 0);
        seen.set(id, rank);
      }
    }
});

describe('what is not known', () => {
  const unknown = WEEK.map((one) => (one.id === 'apply' ? { ...one, time: null } : one));

  test('a step of an unknown hour is of that day, and takes nothing from the step before it', () => {
    expect(at(MONDAY, '09:00', unknown)).toBe('apply then status');
    expect(at(MONDAY, '15:00', unknown)).toBe('status apply then review');
    expect(at(TUESDAY, '09:00', unknown)).toBe('review then round-1');
  });

  test('a day alone tells the steps of that day, and what goes on', () => {
    expect(at(MONDAY, null)).toBe('status apply then review');
    expect(at('2027-03-17', null)).toBe('review then round-1');
    expect(at(THURSDAY, null)).toBe('round-1 round-2 soap-ends then match-day');
    expect(at('2027-03-20', null)).toBe('- then -');
  });

  test('no step, no week', () => {
    expect(weekClock([], { date: MONDAY, time: '10:00' })).toEqual({
      standings: {},
      phase: null,
      daysLeft: 0,
      minutesLeft: null,
    });
  });
});

test('days to the week, minutes to the end of a round', () => {
  expect(weekClock(WEEK, { date: '2027-03-01', time: '12:00' })).toMatchObject({
    phase: 'before',
    daysLeft: 14,
  });
  expect(weekClock(WEEK, { date: MONDAY, time: '00:10' })).toMatchObject({ phase: 'during', daysLeft: 0 });
  expect(weekClock(WEEK, { date: THURSDAY, time: '10:35' })).toMatchObject({ minutesLeft: 25 });
  expect(weekClock(WEEK, { date: THURSDAY, time: '11:30' }).minutesLeft).toBeNull();
  expect(weekClock(WEEK, { date: '2027-03-20', time: '00:00' })).toMatchObject({ phase: 'after' });
});
