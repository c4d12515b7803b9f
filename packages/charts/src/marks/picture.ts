import type { Chart, ChartTable, Direction } from '../chart.ts';
import { element } from './markup.ts';
import { TEXT_SIZE } from './sheet.ts';

interface Drawn {
  width: number;
  height: number;
  direction: Direction;
  alt: string;
  table: ChartTable;
  marks: readonly string[];
}

/** Marks as one image with its words. */
export function picture({ width, height, direction, alt, table, marks }: Drawn): Chart {
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      direction,
      role: 'img',
      'aria-label': alt,
      'font-size': TEXT_SIZE,
    },
    marks.join(''),
  );
  return { svg, width, height, table, alt };
}
