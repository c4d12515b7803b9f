import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, dayByKey, weeksOf } from './month-days.ts';

test('November 2027 begins on a Monday, and its last day is a Tuesday', () => {
  const weeks = weeksOf('2027-11', 1);
  expect(weeks.map((week) => week[0])).toEqual([
    '2027-11-01',
    '2027-11-08',
    '2027-11-15',
    '2027-11-22',
    '2027-11-29',
  ]);
  expect(weeks.at(-1)?.at(-1)).toBe('2027-12-05');
  expect(weeksOf('2027-11', 6)[0]?.[0]).toBe('2027-10-30');
  // February 2027 fills four weeks from Monday to Sunday.
  expect(weeksOf('2027-02', 1)).toHaveLength(4);
});

test('whatever the month and the first day, each of its days stands once, in order', () => {
  const months = fc.record({
    year: fc.integer({ min: 2020, max: 2040 }),
    month: fc.integer({ min: 1, max: 12 }),
    first: fc.integer({ min: 0, max: 6 }),
  });
  fc.assert(
    fc.property(months, ({ year, month, first }) => {
      const name = `${year}-${String(month).padStart(2, '0')}`;
      const weeks = weeksOf(name, first);
      const days = weeks.flat();
      expect(days).toEqual([...days].sort());
      expect(new Set(days).size).toBe(days.length);
      const own = days.filter((day) => day.startsWith(name));
      expect(own).toHaveLength(new Date(year, month, 0).getDate());
      for (const week of weeks) {
        expect(new Date(week[0] ?? '').getUTCDay()).toBe(first);
        expect(week.some((day) => day.startsWith(name))).toBe(true);
      }
    }),
    { seed: 5 },
  );
});

test('keys move by day, week and month, and arrows follow the way a week runs', () => {
  const week = weeksOf('2027-11', 1)[1] ?? [];
  const by = (key: string, isTurned = false) => dayByKey(key, '2027-11-10', week, isTurned);
  expect(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'].map((key) => by(key))).toEqual([
    '2027-11-11',
    '2027-11-09',
    '2027-11-17',
    '2027-11-03',
  ]);
  expect([by('ArrowRight', true), by('ArrowLeft', true)]).toEqual(['2027-11-09', '2027-11-11']);
  expect([by('Home'), by('End')]).toEqual(['2027-11-08', '2027-11-14']);
  expect([by('PageDown'), by('PageUp'), by('a')]).toEqual(['2027-12-10', '2027-10-10', null]);
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(addMonths('2027-12-31', 2)).toBe('2028-02-29');
  expect(addDays('2027-10-31', 1)).toBe('2027-11-01');
});
