import { expect, test } from 'vitest';
import { INKS, type Palette } from '../marks/ink.ts';
import { quantileDots } from '../odds/quantile-dots.ts';
import { elements, numberOf, readSvg, slipsOf, textOf } from '../testing/read-svg.ts';
import { DOTS_WORDS, REAL } from '../testing/words.ts';
import { svgFile } from './svg-file.ts';

const palette = Object.fromEntries(INKS.map((ink, index) => [ink, `#00000${index}`])) as Palette;
const chart = quantileDots(REAL, DOTS_WORDS, { width: 340 }, 'ltr');
const write = (title: string, direction: 'ltr' | 'rtl' = 'ltr') =>
  svgFile(chart, {
    title,
    source: 'Made on 23 November 2026, with facts of today and some more words to break the line.',
    palette,
    direction,
  });

test('the file stands for itself: colours written out, title, source and date in it, nothing asked of the network', () => {
  const { svg, width, height } = write('My chance');
  const root = readSvg(svg);
  expect(slipsOf(svg)).toEqual([]);
  expect(svg).not.toContain('var(');
  expect(svg.match(/https?:[^"]*/g)?.filter((one) => one !== 'http://www.w3.org/2000/svg')).toEqual([]);
  expect([numberOf(root, 'width'), numberOf(root, 'height')]).toEqual([width, height]);
  textOf(root, 'My chance');
  expect(
    elements(root, 'text')
      .map(({ text }) => text)
      .join(' '),
  ).toContain('Made on 23 November 2026');
  expect(elements(root, 'desc')[0]?.text).toBe(chart.alt);
  // The paper and the accent of the palette, and the same twenty dots and the estimate.
  expect(elements(root, 'rect')[0]?.attributes.fill).toBe(palette.paper);
  expect(elements(root, 'circle')).toHaveLength(21);
  expect(elements(root, 'circle')[5]?.attributes.fill).toBe(palette.accent);
});

test('a title is text, whatever stands in it', () => {
  const title = 'fill="var(--ink)" & <script>';
  const root = readSvg(write(title).svg);
  expect(elements(root, 'title')[0]?.text).toBe(title);
  expect(elements(root, 'script')).toEqual([]);
});

test('lines of text stay inside the picture and do not lie on it', () => {
  const root = readSvg(
    write('A rather long title that will have to be broken into lines, here and there').svg,
  );
  const inner = elements(root, 'svg')[0];
  const own = root.children.filter(({ name }) => name === 'text');
  expect(own.length).toBeGreaterThan(3);
  const [top, bottom] = [numberOf(inner, 'y'), numberOf(inner, 'y') + numberOf(inner, 'height')];
  for (const line of own) expect(numberOf(line, 'y') < top || numberOf(line, 'y') > bottom + 8).toBe(true);
});
