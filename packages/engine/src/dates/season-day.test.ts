import { describe, expect, test } from 'vitest';
import { calendarDay, hasBegun, planStage, seasonDay, soapEndsAt, timeLeft } from './season-day.ts';

/** The rank list deadline of 2027. */
const LISTS = { event: 'rank-list-deadline', date: '2027-03-03', time: '21:00' } as const;
/** A day without an hour. */
const PATHWAYS = { event: 'pathways-deadline', date: '2027-01-31', time: null } as const;

/** What a device in a zone and New York show at one moment. */
function at(moment: string, zone: string) {
  return { today: shown(moment, zone).date, clock: shown(moment, 'America/New_York') };
}

function shown(moment: string, timeZone: string) {
  const text = new Date(moment).toLocaleString('sv-SE', { timeZone });
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

test.each([
  [
    'Karachi, past midnight, 6½ hours before',
    '2027-03-03T19:30Z',
    'Asia/Karachi',
    '2027-03-04',
    '2027-03-03',
  ],
  ['Karachi, the last minute', '2027-03-04T01:59Z', 'Asia/Karachi', '2027-03-04', '2027-03-03'],
  ['Karachi, at the hour', '2027-03-04T02:00Z', 'Asia/Karachi', '2027-03-04', '2027-03-04'],
  ['Los Angeles, an hour before', '2027-03-04T01:00Z', 'America/Los_Angeles', '2027-03-03', '2027-03-03'],
  ['Los Angeles, an hour after', '2027-03-04T03:00Z', 'America/Los_Angeles', '2027-03-03', '2027-03-04'],
  [
    'Auckland, the morning after, still open',
    '2027-03-03T20:00Z',
    'Pacific/Auckland',
    '2027-03-04',
    '2027-03-03',
  ],
  ['Auckland, a day later', '2027-03-05T02:00Z', 'Pacific/Auckland', '2027-03-05', '2027-03-05'],
  ['Honolulu, the day before', '2027-03-02T20:00Z', 'Pacific/Honolulu', '2027-03-02', '2027-03-02'],
])('%s', (_name, moment, zone, device, judged) => {
  const { today, clock } = at(moment, zone);
  expect(today).toBe(device);
  expect(seasonDay([LISTS], today, clock, null)).toBe(judged);
});

test('a day without an hour lasts until it is over in New York', () => {
  const early = at('2027-02-01T04:59Z', 'Asia/Karachi');
  expect(seasonDay([PATHWAYS, LISTS], early.today, early.clock, null)).toBe('2027-01-31');
  const late = at('2027-02-01T05:00Z', 'America/Los_Angeles');
  expect(late.today).toBe('2027-01-31');
  expect(seasonDay([PATHWAYS, LISTS], late.today, late.clock, null)).toBe('2027-02-01');
});

test('a day that was named without an hour is that day', () => {
  for (const day of ['2027-03-02', '2027-03-03', '2027-03-04', '2027-01-31'])
    expect(seasonDay([PATHWAYS, LISTS], day, { date: day, time: null }, null)).toBe(day);
});

test('what is left is counted in days, and on the last day in minutes', () => {
  const left = (moment: string) => timeLeft(LISTS, at(moment, 'UTC').clock);
  expect(left('2027-03-02T19:30Z')).toEqual({ over: false, days: 1, minutes: null });
  expect(left('2027-03-03T19:30Z')).toEqual({ over: false, days: 0, minutes: 390 });
  expect(left('2027-03-04T01:59Z')).toEqual({ over: false, days: 0, minutes: 1 });
  expect(left('2027-03-04T02:00Z')).toEqual({ over: true, days: 0, minutes: null });
  expect(timeLeft(LISTS, { date: '2027-03-03', time: null })).toEqual({
    over: false,
    days: 0,
    minutes: null,
  });
});

test('a result can be known from its hour on, wherever one is', () => {
  const monday = { date: '2027-03-15', time: '10:00' };
  // Summer time began the day before: 10:00 in New York is 14:00 in universal time.
  expect(hasBegun(monday, at('2027-03-15T13:59Z', 'Asia/Karachi').clock)).toBe(false);
  expect(hasBegun(monday, at('2027-03-15T14:00Z', 'Asia/Karachi').clock)).toBe(true);
  expect(hasBegun({ ...monday, time: null }, at('2027-03-15T04:00Z', 'Pacific/Honolulu').clock)).toBe(true);
});

describe('around Match Week', () => {
  const WEEK = { event: 'match-week', date: '2027-03-15', time: '10:00' } as const;
  const OFFERS = { event: 'soap-offers', date: '2027-03-18', time: '09:00' } as const;
  const dayAt = (moment: string, zone: string, ends: string | null = '21:00') => {
    const { today, clock } = at(moment, zone);
    return seasonDay([WEEK, OFFERS], today, clock, ends);
  };
  const ZONES = ['Asia/Karachi', 'Pacific/Auckland', 'America/Los_Angeles', 'Pacific/Honolulu', 'UTC'];

  // Summer time: 10:00 in New York is 14:00 in universal time, 21:00 is 01:00 of the next day.
  test.each(ZONES)('in %s the week begins, and SOAP ends, when they do in New York', (zone) => {
    expect(dayAt('2027-03-15T13:59Z', zone) < '2027-03-15').toBe(true);
    expect(dayAt('2027-03-15T14:00Z', zone) >= '2027-03-15').toBe(true);
    expect(dayAt('2027-03-19T00:59Z', zone) <= '2027-03-18').toBe(true);
    expect(dayAt('2027-03-19T01:00Z', zone) >= '2027-03-19').toBe(true);
  });

  // In Auckland it is Tuesday from 11:00 universal time on, in Honolulu still Sunday until 10:00.
  test.each([
    ['2027-03-15T03:59Z', '2027-03-14', '2027-03-14'],
    ['2027-03-15T04:00Z', '2027-03-15', '2027-03-14'],
    ['2027-03-15T13:59Z', '2027-03-15', '2027-03-14'],
    ['2027-03-15T14:00Z', '2027-03-15', '2027-03-15'],
    ['2027-03-16T03:00Z', '2027-03-15', '2027-03-15'],
    ['2027-03-17T12:00Z', '2027-03-17', '2027-03-17'],
  ])('at %s it is %s of the week in every zone, and its end is judged by %s', (moment, shownDay, judged) => {
    for (const zone of ZONES) {
      const { today, clock } = at(moment, zone);
      expect([zone, calendarDay([WEEK, OFFERS], today, clock, '21:00')]).toEqual([zone, shownDay]);
      expect([zone, dayAt(moment, zone)]).toEqual([zone, judged]);
    }
  });

  test('of an unknown hour SOAP ends with its day; the first round does not end it', () => {
    expect(dayAt('2027-03-18T14:00Z', 'Asia/Karachi')).toBe('2027-03-18');
    expect(dayAt('2027-03-19T03:59Z', 'Asia/Karachi', null)).toBe('2027-03-18');
    expect(dayAt('2027-03-19T04:00Z', 'Pacific/Honolulu', null)).toBe('2027-03-19');
  });
});

test('the hour of the end of SOAP is read where it is stated as one', () => {
  const said = (value: string | number) => soapEndsAt({ parameters: [{ key: 'soap.ends', value } as never] });
  expect([said('21:00'), said('in the evening'), said(21), soapEndsAt({ parameters: [] })]).toEqual([
    '21:00',
    null,
    null,
    null,
  ]);
});

test('one stage for every page: until rank lists are due, until Match Day, and after it', () => {
  const days = [
    { event: 'rank-list-deadline', date: '2028-03-01' },
    { event: 'match-day', date: '2028-03-17' },
  ] as const;
  const stages = (today: string) => [planStage(days, false, today), planStage(days, true, today)];
  expect(stages('2027-06-01')).toEqual(['planning', 'sent']);
  expect(stages('2028-03-01')).toEqual(['planning', 'sent']);
  expect(stages('2028-03-02')).toEqual(['over', 'closed']);
  expect(stages('2028-03-17')).toEqual(['over', 'closed']);
  expect(stages('2028-03-18')).toEqual(['over', 'over']);
  expect(planStage([], true, '2028-03-18')).toBe('sent');
});
