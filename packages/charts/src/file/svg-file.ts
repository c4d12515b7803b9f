import type { Chart, Direction } from '../chart.ts';
import { ink, type Palette, withColours } from '../marks/ink.ts';
import { element, escaped } from '../marks/markup.ts';
import { sheetOf } from '../marks/sheet.ts';
import { wrapped } from '../marks/text-width.ts';

export interface SvgFile {
  title: string;
  /** Where the numbers come from and of which day they are; below the picture. */
  source: string;
  palette: Palette;
  direction: Direction;
}

const MARGIN = 20;
const TITLE_SIZE = 17;
const SMALL = 12;
/** Other letters than the page's may be this much wider. */
const LOOSE = 1.2;
/** Named, never loaded: a viewer that has none of them takes its own sans. */
const FONTS = "'Source Sans 3', 'Segoe UI', system-ui, sans-serif";

/**
 * A chart as a file that stands for itself: title above, source and date below, colours written out. It refers to
 * nothing outside.
 */
export function svgFile(chart: Chart, { title, source, palette, direction }: SvgFile): Drawing {
  const width = chart.width + 2 * MARGIN;
  const sheet = sheetOf(width, direction);
  const heads = wrapped(title, chart.width, TITLE_SIZE * LOOSE);
  const feet = wrapped(source, chart.width, SMALL * LOOSE);
  const top = MARGIN + heads.length * 22 + 8;
  const bottom = top + chart.height + 12;
  const height = bottom + feet.length * 16 + MARGIN - 4;
  const lines = (texts: string[], from: number, step: number, look: { size: number; bold?: boolean }) =>
    texts.map((line, index) =>
      sheet.text(line, [MARGIN, from + index * step], { ink: look.bold ? 'ink' : 'soft-ink', ...look }),
    );
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      direction,
      'font-family': FONTS,
    },
    [
      element('title', {}, escaped(title)),
      element('desc', {}, escaped(chart.alt)),
      element('rect', { width, height, fill: ink('paper') }),
      ...lines(heads, MARGIN + 15, 22, { size: TITLE_SIZE, bold: true }),
      chart.svg.replace('<svg ', `<svg x="${MARGIN}" y="${top}" `),
      ...lines(feet, bottom + 12, 16, { size: SMALL }),
    ].join(''),
  );
  return { svg: withColours(`${svg}\n`, palette), width, height };
}

export interface Drawing {
  svg: string;
  width: number;
  height: number;
}
