import type { Range } from '@matchwright/engine';
import { expect, test } from 'vitest';
import { elements, numberOf, pointsOf, readSvg, slipsOf, textOf } from '../testing/read-svg.ts';
import { LENGTHS_WORDS, LIMITS } from '../testing/words.ts';
import { lengths } from './lengths.ts';

const at = (p: number): Range => ({ p, lo50: p - 0.05, hi50: p + 0.05, lo90: p - 0.1, hi90: p + 0.1 });
const FOUR = [0.2, 0.4, 0.5, 0.55].map(at);
const draw = (ranges: Range[], direction: 'ltr' | 'rtl' = 'ltr', width = 400) =>
  lengths(ranges, LENGTHS_WORDS, { width }, direction);

test('every length has its dot where both scales say, inside its ranges', () => {
  const root = readSvg(draw(FOUR).svg);
  const label = (share: string) => numberOf(textOf(root, share), 'y');
  const floor = label('0.00%') - 4;
  const height = label('0.00%') - label('100.00%');
  const dots = elements(root, 'circle');
  expect(dots).toHaveLength(4);
  for (const [i, dot] of dots.entries()) {
    expect(numberOf(dot, 'cy')).toBeCloseTo(floor - (FOUR[i]?.p ?? 0) * height, 1);
    expect(numberOf(dot, 'cx')).toBeCloseTo(numberOf(textOf(root, String(i + 1)), 'x'), 1);
  }
  const upright = elements(root, 'line').filter((line) => numberOf(line, 'x1') === numberOf(line, 'x2'));
  expect(upright).toHaveLength(8);
  const tall = upright.map((line) => Math.abs(numberOf(line, 'y1') - numberOf(line, 'y2')));
  expect(tall[0]).toBeCloseTo(0.2 * height, 1);
  expect(tall[1]).toBeCloseTo(0.1 * height, 1);
});

test('a long list is one line with its bands, and the last length is named', () => {
  const long = Array.from({ length: 120 }, (_, i) => at(0.9 - 0.7 / (i + 1)));
  const root = readSvg(draw(long, 'ltr', 360).svg);
  expect(elements(root, 'circle')).toHaveLength(0);
  expect(pointsOf(elements(root, 'polyline')[0])).toHaveLength(120);
  textOf(root, '120');
});

test.each([0, 1, 2, 7, 20, 60, 300])('%i lengths are drawn without a slip', (count) => {
  for (const range of [at(0.5), ...Object.values(LIMITS)])
    for (const [direction, width] of [
      ['ltr', 180],
      ['rtl', 560],
    ] as const)
      expect(slipsOf(draw(Array(count).fill(range), direction, width).svg)).toEqual([]);
});

test('the table has every length, and the words name the first and the whole list', () => {
  const { table, alt } = draw(FOUR);
  expect(table.rows).toHaveLength(4);
  expect(table.rows[1]).toEqual(['2', '40.00%', '35.00%–45.00%', '30.00%–50.00%']);
  expect(alt).toBe('1: 20.00%; 4: 55.00%');
});
