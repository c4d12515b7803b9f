import type { Range } from '@matchwright/engine';
import { expect, test } from 'vitest';
import { elements, numberOf, pointsOf, readSvg, slipsOf, textOf } from '../testing/read-svg.ts';
import { FRONTIER_WORDS, LIMITS } from '../testing/words.ts';
import { chanceAt } from './chance-at.ts';
import { type FrontierData, frontier } from './frontier.ts';

const at = (p: number): Range => ({ p, lo50: p - 0.02, hi50: p + 0.02, lo90: p - 0.05, hi90: p + 0.05 });
const DATA: FrontierData = {
  points: [
    { budget: 500, match: at(0.1) },
    { budget: 1000, match: at(0.2) },
    { budget: 3000, match: at(0.3) },
    { budget: 4000, match: at(0.31) },
  ],
  own: 1500,
  highest: 4000,
};
const draw = (data = DATA, direction: 'ltr' | 'rtl' = 'ltr', width = 400) =>
  frontier(data, FRONTIER_WORDS, { width }, direction);

test('the own budget stands where the labels of both scales say, on the line', () => {
  const root = readSvg(draw().svg);
  // A quarter of the way from $1000 to $3000: 0.2 + 0.25 × 0.1.
  const p = 0.225;
  textOf(root, 'Yours, $1500: 22.50%');
  const x = (dollars: number) => numberOf(textOf(root, `$${dollars}`), 'x');
  const y = (share: string) => numberOf(textOf(root, share), 'y');
  const dot = elements(root, 'circle').at(-1);
  expect(numberOf(dot, 'cx')).toBeCloseTo(x(0) + (1500 / 4000) * (x(4000) - x(0)), 1);
  const floor = numberOf(elements(root, 'line')[0], 'y1');
  const label = y('0.00%') - floor;
  expect(numberOf(dot, 'cy')).toBeCloseTo(floor + (p / 0.2) * (y('20.00%') - label - floor), 1);
  const [, left, right] = pointsOf(elements(root, 'polyline')[0]);
  const slope = ((right?.[1] ?? 0) - (left?.[1] ?? 0)) / ((right?.[0] ?? 0) - (left?.[0] ?? 0));
  expect(numberOf(dot, 'cy')).toBeCloseTo(
    (left?.[1] ?? 0) + slope * (numberOf(dot, 'cx') - (left?.[0] ?? 0)),
    1,
  );
});

test('the wide band holds the narrow one, and both the line', () => {
  const root = readSvg(draw().svg);
  const [wide, narrow] = elements(root, 'polygon').map(pointsOf);
  const line = pointsOf(elements(root, 'polyline')[0]);
  const n = line.length;
  for (const [index, [, y]] of line.entries()) {
    const ends = (band: [number, number][] | undefined) =>
      [band?.[index]?.[1], band?.[2 * n - 1 - index]?.[1]] as [number, number];
    const [high90, low90] = ends(wide);
    const [high50, low50] = ends(narrow);
    // Down the page is less: chances rise to the top.
    expect([high90, high50, y, low50, low90]).toEqual(
      [high90, high50, y, low50, low90].toSorted((a, b) => a - b),
    );
    expect(low90 - high90).toBeCloseTo(2.5 * (low50 - high50), 1);
  }
});

test('the table has every point and the own one in its place', () => {
  const { table, alt } = draw();
  expect(table.rows.map(([budget]) => budget)).toEqual(['$500', '$1000', '$1500 (yours)', '$3000', '$4000']);
  expect(table.rows[2]).toEqual(['$1500 (yours)', '22.50%', '20.50%–24.50%', '17.50%–27.50%']);
  expect(alt).toBe('$500 10.00%, $1000 20.00%, $3000 30.00%, $4000 31.00%; Yours, $1500: 22.50%');
});

test('a budget that was computed stands in the table once', () => {
  expect(draw({ ...DATA, own: 1000 }).table.rows.map(([budget]) => budget)).toEqual([
    '$500',
    '$1000 (yours)',
    '$3000',
    '$4000',
  ]);
});

test('in a text that runs from right to left the budgets keep their way', () => {
  const [ltr, rtl] = [draw(), draw(DATA, 'rtl')].map(({ svg }) =>
    pointsOf(elements(readSvg(svg), 'polyline')[0]),
  );
  expect(rtl).toHaveLength(4);
  for (const [index, [x, y]] of (ltr ?? []).entries()) {
    expect(rtl?.[index]?.[0]).toBe(x);
    expect(rtl?.[index]?.[1]).toBe(y);
  }
});

test.each<[string, FrontierData]>([
  ['no point', { points: [], own: 500, highest: 1000 }],
  ['no own budget', { ...DATA, own: null }],
  ['one point', { points: [{ budget: 500, match: at(0.1) }], own: 500, highest: 1000 }],
  ['own budget beyond the scale', { ...DATA, own: 9000 }],
  ['own budget of nothing', { ...DATA, own: 0 }],
  ...Object.entries(LIMITS).map(([name, match]): [string, FrontierData] => [
    name,
    { points: [0, 500, 500, 1000].map((budget) => ({ budget, match })), own: 500, highest: 1000 },
  ]),
])('%s is drawn without a slip', (_name, data) => {
  for (const width of [180, 560]) expect(slipsOf(draw(data, 'ltr', width).svg)).toEqual([]);
  expect(slipsOf(draw(data, 'rtl').svg)).toEqual([]);
});

test('between computed budgets the chance is straight, beyond them flat', () => {
  expect(chanceAt(DATA.points, 3500)?.p).toBeCloseTo(0.305, 12);
  expect(chanceAt(DATA.points, 100)?.p).toBe(0.1);
  expect(chanceAt(DATA.points, 99_999)?.p).toBe(0.31);
  expect(chanceAt([], 100)).toBeNull();
});
