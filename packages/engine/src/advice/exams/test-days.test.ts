import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayNumber } from '../../dates/iso-date.ts';
import type { RetakeRule } from './figures.ts';
import { firstOpenDay, lastDayOfYears, lastTestDay, monthsAfter, nextAttempt } from './test-days.ts';

const SEED = 20261122;
/** Four attempts since 2021, six before: "no more than three in 12 months; the fourth 12 and 6 months later". */
const FOUR: RetakeRule = { limit: 4, perYear: 3, afterFirst: 12, afterLatest: 6 };
const SIX: RetakeRule = { ...FOUR, limit: 6 };

const anyDate = fc
  .integer({ min: dayNumber('1992-01-01'), max: dayNumber('2060-12-31') })
  .map((day) => addDays('1970-01-01', day));

describe('a further attempt', () => {
  test('the example of ECFMG, "New Rules on Repeating USMLE Examinations", 2011', () => {
    // First on January 15, second on April 15, third on September 15, 2011: the fourth from March 15, 2012.
    const dates = ['2011-01-15', '2011-04-15', '2011-09-15'];
    expect(nextAttempt(dates, SIX)).toEqual({ status: 'from', date: '2012-03-15' });
  });

  test.each([
    // 12 months after the first is later than 6 after the latest.
    [['2026-01-10', '2026-02-10', '2026-03-10'], '2027-01-10'],
    // 6 months after the latest is later; August 31 has no February 31, so the day after the month's end.
    [['2024-02-29', '2024-08-31', '2026-08-31'], '2027-03-01'],
    // 12 months after a leap day: February 29, 2025 does not exist, and on February 28 they are not over.
    [['2024-02-29', '2024-04-01', '2024-05-01'], '2025-03-01'],
  ])('after %j from %s', (dates, date) => {
    expect(nextAttempt(dates, FOUR)).toEqual({ status: 'from', date });
  });

  test('the fifth under six attempts also waits for three in 12 months', () => {
    const dates = ['2012-01-01', '2013-06-01', '2013-07-01', '2013-08-01'];
    // June, July and August 2013 are three within 12 months: not before June 1, 2014, although August + 6 is February.
    expect(nextAttempt(dates, SIX)).toEqual({ status: 'from', date: '2014-06-01' });
  });

  test('one or two attempts hold nothing back, four end it, twelve too', () => {
    expect(nextAttempt([], FOUR)).toEqual({ status: 'any-day' });
    expect(nextAttempt(['2026-01-01', '2026-02-01'], FOUR)).toEqual({ status: 'any-day' });
    expect(nextAttempt(Array(4).fill('2020-01-01'), FOUR)).toEqual({ status: 'never' });
    expect(nextAttempt(Array(12).fill(undefined), FOUR)).toEqual({ status: 'never' });
  });

  test('missing dates are named, and the known ones still bound it', () => {
    expect(nextAttempt([undefined, undefined, '2026-08-15'], FOUR)).toEqual({
      status: 'cannot-tell',
      missing: [0],
      notBefore: '2027-02-15',
    });
    expect(nextAttempt(['2026-01-15', undefined, undefined], FOUR)).toEqual({
      status: 'cannot-tell',
      missing: [2],
      notBefore: '2027-01-15',
    });
    expect(nextAttempt([undefined, undefined, undefined], FOUR)).toMatchObject({
      missing: [0, 2],
      notBefore: null,
    });
    // The second of three decides nothing.
    expect(nextAttempt(['2024-01-15', undefined, '2024-09-15'], FOUR)).toEqual({
      status: 'from',
      date: '2025-03-15',
    });
  });

  test('one more attempt never allows an earlier next one', () => {
    const day = (dates: string[], rule: RetakeRule) => {
      const next = nextAttempt(dates, rule);
      return next.status === 'never' ? '9999' : next.status === 'from' ? next.date : '';
    };
    fc.assert(
      fc.property(
        fc.array(anyDate, { maxLength: 6 }),
        anyDate,
        fc.constantFrom(FOUR, SIX, { ...SIX, limit: null }),
        (dates, more, rule) => {
          expect(day([...dates, more].sort(), rule) >= day([...dates].sort(), rule)).toBe(true);
        },
      ),
      { seed: SEED, numRuns: 2000 },
    );
  });
});

describe('periods', () => {
  test('the example of ECFMG: Step 1 on October 1, 2011 gives through October 1, 2018', () => {
    expect(lastDayOfYears('2011-10-01', 7)).toBe('2018-10-01');
  });

  test('a leap day ends on the last day of February, and again on a leap day', () => {
    expect(lastDayOfYears('2024-02-29', 7)).toBe('2031-02-28');
    expect(lastDayOfYears('2024-02-29', 8)).toBe('2032-02-29');
    expect(lastDayOfYears('2021-02-28', 7)).toBe('2028-02-28');
  });

  test('months are waited for in full', () => {
    expect(monthsAfter('2026-08-31', 6)).toBe('2027-03-01');
    expect(monthsAfter('2027-08-31', 6)).toBe('2028-03-01');
    expect(monthsAfter('2027-08-29', 6)).toBe('2028-02-29');
    expect(monthsAfter('2026-07-15', 6)).toBe('2027-01-15');
  });
});

describe('the last test day', () => {
  test.each([
    // Counted on a calendar: four weeks before Wednesday, September 23, 2026 is Wednesday, August 26.
    ['2026-09-23', 4, '2026-08-26'],
    ['2026-09-23', 6, '2026-08-12'],
    // Across the year and a leap day.
    ['2027-01-20', 4, '2026-12-23'],
    ['2028-03-14', 4, '2028-02-15'],
  ])('of %s at %i weeks is %s', (deadline, weeks, day) => {
    expect(lastTestDay(deadline, weeks)).toBe(day);
  });

  test('it falls back over the closed days of January', () => {
    expect(lastTestDay('2028-02-11', 4, 14)).toBe('2027-12-31');
    expect(lastTestDay('2028-02-12', 4, 14)).toBe('2028-01-15');
    expect(lastTestDay('2028-01-29', 4, 14)).toBe('2027-12-31');
    expect(lastTestDay('2028-01-28', 4, 14)).toBe('2027-12-31');
    expect(firstOpenDay('2028-01-01', 14)).toBe('2028-01-15');
    expect(firstOpenDay('2028-01-15', 14)).toBe('2028-01-15');
    expect(firstOpenDay('2027-12-31', 14)).toBe('2027-12-31');
  });

  test('a longer delay never gives a later day, and the score always arrives', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: 0, max: 12 }),
        fc.constantFrom(0, 14),
        (deadline, weeks, closed) => {
          const day = lastTestDay(deadline, weeks, closed);
          expect(lastTestDay(deadline, weeks + 1, closed) <= day).toBe(true);
          expect(addDays(day, 7 * weeks) <= deadline).toBe(true);
          expect(firstOpenDay(day, closed)).toBe(day);
        },
      ),
      { seed: SEED, numRuns: 1000 },
    );
  });
});
