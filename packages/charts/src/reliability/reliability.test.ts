import type { ReliabilityBin } from '@matchwright/facts';
import { expect, test } from 'vitest';
import { elements, numberOf, readSvg, slipsOf, textOf } from '../testing/read-svg.ts';
import { RELIABILITY_WORDS } from '../testing/words.ts';
import { reliability } from './reliability.ts';

const BINS: ReliabilityBin[] = [
  { predicted: 0.02, observed: 0.01, se: 0.02, n: 300 },
  { predicted: 0.2, observed: 0.25, se: 0.03, n: 200 },
  { predicted: 0.4, observed: 0.38, se: 0.04, n: 100 },
];
const draw = (bins: readonly ReliabilityBin[] = BINS, direction: 'ltr' | 'rtl' = 'ltr', width = 360) =>
  reliability(bins, RELIABILITY_WORDS, { width }, direction);

test('points stand where the labels of both scales say, with two standard errors on either side', () => {
  const root = readSvg(draw().svg);
  const along = (says: string) => elements(root, 'text').filter(({ text }) => text === says);
  const [zero] = along('0.00%');
  // The first label of a share lies along, the second up.
  const [right, up] = along('40.00%');
  const base = elements(root, 'line')[0];
  const floor = numberOf(base, 'y1');
  const x = (p: number) => numberOf(zero, 'x') + (p / 0.4) * (numberOf(right, 'x') - numberOf(zero, 'x'));
  const y = (p: number) => floor + (p / 0.4) * (numberOf(up, 'y') - 4 - floor);
  const dots = elements(root, 'circle');
  const whiskers = elements(root, 'line').filter(({ attributes }) => attributes.stroke === 'var(--accent)');
  for (const [index, bin] of BINS.entries()) {
    expect(numberOf(dots[index], 'cx')).toBeCloseTo(x(bin.predicted), 1);
    expect(numberOf(dots[index], 'cy')).toBeCloseTo(y(bin.observed), 1);
    const low = Math.max(0, bin.observed - 2 * bin.se);
    expect(numberOf(whiskers[index], 'y1')).toBeCloseTo(y(low), 1);
  }
  expect(numberOf(whiskers[1], 'y2')).toBeCloseTo(y(0.31), 1);
});

test('the line of agreement has the slope of both scales', () => {
  const root = readSvg(draw().svg);
  const line = elements(root, 'line').find(({ attributes }) => attributes['stroke-dasharray']);
  const dots = elements(
    readSvg(draw([{ predicted: 0.3, observed: 0.3, se: 0, n: 9 }, ...BINS]).svg),
    'circle',
  );
  const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) => numberOf(line, name)) as [
    number,
    number,
    number,
    number,
  ];
  const [x, y] = [numberOf(dots[0], 'cx'), numberOf(dots[0], 'cy')];
  expect((y - y1) * (x2 - x1)).toBeCloseTo((x - x1) * (y2 - y1), -2);
});

test('the table has the same numbers', () => {
  expect(draw().table.rows).toEqual([
    ['2.00%', '1.00%', '0.00%–5.00%', '300'],
    ['20.00%', '25.00%', '19.00%–31.00%', '200'],
    ['40.00%', '38.00%', '30.00%–46.00%', '100'],
  ]);
  expect(draw().alt).toBe('2.00%, 1.00%; 20.00%, 25.00%; 40.00%, 38.00%');
});

test('in a text that runs from right to left the scales keep their way', () => {
  const [ltr, rtl] = [draw(), draw(BINS, 'rtl')].map(({ svg }) => elements(readSvg(svg), 'circle'));
  for (const [index, dot] of (ltr ?? []).entries())
    expect(numberOf(rtl?.[index], 'cx')).toBe(numberOf(dot, 'cx'));
  textOf(readSvg(draw(BINS, 'rtl').svg), '\u2067Observed\u2069');
});

const bin = (predicted: number, observed: number, se = 0): ReliabilityBin => ({
  predicted,
  observed,
  se,
  n: 1,
});
test.each<[string, ReliabilityBin[]]>([
  ['no group', []],
  ['one group', [bin(0.3, 0.3)]],
  ['all at 0', [bin(0, 0), bin(0, 0)]],
  ['all at 1', [bin(1, 1, 0.2), bin(1, 1)]],
  ['all equal', [bin(0.4, 0.4), bin(0.4, 0.4)]],
  ['errors wider than the scale', [bin(0.1, 0.1, 3)]],
])('%s is drawn without a slip', (_name, bins) => {
  expect(slipsOf(draw(bins).svg)).toEqual([]);
});
