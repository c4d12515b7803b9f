import { expect, test } from 'vitest';
import { elements, numberOf, readSvg, slipsOf, textOf } from '../testing/read-svg.ts';
import { COUNTS_WORDS } from '../testing/words.ts';
import { type CountRow, counts } from './counts.ts';

const ROWS: CountRow[] = [
  { name: 'Medicine', from: 40, actual: 2, expected: { p: 4.2, lo50: 3, hi50: 5, lo90: 1, hi90: 8 } },
  { name: 'Pediatrics', from: 20, actual: 1, expected: null },
  { name: 'All', from: 60, actual: null, expected: { p: 6, lo50: 6, hi50: 6, lo90: 6, hi90: 6 } },
];
const draw = (rows = ROWS, direction: 'ltr' | 'rtl' = 'ltr', width = 416) =>
  counts(rows, COUNTS_WORDS, { width }, direction);

test('counts lie where the common scale puts them', () => {
  const root = readSvg(draw().svg);
  // From 8 to 408 pixels for 0 to 8 invitations: 50 for each.
  const accents = elements(root, 'circle').filter(({ attributes }) => attributes.fill === 'var(--accent)');
  expect(numberOf(accents[0], 'cx')).toBeCloseTo(8 + 2 * 50, 9);
  expect(numberOf(accents[1], 'cx')).toBeCloseTo(8 + 1 * 50, 9);
  const means = elements(root, 'circle').filter(({ attributes }) => attributes.fill === 'var(--paper)');
  expect(numberOf(means[0], 'cx')).toBeCloseTo(8 + 4.2 * 50, 9);
  const thick = elements(root, 'line').filter(({ attributes }) => attributes['stroke-width'] === '9');
  expect([numberOf(thick[0], 'x1'), numberOf(thick[0], 'x2')]).toEqual([8 + 3 * 50, 8 + 5 * 50]);
});

test('right to left the scale begins at the right side', () => {
  const accents = elements(readSvg(draw(ROWS, 'rtl').svg), 'circle').filter(
    ({ attributes }) => attributes.fill === 'var(--accent)',
  );
  expect(numberOf(accents[0], 'cx')).toBeCloseTo(416 - (8 + 2 * 50), 9);
});

test('the table and the words say what the picture says', () => {
  const { table, alt, svg } = draw();
  expect(table.rows).toEqual([
    ['Medicine', '40', '2', '4.2', '3 to 5', '1 to 8'],
    ['Pediatrics', '20', '1', '?', '?', '?'],
    ['All', '60', '?', '6.0', '6', '6'],
  ]);
  expect(alt).toBe(
    'Medicine: 2 of 40, 4.2 expected (1 to 8); Pediatrics: 1 of 20, nothing to compare; All: ? of 60, 6.0 expected (6)',
  );
  for (const says of ['Medicine: 2 of 40', '4.2 expected (1 to 8)', 'nothing to compare'])
    textOf(readSvg(svg), says);
});

test.each<[string, CountRow[]]>([
  ['nothing at all', []],
  [
    'nothing sent',
    [{ name: 'All', from: 0, actual: 0, expected: { p: 0, lo50: 0, hi50: 0, lo90: 0, hi90: 0 } }],
  ],
  ['more than expected', [{ ...(ROWS[0] as CountRow), actual: 40 }]],
])('%s is drawn without a slip', (_name, rows) => {
  for (const width of [280, 560]) expect(slipsOf(draw(rows, 'ltr', width).svg)).toEqual([]);
});
