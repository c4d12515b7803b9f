import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { situationOf, TODAY } from '../testing/rule-cases.ts';
import { timelineOf } from './timeline.ts';

const timeline = (raw: Record<string, unknown>, today = TODAY) =>
  timelineOf(situationOf(raw, today).profile, today, 2);
const work = (from?: string, to?: string) => ({ kind: 'practice', country: 'EG', from, to });

describe('pauses', () => {
  test('since graduation, between entries, and up to today', () => {
    const { stretches, active } = timeline({
      school: { graduated: 2021 },
      experience: [work('2022-07', '2023-06'), work('2024-01', '2025-12')],
    });
    expect(stretches.map(({ from, until, months, since }) => [from, until, months, since])).toEqual([
      ['2022-01-01', '2022-07-01', 6, 'graduation'],
      ['2023-07-01', '2024-01-01', 6, 'entry'],
      ['2026-01-01', null, 10, 'entry'],
    ]);
    expect(active).toBe('not-met');
  });

  test('are none while something goes on, and overlapping entries are one', () => {
    const found = timeline({
      school: { graduated: 2021 },
      experience: [work('2021-08', '2023-06'), work('2022-01', '2024-03'), work('2023-12')],
    });
    expect(found).toMatchObject({ stretches: [], active: 'met', missing: [] });
  });

  test('begin at the earliest after the year of graduation: only the year is known', () => {
    const raw = { school: { graduated: 2025 }, experience: [work('2026-02', '2026-03')] };
    expect(timeline(raw, '2026-04-30').stretches).toEqual([]);
    expect(timeline(raw, '2026-06-01').stretches.map(({ months }) => months)).toEqual([2]);
  });

  test('of a student, or of a profile without entries, are not counted', () => {
    expect(timeline({ school: { graduated: 2027 }, experience: [work('2019-01', '2019-02')] })).toMatchObject(
      {
        stretches: [],
        active: 'met',
      },
    );
    expect(timeline({ school: { graduated: 2006 } })).toMatchObject({
      stretches: [],
      active: 'cannot-tell',
      missing: ['experience'],
    });
  });

  test('twenty years after graduation are counted in full', () => {
    const [stretch] = timeline({
      school: { graduated: 2006 },
      experience: [work('2007-01', '2007-01')],
    }).stretches;
    // February 2007 to 22 November 2026.
    expect(stretch?.months).toBe(19 * 12 + 9);
  });

  test('cannot be told for sure from entries without dates, or without a year of graduation', () => {
    const undated = timeline({
      school: { graduated: 2021 },
      experience: [work('2022-01', '2025-01'), work()],
    });
    expect(undated).toMatchObject({ active: 'cannot-tell', missing: ['experience[1].from'] });
    const noYear = timeline({ experience: [work('2022-01', '2025-01')] });
    expect(noYear).toMatchObject({ active: 'cannot-tell', missing: ['school.graduated'] });
    expect(noYear.stretches.map(({ from }) => from)).toEqual(['2025-02-01']);
    expect(timeline({ school: { graduated: 2026 }, experience: [work('2026-01', '2026-02')] }).active).toBe(
      'cannot-tell',
    );
  });

  test('a plan does not end a pause before it begins', () => {
    const raw = { school: { graduated: 2025 }, experience: [work('2027-01', '2027-02')] };
    expect(timeline(raw).stretches).toMatchObject([{ from: '2026-01-01', until: null, months: 10 }]);
    expect(timeline(raw, '2027-01-15').stretches).toMatchObject([{ until: '2027-01-01', months: 12 }]);
  });

  test('a stated reason explains its own months, and no others', () => {
    const { stretches, stated } = timeline({
      school: { graduated: 2021 },
      experience: [work('2023-01')],
      gaps: [
        { from: '2022-03', to: '2022-06', reason: 'care of a parent' },
        { from: '2018-01', to: '2018-12', reason: 'year abroad' },
        { from: '2022-08', to: '2022-08' },
      ],
    });
    expect(stretches).toMatchObject([
      { months: 12, unexplained: 8, reasons: [{ path: 'gaps[0]', months: 4 }] },
    ]);
    expect(stated.map(({ path, months }) => [path, months])).toEqual([
      ['gaps[1]', 12],
      ['gaps[2]', 1],
    ]);
  });

  test('count every day that no entry covers, and none that one does', () => {
    const month = fc
      .integer({ min: 0, max: 58 })
      .map((n) => `${2022 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
    const entry = fc.tuple(month, month).map(([a, b]) => (a <= b ? work(a, b) : work(b, a)));
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (experience) => {
        const { stretches } = timeline({ school: { graduated: 2021 }, experience });
        // Month by month from January 2022 to October 2026, the last full one.
        const empty: boolean[] = Array.from({ length: 58 }, (_, n) => {
          const name = `${2022 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
          return !experience.some(({ from, to }) => (from ?? '') <= name && name <= (to ?? ''));
        });
        const runs = empty
          .map((free) => (free ? 'x' : ' '))
          .join('')
          .split(/ +/)
          .map((run) => run.length)
          .filter((length) => length >= 2);
        expect(stretches.map(({ months }) => months)).toEqual(runs);
      }),
      { seed: 4504, numRuns: 200 },
    );
  });
});
