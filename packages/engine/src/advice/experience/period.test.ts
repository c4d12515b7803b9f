import { describe, expect, test } from 'vitest';
import { situationOf } from '../testing/rule-cases.ts';
import { handsOnMonths } from './hands-on-months.ts';
import { spanOf, type When, whenOf } from './period.ts';
import { scoredItems } from './scored-item.ts';

describe('when', () => {
  test.each<[string, { from?: string; to?: string }, string, When]>([
    ['a month is over after its last day', { from: '2026-10', to: '2026-10' }, '2026-11-01', 'past'],
    ['and not on it', { from: '2026-10', to: '2026-10' }, '2026-10-31', 'now'],
    ['a month begins on its first day', { from: '2026-12' }, '2026-12-01', 'now'],
    ['and not before', { from: '2026-12' }, '2026-11-30', 'planned'],
    ['the last day of a leap February', { from: '2028-02', to: '2028-02' }, '2028-02-29', 'now'],
    ['the day after it', { from: '2028-02', to: '2028-02' }, '2028-03-01', 'past'],
    ['across New Year', { from: '2026-12', to: '2027-01' }, '2027-01-01', 'now'],
    ['over with the old year', { from: '2026-11', to: '2026-12' }, '2027-01-01', 'past'],
    ['no end: it goes on', { from: '2019-05' }, '2026-11-22', 'now'],
    ['one day', { from: '2026-11-22', to: '2026-11-22' }, '2026-11-22', 'now'],
    ['only an end that is past', { to: '2024-06' }, '2026-11-22', 'past'],
    ['only an end to come', { to: '2027-06' }, '2026-11-22', 'cannot-tell'],
    ['no dates', {}, '2026-11-22', 'cannot-tell'],
  ])('%s', (_name, dates, today, when) => {
    expect(whenOf(dates, today)).toBe(when);
  });
});

test('a start that is not given follows from the months', () => {
  expect(spanOf({ to: '2025-01', months: 3 })).toEqual({
    start: '2024-11-01',
    end: '2025-01-31',
    exact: true,
  });
  expect(spanOf({ to: '2025-01' })).toEqual({ start: '2025-01-01', end: '2025-01-31', exact: false });
  expect(spanOf({ months: 3 })).toBeNull();
});

describe('hands-on months', () => {
  const handsOn = (rest: Record<string, unknown>) => ({ kind: 'hands-on', country: 'US', ...rest });
  const months = (experience: unknown[], today?: string) => handsOnMonths(situationOf({ experience }, today));

  test('stand by ages, done or planned, and only those of the US count', () => {
    const found = months([
      handsOn({ field: ['im'], from: '2025-12', to: '2026-01' }),
      handsOn({ field: ['peds'], from: '2027-01', to: '2027-01' }),
      handsOn({ field: ['med-peds'], months: 0.5 }),
      handsOn({ field: ['other'], from: '2024-05', to: '2024-05' }),
      { kind: 'observership', country: 'US', field: ['peds'], months: 9 },
      { kind: 'practice', country: 'EG', field: ['im', 'peds'], from: '2021-01', to: '2024-12' },
      { kind: 'hands-on', country: 'CA', field: ['peds'], months: 5 },
    ]);
    expect(found).toMatchObject({
      adults: 2,
      children: 1,
      both: 0.5,
      other: 1,
      planned: 1,
      done: 3.5,
      lacks: null,
    });
    expect(found.status).toBe('met');
  });

  test('a stay that goes on counts up to today; its rest is planned', () => {
    const stay = [handsOn({ field: ['im'], from: '2026-10', to: '2027-01' })];
    expect(months(stay, '2026-11-22')).toMatchObject({ done: 1, planned: 3 });
    expect(months(stay, '2027-02-01')).toMatchObject({ done: 4, planned: 0 });
    expect(months(stay, '2026-09-30')).toMatchObject({ done: 0, planned: 4 });
  });

  test('a plan without an end has no length yet', () => {
    const found = months([handsOn({ field: ['im'], from: '2027-03' })]);
    expect(found).toMatchObject({
      done: 0,
      planned: 0,
      status: 'cannot-tell',
      missing: ['experience[0].to'],
    });
    const { experience } = { experience: [handsOn({ field: ['im'], from: '2027-03' })] };
    expect(scoredItems(situationOf({ experience }))[0]).toMatchObject({
      months: null,
      dates: 'From March 2027',
    });
  });

  test.each([
    ['nothing entered', [], 'cannot-tell'],
    [
      'a country that is missing could change it',
      [{ kind: 'hands-on', field: ['im'], months: 2 }],
      'cannot-tell',
    ],
    [
      'unless there is enough anyway',
      [handsOn({ field: ['im'], months: 2 }), { kind: 'hands-on', months: 1 }],
      'met',
    ],
    ['just short', [handsOn({ field: ['im'], months: 1.9 })], 'not-met'],
    ['only watching', [{ kind: 'observership', country: 'US', field: ['im'], months: 9 }], 'not-met'],
  ])('%s', (_name, experience, status) => {
    expect(months(experience).status).toBe(status);
  });

  test.each([
    [{ 'med-peds': 5 }, ['im'], 'children'],
    [{ 'med-peds': 5 }, ['peds'], 'adults'],
    [{ 'internal-medicine': 5, pediatrics: 3 }, ['im'], 'children'],
    [{ 'internal-medicine': 5 }, ['im'], null],
    [{ pediatrics: 5 }, ['im'], 'children'],
    [{ 'med-peds': 5 }, ['other'], 'both'],
    [{ 'med-peds': 5 }, ['med-peds'], null],
  ])('for %o after %o, more should be with: %s', (specialties, field, lacks) => {
    const situation = situationOf({
      preferences: { specialties },
      experience: [handsOn({ field, months: 3 })],
    });
    expect(handsOnMonths(situation).lacks).toBe(lacks);
  });
});
