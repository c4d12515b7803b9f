import type { Range } from '@matchwright/engine';
import type { Chart, ChartSize, Direction } from '../chart.ts';
import { picture } from '../marks/picture.ts';
import { linear } from '../marks/scale.ts';
import { type Look, type Sheet, sheetOf, TEXT_SIZE } from '../marks/sheet.ts';
import { textWidth } from '../marks/text-width.ts';
import { DOTS, spreadOf } from './spread.ts';

export interface DotsWords {
  percent: (p: number) => string;
  range: (low: number, high: number) => string;
  alt: (p: string, likely: string, possible: string) => string;
  columns: { what: string; chance: string };
  estimate: string;
  likely: string;
  possible: string;
  /** One of the dots, counted from 1. */
  dot: (n: number) => string;
}

/** Dots stand in columns; on the whole scale a column is at most four points wide, so that a dot is off by two at most. */
const COLUMNS = [25, 50];
/** Higher than this, a stack hides the shape: then the columns are narrower. */
const HIGHEST_STACK = 6;
const ENDS = [0.1, 0.2, 1];
const MARGIN = 10;
const HEIGHT = 128;
const BELOW = 44;

/** A probability as twenty equally likely dots over its 50% and 90% ranges, from left to right in every language. */
export function quantileDots(range: Range, words: DotsWords, size: ChartSize, direction: Direction): Chart {
  const { width, height = HEIGHT } = size;
  const dots = spreadOf(range);
  const end = ENDS.find((one) => one >= (dots.at(-1) ?? 1)) ?? 1;
  const at = linear([0, end], [MARGIN, width - MARGIN]);
  const sheet = sheetOf(width, 'ltr', direction);
  const floor = height - BELOW;
  return picture({
    width,
    height,
    direction: 'ltr',
    alt: words.alt(
      words.percent(range.p),
      words.range(range.lo50, range.hi50),
      words.range(range.lo90, range.hi90),
    ),
    table: tableOf(range, dots, words),
    marks: [
      ...stacks(dots, end, { sheet, width, floor }),
      ...strip(range, end, { sheet, at, down: floor + 12, width }),
      sheet.text(words.percent(range.p), [at(range.p), height - 5], {
        ink: 'ink',
        bold: true,
        anchor: anchorOf(at(range.p), width),
      }),
      ...ends(range, end, words, { sheet, at, down: height - 5, width }),
    ],
  });
}

interface Ground {
  sheet: Sheet;
  width: number;
  floor: number;
}

interface Place {
  column: number;
  /** Dots under it. */
  below: number;
}

function stacks(dots: readonly number[], end: number, { sheet, width, floor }: Ground): string[] {
  const { places, columns, tallest } =
    COLUMNS.map((n) => stacked(dots, end, n)).find((one) => one.tallest <= HIGHEST_STACK) ??
    stacked(dots, end, COLUMNS.at(-1) ?? 1);
  const column = (width - 2 * MARGIN) / columns;
  const across = Math.min(column, floor / tallest);
  return places.map((place, index) =>
    sheet.dot(
      [MARGIN + (place.column + 0.5) * column, floor - (place.below + 0.5) * across],
      across * 0.43,
      lookOf(index),
    ),
  );
}

function stacked(dots: readonly number[], end: number, columns: number) {
  const heights = new Array<number>(columns).fill(0);
  const places = dots.map((p): Place => {
    const column = Math.min(columns - 1, Math.floor((p / end) * columns));
    const below = heights[column] ?? 0;
    heights[column] = below + 1;
    return { column, below };
  });
  return { places, columns, tallest: Math.max(...heights) };
}

/** Full in the middle half, paler to the ends of the 90% range, hollow beyond. */
function lookOf(index: number): Look {
  const fromEdge = Math.min(index, DOTS - 1 - index);
  if (fromEdge >= DOTS / 4) return { fill: 'accent' };
  return fromEdge >= DOTS / 20 ? { fill: 'accent', fade: 0.5 } : { stroke: 'accent', width: 1.25 };
}

/** The two ranges and the estimate on one line. */
function strip(range: Range, end: number, { at, sheet, down }: Axis): string[] {
  const line = (from: number, to: number, look: Look) => sheet.line([from, down], [to, down], look);
  return [
    line(at(0), at(end), { stroke: 'line', width: 1 }),
    line(at(range.lo90), at(range.hi90), { stroke: 'accent', width: 2, fade: 0.75 }),
    line(at(range.lo50), at(range.hi50), { stroke: 'accent', width: 9, fade: 0.35 }),
    sheet.dot([at(range.p), down], 5.5, { fill: 'accent', stroke: 'paper', width: 2 }),
  ];
}

interface Axis {
  sheet: Sheet;
  at: (p: number) => number;
  down: number;
  width: number;
}

/** The ends and the middle of the scale, where the estimate leaves them room. */
function ends(range: Range, end: number, words: DotsWords, { sheet, at, down, width }: Axis): string[] {
  return [0, end / 2, end]
    .filter((p) => Math.abs(at(p) - at(range.p)) > 1.5 * textWidth('00.0%', TEXT_SIZE))
    .map((p) => sheet.text(words.percent(p), [at(p), down], { anchor: anchorOf(at(p), width) }));
}

function anchorOf(along: number, width: number) {
  if (along < MARGIN + 16) return 'start';
  return along > width - MARGIN - 16 ? 'end' : 'middle';
}

function tableOf(range: Range, dots: readonly number[], words: DotsWords): Chart['table'] {
  return {
    columns: [{ title: words.columns.what }, { title: words.columns.chance, number: true }],
    rows: [
      [words.estimate, words.percent(range.p)],
      [words.likely, words.range(range.lo50, range.hi50)],
      [words.possible, words.range(range.lo90, range.hi90)],
      ...dots.map((p, index) => [words.dot(index + 1), words.percent(p)]),
    ],
  };
}
