import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, dayNumber, daysBetween, firstDay, lastDay, monthsBetween } from './iso-date.ts';

test.each([
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-12-31', 1, '2027-01-31'],
  ['2027-01-15', -1, '2026-12-15'],
  ['2028-03-31', -1, '2028-02-29'],
])('%s and %i months is %s', (date, months, later) => {
  expect(addMonths(date, months)).toBe(later);
});

test('the year and the leap day pass by', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
  expect(daysBetween('2027-12-31', '2028-12-31')).toBe(366);
  expect([firstDay('2028-02'), lastDay('2028-02'), lastDay('2027-12')]).toEqual([
    '2028-02-01',
    '2028-02-29',
    '2027-12-31',
  ]);
});

test('whole months are counted back from any day', () => {
  const anyDate = fc
    .integer({ min: dayNumber('1990-01-01'), max: dayNumber('2060-12-31') })
    .map((day) => addDays('1970-01-01', day));
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      const [start, end] = a <= b ? [a, b] : [b, a];
      const months = monthsBetween(start, end);
      expect(addMonths(start, months) <= end).toBe(true);
      expect(addMonths(start, months + 1) > end).toBe(true);
    }),
    { seed: 20261122, numRuns: 2000 },
  );
});
