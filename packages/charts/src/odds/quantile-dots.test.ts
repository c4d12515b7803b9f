import { expect, test } from 'vitest';
import { elements, numberOf, readSvg, slipsOf, textOf } from '../testing/read-svg.ts';
import { DOTS_WORDS, LIMITS, REAL } from '../testing/words.ts';
import { quantileDots } from './quantile-dots.ts';
import { spreadOf } from './spread.ts';

const SIZE = { width: 420 };
const draw = (
  range = REAL,
  direction: 'ltr' | 'rtl' = 'ltr',
  size: { width: number; height?: number } = SIZE,
) => quantileDots(range, DOTS_WORDS, size, direction);
/** The twenty dots, and last the mark of the estimate. */
const circles = (svg: string) => elements(readSvg(svg), 'circle');

test('ten dots are full, eight pale, two hollow, in the order of the values', () => {
  const looks = circles(draw().svg)
    .slice(0, 20)
    .map(({ attributes }) => (attributes.fill === 'none' ? 'o' : attributes['fill-opacity'] ? '-' : '#'))
    .join('');
  expect(looks).toBe('o----##########----o');
});

test('each dot stands within two points of its value, measured by the labels of the scale', () => {
  const { svg } = draw();
  const root = readSvg(svg);
  // The labels of the ends stand at the ends.
  const start = numberOf(textOf(root, '0.00%'), 'x');
  const end = numberOf(textOf(root, '100.00%'), 'x');
  const dots = circles(svg);
  for (const [index, p] of spreadOf(REAL).entries()) {
    const shown = (numberOf(dots[index], 'cx') - start) / (end - start);
    expect(Math.abs(shown - p)).toBeLessThanOrEqual(0.0201);
  }
  const estimate = (numberOf(dots.at(-1), 'cx') - start) / (end - start);
  expect(estimate).toBeCloseTo(REAL.p, 3);
});

test.each([['a real range', REAL], ...Object.entries(LIMITS)] as const)(
  'no two dots overlap and all stay inside: %s',
  (_name, range) => {
    for (const width of [180, 340, 480]) {
      const { svg } = draw(range, 'ltr', { width });
      expect(slipsOf(svg)).toEqual([]);
      const dots = circles(svg)
        .slice(0, 20)
        .map((dot) => ({ x: numberOf(dot, 'cx'), y: numberOf(dot, 'cy'), r: numberOf(dot, 'r') }));
      for (const [index, one] of dots.entries())
        for (const other of dots.slice(index + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.r + other.r - 0.05);
      for (const { y, r } of dots) expect(y - r).toBeGreaterThanOrEqual(0);
    }
  },
);

test('a small chance gets a scale of its own, and says so', () => {
  const small = { p: 0.02, lo50: 0.01, hi50: 0.025, lo90: 0.004, hi90: 0.05 };
  const root = readSvg(draw(small).svg);
  expect(textOf(root, '10.00%').attributes.x).toBeDefined();
  expect(elements(root, 'text').map(({ text }) => text)).not.toContain('100.00%');
});

test('in a text that runs from right to left the scale keeps its way, and the words theirs', () => {
  const ltr = circles(draw().svg);
  const rtl = circles(draw(REAL, 'rtl').svg);
  for (const [index, dot] of ltr.entries()) {
    expect(numberOf(rtl[index], 'cx')).toBe(numberOf(dot, 'cx'));
    expect(numberOf(rtl[index], 'cy')).toBe(numberOf(dot, 'cy'));
  }
  const says = elements(readSvg(draw(REAL, 'rtl').svg), 'text').map(({ text }) => text);
  expect(says.length).toBeGreaterThan(2);
  for (const text of says) expect(text).toMatch(/^\u2067.*\u2069$/);
});

test('the table has the estimate, the ranges and the twenty values; the alternative text the first three', () => {
  const { table, alt, svg } = draw();
  expect(table.rows.slice(0, 3).map(([, value]) => value)).toEqual([
    '33.36%',
    '27.55%–37.73%',
    '21.85%–47.53%',
  ]);
  expect(table.rows.slice(3).map(([, value]) => value)).toEqual(spreadOf(REAL).map(DOTS_WORDS.percent));
  for (const [, value] of table.rows.slice(0, 3)) expect(alt).toContain(value);
  expect(readSvg(svg).attributes['aria-label']).toBe(alt);
});
