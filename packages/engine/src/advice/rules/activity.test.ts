import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween } from '../../dates/iso-date.ts';
import { situationOf, TODAY } from '../testing/rule-cases.ts';
import { activityNow, inactivity } from './activity.ts';

interface Entry {
  from: string;
  to?: string;
  reason?: string;
}

const profileOf = (experience: Entry[], gaps: Entry[] = [], graduated = 2021) => ({
  school: { graduated },
  experience: experience.map((entry) => ({ kind: 'practice', country: 'EG', ...entry })),
  gaps,
});
const periodsOf = (...given: Parameters<typeof profileOf>) =>
  inactivity(situationOf(profileOf(...given))).periods;

/** Every day on its own, from the year after graduation to today, and every declared day. */
function emptyDays(experience: Entry[], gaps: Entry[], graduated: number): string[] {
  const dayIn = (day: string, { from, to = TODAY }: Entry) => day >= from && day <= to;
  const days: string[] = [];
  for (let day = '2015-01-01'; day <= '2030-12-31'; day = addDays(day, 1)) {
    const since = day >= `${graduated + 1}-01-01` && day <= TODAY;
    const open = since || gaps.some((gap) => dayIn(day, gap));
    if (open && !experience.some((entry) => dayIn(day, entry))) days.push(day);
  }
  return days;
}

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2016-01-01', days));
const entry = fc
  .tuple(day, fc.integer({ min: 0, max: 900 }))
  .map(([from, days]): Entry => ({ from, to: addDays(from, days) }));

test('empty time is what a count of single days finds', () => {
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: 1, maxLength: 4 }),
      fc.array(entry, { maxLength: 2 }),
      fc.integer({ min: 2017, max: 2025 }),
      (experience, gaps, graduated) => {
        const periods = periodsOf(experience, gaps, graduated);
        const inside = (one: string) => periods.some(({ from, to }) => one >= from && one <= to);
        const empty = emptyDays(experience, gaps, graduated);
        expect(empty.every(inside)).toBe(true);
        const length = periods.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
        expect(length).toBe(empty.length);
        periods.slice(1).forEach(({ from }, i) => {
          expect(addDays((periods[i] as { to: string }).to, 1) < from).toBe(true);
        });
      },
    ),
    { seed: 20261122, numRuns: 40 },
  );
});

test('months are whole ones, over year boundaries and leap days', () => {
  const work = (to: string, again: string) => periodsOf([{ from: '2022-01', to }, { from: again }]);
  expect(work('2023-11', '2024-03')).toMatchObject([{ from: '2023-12-01', to: '2024-02-29', months: 3 }]);
  expect(work('2023-11-30', '2024-02-29')).toMatchObject([{ to: '2024-02-28', months: 2 }]);
  expect(work('2022-12', '2023-01')).toEqual([]);
});

test('work without an end goes on; work ahead of today fills nothing', () => {
  expect(periodsOf([{ from: '2022-01' }])).toEqual([]);
  const ahead = addMonths(TODAY, 2);
  expect(periodsOf([{ from: '2022-01', to: '2026-05' }, { from: ahead }])).toMatchObject([
    { from: '2026-06-01', to: TODAY, months: 5, ongoing: true },
  ]);
  expect(activityNow(situationOf(profileOf([{ from: ahead }])))).toBeNull();
  expect(activityNow(situationOf(profileOf([{ from: '2026-11' }])))).toMatchObject({ from: '2026-11-01' });
});

test('a declared gap that documented work covers is none; one before graduation counts', () => {
  expect(periodsOf([{ from: '2022-01' }], [{ from: '2023-01', to: '2023-10', reason: 'study' }])).toEqual([]);
  expect(
    periodsOf([{ from: '2022-01' }], [{ from: '2018-02', to: '2019-02', reason: 'illness' }]),
  ).toMatchObject([
    { from: '2018-02-01', to: '2019-02-28', months: 13, explained: 13, reasons: ['illness'], ongoing: false },
  ]);
});

test('only a reason explains, and each month once', () => {
  const gaps = [
    { from: '2023-01', to: '2023-06', reason: 'exam preparation' },
    { from: '2023-04', to: '2023-08', reason: 'birth of a child' },
    { from: '2023-09', to: '2023-12', reason: ' ' },
  ];
  expect(periodsOf([{ from: '2022-01', to: '2022-12' }, { from: '2024-03' }], gaps)).toMatchObject([
    {
      from: '2023-01-01',
      to: '2024-02-29',
      months: 14,
      explained: 8,
      reasons: ['exam preparation', 'birth of a child'],
    },
  ]);
});

test('without dates nothing is derived, and what is missing is named', () => {
  const situation = (raw: object) => inactivity(situationOf({ ...raw }));
  expect(situation({})).toEqual({ periods: [], missing: ['school.graduated'] });
  expect(situation({ school: { graduated: 2020 } }).missing).toEqual(['experience']);
  expect(
    situation({
      school: { graduated: 2020 },
      experience: [
        { kind: 'practice', from: '2021-01' },
        { kind: 'research', months: 3 },
      ],
    }),
  ).toEqual({ periods: [], missing: ['experience[1].from'] });
  expect(situation({ school: { graduated: 2027 } })).toEqual({ periods: [], missing: [] });
});

test('one day is enough to end a gap, and adjoining declared gaps are one', () => {
  const gaps = [{ from: '2018-03-01', to: '2018-06-30' }];
  expect(periodsOf([{ from: '2018-03-01', to: '2018-03-01' }, { from: '2022-01' }], gaps)).toMatchObject([
    { from: '2018-03-02', to: '2018-06-30' },
  ]);
  const apart = {
    gaps: [
      { from: '2018-01', to: '2018-03' },
      { from: '2018-04', to: '2018-06' },
    ],
  };
  expect(inactivity(situationOf(apart)).periods).toMatchObject([
    { from: '2018-01-01', to: '2018-06-30', months: 6 },
  ]);
});
