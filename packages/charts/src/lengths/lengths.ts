import type { Range } from '@matchwright/engine';
import type { Chart, ChartSize, Direction } from '../chart.ts';
import { picture } from '../marks/picture.ts';
import { rangeBands } from '../marks/range-bands.ts';
import { linear } from '../marks/scale.ts';
import { type Point, type Sheet, sheetOf, TEXT_SIZE } from '../marks/sheet.ts';
import { textWidth } from '../marks/text-width.ts';

export interface LengthsWords {
  count: (n: number) => string;
  percent: (p: number) => string;
  range: (low: number, high: number) => string;
  /** @param last what `point` says of the whole list */
  alt: (first: string, last: string) => string;
  point: (length: string, p: string) => string;
  columns: { length: string; chance: string; likely: string; possible: string };
}

const HEIGHT = 220;
const START = 44;
const END = 12;
const TOP = 12;
const BELOW = 26;
const STEPS = [0, 0.25, 0.5, 0.75, 1];
/** Pixels between two lengths under which single marks run into one another. */
const CLOSEST = 12;

/** Chance to match with the first program of a list, the first two, and so on, with its 50% and 90% ranges. */
export function lengths(
  matchByLength: readonly Range[],
  words: LengthsWords,
  { width, height = HEIGHT }: ChartSize,
  direction: Direction,
): Chart {
  const most = Math.max(1, matchByLength.length);
  const x = linear([0.5, most + 0.5], [START, width - END]);
  const y = linear([0, 1], [height - BELOW, TOP]);
  // A list runs as it is read: its first place stands where reading begins.
  const sheet = sheetOf(width, direction);
  const apart = (width - START - END) / most;
  const at = (p: number, i: number): Point => [x(i + 1), y(p)];
  const marks = [
    ...STEPS.flatMap((p) => [
      sheet.line([START, y(p)], [width - END, y(p)], { stroke: p === 0 ? 'edge' : 'line', width: 1 }),
      sheet.text(words.percent(p), [START - 6, y(p) + 4], { anchor: 'end' }),
    ]),
    ...(apart < CLOSEST ? rangeBands(matchByLength, at, sheet) : bars(matchByLength, at, sheet)),
    ...labelled(most, apart, words).map((length) =>
      sheet.text(words.count(length), [x(length), height - 6], { anchor: 'middle' }),
    ),
  ];
  return picture({
    width,
    height,
    direction,
    alt: altOf(matchByLength, words),
    table: tableOf(matchByLength, words),
    marks,
  });
}

type At = (p: number, i: number) => Point;

function bars(ranges: readonly Range[], at: At, sheet: Sheet): string[] {
  return ranges.flatMap(({ p, lo50, hi50, lo90, hi90 }, i) => [
    sheet.line(at(lo90, i), at(hi90, i), { stroke: 'accent', width: 2, fade: 0.45 }),
    sheet.line(at(lo50, i), at(hi50, i), { stroke: 'accent', width: 6, fade: 0.55 }),
    sheet.dot(at(p, i), 4, { fill: 'accent', stroke: 'paper', width: 1 }),
  ]);
}

/** The first, the last, and as many between as have room. */
function labelled(most: number, apart: number, words: LengthsWords): number[] {
  const room = textWidth(words.count(most), TEXT_SIZE) + 10;
  const every = Math.max(1, Math.ceil(room / apart));
  const between = Array.from({ length: most }, (_, i) => i + 1).filter((n) => (n - 1) % every === 0);
  return [...between.filter((n) => (most - n) * apart >= room), most];
}

const said = (ranges: readonly Range[], length: number, words: LengthsWords) =>
  words.point(words.count(length), words.percent(ranges[length - 1]?.p ?? 0));

function altOf(ranges: readonly Range[], words: LengthsWords): string {
  return words.alt(said(ranges, Math.min(1, ranges.length), words), said(ranges, ranges.length, words));
}

function tableOf(ranges: readonly Range[], words: LengthsWords): Chart['table'] {
  const { columns } = words;
  return {
    columns: [
      { title: columns.length, number: true },
      { title: columns.chance, number: true },
      { title: columns.likely, number: true },
      { title: columns.possible, number: true },
    ],
    rows: ranges.map(({ p, lo50, hi50, lo90, hi90 }, i) => [
      words.count(i + 1),
      words.percent(p),
      words.range(lo50, hi50),
      words.range(lo90, hi90),
    ]),
  };
}
