import { describe, expect, test } from 'vitest';
import { situationOf } from '../testing/rule-cases.ts';
import { latestDays } from './latest-days.ts';

const days = (situation: ReturnType<typeof situationOf>, exam: Parameters<typeof latestDays>[1]) =>
  latestDays(situation, exam).days.map(({ comfortable, latest, status }) => [comfortable, latest, status]);

describe('the last test days of the published 2027 season', () => {
  // September 2 and 23, 2026 and March 3, 2027, four weeks and six weeks back, counted on a calendar.
  const PUBLISHED = [
    ['2026-07-22', '2026-08-05'],
    ['2026-08-12', '2026-08-26'],
    ['2027-01-20', '2027-02-03'],
  ];

  test.each([
    ['2026-07-22', ['open', 'open', 'open']],
    ['2026-07-23', ['tight', 'open', 'open']],
    ['2026-08-05', ['tight', 'open', 'open']],
    ['2026-08-06', ['gone', 'open', 'open']],
    ['2026-08-26', ['gone', 'tight', 'open']],
    ['2026-11-22', ['gone', 'gone', 'open']],
    ['2027-02-04', ['gone', 'gone', 'gone']],
  ])('seen from %s', (today, statuses) => {
    const situation = situationOf({ season: 2027, exams: [{ exam: 'step1', result: 'pass' }] }, today);
    expect(days(situation, 'step2ck')).toEqual(PUBLISHED.map((dates, i) => [...dates, statuses[i]]));
  });

  test('days left are counted to the last day', () => {
    const situation = situationOf({ season: 2027 }, '2026-08-01');
    expect(latestDays(situation, 'step2ck').days.map(({ daysLeft }) => daysLeft)).toEqual([4, 25, 186]);
  });
});

test('a season that is not published has projected dates', () => {
  const { days: found } = latestDays(situationOf({ season: 2029 }), 'step2ck');
  expect(found.map(({ deadline }) => deadline.projected)).toEqual([true, true, true]);
});

test('a waiting rule, and for Step 3 the certificate, can make a day unreachable', () => {
  const waits = situationOf({
    exams: ['2026-10-01', '2026-10-20', '2026-11-10'].map((date) => ({
      exam: 'step2ck',
      date,
      result: 'fail',
    })),
  });
  // The fourth attempt from 2027-10-01: after both days of September 2027, before those of 2028.
  expect(latestDays(waits, 'step2ck').earliest).toBe('2027-10-01');
  expect(days(waits, 'step2ck').map(([, , status]) => status)).toEqual(['gone', 'gone', 'open']);
  const late = situationOf({ ecfmg: { certified: false, expected: '2027-11-25' } });
  // Two weeks for the permit and four for a seat end on January 6; January 1 to 14 has no Step 3.
  expect(latestDays(late, 'step3').earliest).toBe('2028-01-15');
  expect(latestDays(situationOf({ ecfmg: { certified: true } }), 'step3').earliest).toBe(null);
});

test('COMLEX has dates of the season and no invented delay', () => {
  const situation = situationOf({ applicant: 'us-do', season: 2027 }, '2026-09-10');
  const found = latestDays(situation, 'comlex2');
  expect(days(situation, 'comlex2')).toEqual([
    [null, null, 'gone'],
    [null, null, 'cannot-tell'],
    [null, null, 'cannot-tell'],
  ]);
  expect(found.says.join(' ')).toContain('NBOME');
});
