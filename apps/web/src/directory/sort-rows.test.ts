import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directoryEntry } from '../testing/directory-entry.ts';
import { rangeOf } from '../testing/list-result.ts';
import { SORT_KEYS } from './columns.ts';
import { type DirectoryRow, directoryRows } from './directory-row.ts';
import { orderOf, sortRows } from './sort-rows.ts';

const noSide = { profile: null, odds: null, list: null };

const rows = directoryRows(
  [
    directoryEntry('a', { known: { minStep2: { value: 220, year: 2020 } } }),
    directoryEntry('b'),
    directoryEntry('c', { known: { minStep2: { value: 240, year: 2020 } }, city: 'Åbo' }),
    directoryEntry('d', { known: { minStep2: { value: 220, year: null } }, city: 'Zion' }),
  ],
  noSide,
);
const codes = (by: (typeof SORT_KEYS)[number], descending: boolean) =>
  sortRows(rows, { by, descending })
    .map(({ code }) => code)
    .join('');

test('unknown ones come last either way, and equal ones without odds keep their order', () => {
  expect(codes('minStep2', false)).toBe('adcb');
  expect(codes('minStep2', true)).toBe('cadb');
});

test('names and cities go by the alphabet, not by their bytes', () => {
  expect(codes('name', false)).toBe('abcd');
  expect(codes('name', true)).toBe('dcba');
  expect(codes('city', false)).toBe('cabd');
});

test('the best chance comes first once there are odds', () => {
  expect(orderOf(null, false)).toEqual({ by: 'name', descending: false });
  const chances = rows.map((row, i) => ({ ...row, match: i === 1 ? null : rangeOf(i / 100) }));
  expect(sortRows(chances, orderOf(null, true)).map(({ code }) => code)).toEqual(['d', 'c', 'a', 'b']);
});

test('among equal ones the better chance comes first, either way', () => {
  const chances = rows.map((row, i) => ({ ...row, match: i === 1 ? null : rangeOf(i / 100) }));
  const codesOf = (descending: boolean) =>
    sortRows(chances, { by: 'minStep2', descending }).map(({ code }) => code);
  expect(codesOf(false)).toEqual(['d', 'a', 'c', 'b']);
  expect(codesOf(true)).toEqual(['c', 'd', 'a', 'b']);
});

const usce = fc.constantFrom<DirectoryRow['known']>(
  {},
  { usceRequired: { value: false, year: 2024 } },
  { usceRequired: { value: true, year: 2024 } },
  { usceMonthsMin: { value: 3, year: null }, visaJ1: { value: true, year: 2021 } },
  { visaJ1: { value: false, year: 2021 }, kind: { value: 'community', year: 2021 } },
);

test('every order keeps every row, once', () => {
  fc.assert(
    fc.property(
      fc.array(usce, { maxLength: 20 }),
      fc.constantFrom(...SORT_KEYS),
      fc.boolean(),
      (drawn, by, descending) => {
        const all = directoryRows(
          drawn.map((known, i) => directoryEntry(`c${i}`, { known })),
          noSide,
        );
        const sorted = sortRows(all, { by, descending });
        expect(sorted.map(({ code }) => code).sort()).toEqual(all.map(({ code }) => code).sort());
      },
    ),
    { seed: 3, numRuns: 200 },
  );
});
