import { expect, test } from 'vitest';
import { elements, numberOf, readSvg, slipsOf, textOf } from '../testing/read-svg.ts';
import { FUNNEL_WORDS, LIMITS, REAL } from '../testing/words.ts';
import { type FunnelData, funnel } from './funnel.ts';

const DATA: FunnelData = { programs: 800, eligible: 400, applied: 100, interviews: 2.44, match: REAL };
const draw = (data = DATA, direction: 'ltr' | 'rtl' = 'ltr', width = 400) =>
  funnel(data, FUNNEL_WORDS, { width }, direction);

test('bars are as long as their numbers, on one scale', () => {
  const bars = elements(readSvg(draw().svg), 'rect').filter(
    ({ attributes }) => attributes.fill === 'var(--accent)',
  );
  const widths = bars.map((bar) => numberOf(bar, 'width'));
  expect(widths.slice(0, 3)).toEqual([400, 200, 50]);
  // 2.44 of 800 is 1.2 pixels of 400: drawn so that it can be seen.
  expect(widths[3]).toBe(2);
});

test('the chance has a scale from 0 to 1 of its own', () => {
  const root = readSvg(draw().svg);
  const dot = elements(root, 'circle')[0];
  const base = elements(root, 'line').find(({ attributes }) => attributes.y1 === dot?.attributes.cy);
  const [start, end] = [numberOf(base, 'x1'), numberOf(base, 'x2')];
  expect(numberOf(dot, 'cx')).toBeCloseTo(start + REAL.p * (end - start), 1);
});

test('the table says what the picture says', () => {
  const { table, svg, alt } = draw();
  expect(table.rows).toEqual([
    ['All', '800', '', ''],
    ['Open', '400', '50.00%', ''],
    ['In list', '100', '25.00%', ''],
    ['Interviews', '2.4', '2.44%', ''],
    ['Match', '33.36%', '', '27.55%–37.73%; 21.85%–47.53%'],
  ]);
  const root = readSvg(svg);
  for (const says of ['800 programs', '400 open', '50.00% of these', '2.4 interviews', '33.36% to match'])
    textOf(root, says);
  expect(alt).toBe('800 programs; 400 open; 100 in your list; 2.4 interviews; 33.36% to match');
});

test('right to left bars end at the right side', () => {
  const bars = elements(readSvg(draw(DATA, 'rtl').svg), 'rect');
  for (const bar of bars) expect(numberOf(bar, 'x') + numberOf(bar, 'width')).toBe(400);
});

test.each<[string, FunnelData]>([
  [
    'nothing at all',
    { programs: 0, eligible: 0, applied: 0, interviews: 0, match: LIMITS.impossible ?? REAL },
  ],
  ['nothing open', { ...DATA, eligible: 0, applied: 0, interviews: 0 }],
  ['more interviews than applications would be a slip elsewhere', { ...DATA, applied: 1, interviews: 1.2 }],
  ...Object.entries(LIMITS).map(([name, match]): [string, FunnelData] => [name, { ...DATA, match }]),
])('%s is drawn without a slip', (_name, data) => {
  for (const width of [300, 560]) expect(slipsOf(draw(data, 'ltr', width).svg)).toEqual([]);
});
