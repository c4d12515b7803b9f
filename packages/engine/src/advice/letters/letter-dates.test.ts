import { expect, test } from 'vitest';
import { situationOf } from '../testing/rule-cases.ts';
import { letterCalendar, letterDates } from './letter-dates.ts';

/** Programs began to read for the 2027 Match on 23 September 2026: two weeks before that is 9 September. */
const season = { season: 2027 };
const calendar = letterCalendar(situationOf(season, '2026-05-01'));
const dates = (status: 'planned' | 'asked', asked: string | null, today: string) =>
  letterDates({ status, asked }, calendar as NonNullable<typeof calendar>, today);

test('the dates of a published season, counted back by hand', () => {
  expect(calendar).toMatchObject({
    review: { date: '2026-09-23', projected: false },
    upload: '2026-09-09',
    ask: '2026-07-15',
    reminders: ['2026-08-12', '2026-08-30'],
  });
});

test('in time, nothing is lost', () => {
  expect(dates('planned', null, '2026-07-15')).toMatchObject({
    reminders: ['2026-08-12', '2026-08-30'],
    state: 'ahead',
    lost: null,
  });
});

test('asked late, the author has fewer days, and the first reminder waits two weeks', () => {
  const late = dates('planned', null, '2026-08-10');
  expect(late).toMatchObject({ reminders: ['2026-08-24', '2026-08-30'], state: 'late' });
  expect(late.lost).toMatch('30 days instead of 56');
});

test('after the last day, programs may read without it', () => {
  expect(dates('planned', null, '2026-09-09').state).toBe('late');
  const lost = dates('planned', null, '2026-09-10');
  expect(lost).toMatchObject({ state: 'lost', reminders: [] });
  expect(lost.lost).toMatch('begin to read on 23 September 2026');
  expect(dates('planned', null, '2026-09-23').lost).toMatch('began to read on 23 September 2026');
  expect(dates('asked', '2026-07-01', '2026-09-10').state).toBe('lost');
});

test('a letter already asked for is not late before its upload is', () => {
  expect(dates('asked', '2026-08-20', '2026-08-21')).toMatchObject({
    reminders: ['2026-09-03'],
    state: 'ahead',
  });
});

test('a season not yet published is worked out from a projection, and says so', () => {
  const later = letterCalendar(situationOf({ season: 2028 }, '2026-11-22'));
  expect(later?.review.projected).toBe(true);
  expect(later?.upload.slice(0, 4)).toBe('2027');
});
