import type { Chart, ChartSize, Direction } from '../chart.ts';
import { picture } from '../marks/picture.ts';
import { rangeBands } from '../marks/range-bands.ts';
import { linear, roundScale } from '../marks/scale.ts';
import { type Point, type Sheet, sheetOf, TEXT_SIZE } from '../marks/sheet.ts';
import { textWidth } from '../marks/text-width.ts';
import { chanceAt, type FrontierPoint } from './chance-at.ts';

export interface FrontierData {
  /** By budget, rising. */
  points: readonly FrontierPoint[];
  /** The person's own budget, US dollars; null when it pays for nothing. */
  own: number | null;
  /** Right end of the scale of budgets, above 0. */
  highest: number;
}

export interface FrontierWords {
  money: (dollars: number) => string;
  percent: (p: number) => string;
  range: (low: number, high: number) => string;
  /** @param rows what `point` says of some points */
  alt: (rows: string[], own: string | null) => string;
  point: (budget: string, p: string) => string;
  own: (budget: string, p: string) => string;
  /** In the table, where the chance stands beside it. */
  ownBudget: (budget: string) => string;
  columns: { budget: string; chance: string; likely: string; possible: string };
}

const HEIGHT = 190;
const START = 40;
const END = 10;
const TOP = 22;
const BELOW = 24;
const STEPS = 3;

/** Chance to match against budget with its 50% and 90% ranges, the person's own budget marked. */
export function frontier(
  { points: all, own, highest }: FrontierData,
  words: FrontierWords,
  { width, height = HEIGHT }: ChartSize,
  direction: Direction,
): Chart {
  const points = all.filter(({ budget }) => budget <= highest);
  const most = Math.max(0, ...points.map(({ match }) => match.hi90));
  const { end, steps } = roundScale(Math.max(0.01, most), STEPS);
  const x = linear([0, highest], [START, width - END]);
  const y = linear([0, Math.min(1, end)], [height - BELOW, TOP]);
  const sheet = sheetOf(width, 'ltr', direction);
  const mine = own === null ? null : chanceAt(points, own);
  const along = Math.min(own ?? 0, highest);
  const marks = [
    ...steps.flatMap((p) => [
      sheet.line([START, y(p)], [width - END, y(p)], { stroke: p === 0 ? 'edge' : 'line', width: 1 }),
      sheet.text(words.percent(p), [START - 6, y(p) + 4], { anchor: 'end' }),
    ]),
    ...curves(points, x, y, sheet),
    ...budgets(highest, width, words).map((budget) =>
      sheet.text(words.money(budget), [x(budget), height - 6], {
        anchor: budget === 0 ? 'start' : budget === highest ? 'end' : 'middle',
      }),
    ),
  ];
  const said = mine && own !== null ? words.own(words.money(own), words.percent(mine.p)) : null;
  if (mine && said)
    marks.push(...ownMarks(said, [x(along), y(mine.p)], { sheet, floor: height - BELOW, width }));
  return picture({
    width,
    height,
    direction: 'ltr',
    alt: altOf(points, said, words),
    table: tableOf(points, own, words),
    marks,
  });
}

function curves(
  points: readonly FrontierPoint[],
  x: (budget: number) => number,
  y: (p: number) => number,
  sheet: Sheet,
): string[] {
  const [only] = points;
  if (points.length === 1 && only)
    return [sheet.dot([x(only.budget), y(only.match.p)], 3, { fill: 'accent' })];
  if (points.length === 0) return [];
  return rangeBands(
    points.map(({ match }) => match),
    (p, i) => [x(points[i]!.budget), y(p)],
    sheet,
  );
}

/** Round budgets that leave room for one another. */
function budgets(highest: number, width: number, words: FrontierWords): number[] {
  const half = highest / 2;
  const needed = textWidth(words.money(highest), TEXT_SIZE) * 3.6;
  return width - START - END > needed ? [0, half, highest] : [0, highest];
}

interface Ground {
  sheet: Sheet;
  floor: number;
  width: number;
}

function ownMarks(said: string, at: Point, { sheet, floor, width }: Ground): string[] {
  const [along] = at;
  const length = textWidth(said, TEXT_SIZE);
  // Beside the line where there is room, else over the whole width.
  const start = Math.max(0, Math.min(along - length / 2, width - length));
  return [
    sheet.line([along, TOP - 4], [along, floor], { stroke: 'soft-ink', width: 1, dashes: '2 3' }),
    sheet.dot(at, 5, { fill: 'accent', stroke: 'paper', width: 2 }),
    sheet.text(said, [start, 13], { ink: 'ink', bold: true, clear: true }),
  ];
}

function altOf(points: readonly FrontierPoint[], own: string | null, words: FrontierWords): string {
  const every = Math.ceil(points.length / 6);
  const some = points.filter((_, index) => index % every === 0 || index === points.length - 1);
  return words.alt(
    some.map(({ budget, match }) => words.point(words.money(budget), words.percent(match.p))),
    own,
  );
}

function tableOf(points: readonly FrontierPoint[], own: number | null, words: FrontierWords): Chart['table'] {
  const mine = own === null ? null : chanceAt(points, own);
  const isThere = points.some(({ budget }) => budget === own);
  const rows = mine && own !== null && !isThere ? [...points, { budget: own, match: mine }] : [...points];
  rows.sort((a, b) => a.budget - b.budget);
  const { columns } = words;
  return {
    columns: [
      { title: columns.budget },
      { title: columns.chance, number: true },
      { title: columns.likely, number: true },
      { title: columns.possible, number: true },
    ],
    rows: rows.map(({ budget, match }) => [
      budget === own ? words.ownBudget(words.money(budget)) : words.money(budget),
      words.percent(match.p),
      words.range(match.lo50, match.hi50),
      words.range(match.lo90, match.hi90),
    ]),
  };
}
