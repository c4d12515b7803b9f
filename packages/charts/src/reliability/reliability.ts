import type { ReliabilityBin } from '@matchwright/facts';
import type { Chart, ChartSize, Direction } from '../chart.ts';
import { picture } from '../marks/picture.ts';
import { linear, roundScale } from '../marks/scale.ts';
import { type Sheet, sheetOf } from '../marks/sheet.ts';

export interface ReliabilityWords {
  percent: (p: number) => string;
  range: (low: number, high: number) => string;
  count: (n: number) => string;
  /** @param rows what `point` says of every point */
  alt: (rows: string[]) => string;
  point: (predicted: string, observed: string) => string;
  agreement: string;
  columns: { predicted: string; observed: string; byChance: string; people: string };
}

const START = 46;
const END = 18;
const TOP = 26;
const BELOW = 42;
const STEPS = 4;
/** Two standard errors on either side hold nineteen of twenty points by chance. */
const ERRORS = 2;

/** Predicted against observed shares, each with its interval; on the line they agree. */
export function reliability(
  bins: readonly ReliabilityBin[],
  words: ReliabilityWords,
  { width, height = width }: ChartSize,
  direction: Direction,
): Chart {
  const most = Math.max(0.01, ...bins.flatMap(({ predicted, observed }) => [predicted, observed]));
  const { end: round, steps } = roundScale(most, STEPS);
  const end = Math.min(1, round);
  const x = linear([0, end], [START, width - END]);
  const y = linear([0, end], [height - BELOW, TOP]);
  const sheet = sheetOf(width, 'ltr', direction);
  return picture({
    width,
    height,
    direction: 'ltr',
    alt: words.alt(bins.map((bin) => words.point(words.percent(bin.predicted), words.percent(bin.observed)))),
    table: tableOf(bins, words),
    marks: [
      ...steps.flatMap((p) => grid(p, { sheet, x, y, width, height, words })),
      sheet.line([x(0), y(0)], [x(end), y(end)], { stroke: 'soft-ink', width: 1, dashes: '4 4' }),
      ...bins.flatMap((bin) => {
        const { low, high } = intervalOf(bin);
        const along = x(bin.predicted);
        return [
          sheet.line([along, y(low)], [along, y(Math.min(end, high))], {
            stroke: 'accent',
            width: 1.5,
            fade: 0.7,
          }),
          sheet.dot([along, y(bin.observed)], 4.5, { fill: 'accent', stroke: 'paper', width: 1.5 }),
        ];
      }),
      sheet.text(words.columns.observed, [4, 12]),
      sheet.text(words.columns.predicted, [width - END, height - 5], { anchor: 'end' }),
      sheet.text(words.agreement, [x(end) - 4, 12], { anchor: 'end' }),
    ],
  });
}

/** What chance alone would do around the observed share. */
function intervalOf({ observed, se }: ReliabilityBin): { low: number; high: number } {
  return { low: Math.max(0, observed - ERRORS * se), high: Math.min(1, observed + ERRORS * se) };
}

interface Ground {
  sheet: Sheet;
  x: (p: number) => number;
  y: (p: number) => number;
  width: number;
  height: number;
  words: ReliabilityWords;
}

function grid(p: number, { sheet, x, y, width, height, words }: Ground): string[] {
  const stroke = p === 0 ? 'edge' : 'line';
  return [
    sheet.line([START, y(p)], [width - END, y(p)], { stroke, width: 1 }),
    sheet.line([x(p), TOP], [x(p), height - BELOW], { stroke, width: 1 }),
    sheet.text(words.percent(p), [x(p), height - BELOW + 16], { anchor: 'middle' }),
    ...(p > 0 ? [sheet.text(words.percent(p), [START - 6, y(p) + 4], { anchor: 'end' })] : []),
  ];
}

function tableOf(bins: readonly ReliabilityBin[], words: ReliabilityWords): Chart['table'] {
  const { columns } = words;
  return {
    columns: [
      { title: columns.predicted },
      { title: columns.observed, number: true },
      { title: columns.byChance, number: true },
      { title: columns.people, number: true },
    ],
    rows: bins.map((bin) => {
      const { low, high } = intervalOf(bin);
      return [
        words.percent(bin.predicted),
        words.percent(bin.observed),
        words.range(low, high),
        words.count(bin.n),
      ];
    }),
  };
}
