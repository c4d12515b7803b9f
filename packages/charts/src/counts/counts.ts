import type { Range } from '@matchwright/engine';
import type { Chart, ChartSize, Direction } from '../chart.ts';
import { picture } from '../marks/picture.ts';
import { linear, roundScale } from '../marks/scale.ts';
import { type Sheet, sheetOf } from '../marks/sheet.ts';

/** One count beside what was expected of it. */
export interface CountRow {
  name: string;
  /** What it comes from, such as applications sent. */
  from: number;
  /** Null while it is not known. */
  actual: number | null;
  /** The mean as `p`, with the numbers between which half and nine tenths lie; null when nothing can be expected. */
  expected: Range | null;
}

export interface CountsWords {
  count: (n: number) => string;
  /** A mean, with a decimal. */
  mean: (n: number) => string;
  /** "1 to 8" */
  span: (low: string, high: string) => string;
  /** "Pediatrics: 2 from 40" */
  says: (name: string, actual: string, from: string) => string;
  /** "about 4.2 expected (1 to 8)" */
  awaited: (mean: string, span: string) => string;
  notComparable: string;
  notKnown: string;
  key: { actual: string; likely: string; possible: string };
  alt: (rows: string[]) => string;
  columns: { name: string; from: string; actual: string; mean: string; likely: string; possible: string };
}

const ROW = 76;
const MARGIN = 8;
const KEY_LINE = 24;
const ABOUT_TICKS = 4;

interface Ground {
  sheet: Sheet;
  width: number;
  words: CountsWords;
  at: (count: number) => number;
}

/** Counts on one scale: what came as a mark of the person's own, what was expected as a dot with its ranges. */
export function counts(
  rows: readonly CountRow[],
  words: CountsWords,
  { width }: ChartSize,
  direction: Direction,
): Chart {
  const sheet = sheetOf(width, direction);
  const most = Math.max(1, ...rows.flatMap(({ actual, expected }) => [actual ?? 0, expected?.hi90 ?? 0]));
  const { end, steps } = roundScale(most, ABOUT_TICKS);
  const at = linear([0, end], [MARGIN, width - MARGIN]);
  const ground = { sheet, width, words, at };
  const foot = rows.length * ROW;
  const marks = [
    ...rows.flatMap((row, index) => rowMarks(row, index * ROW, ground)),
    ...steps.map((step) =>
      sheet.text(words.count(step), [at(step), foot + 12], { anchor: anchorOf(step, end) }),
    ),
    ...keyMarks(foot + 44, ground),
  ];
  return picture({
    width,
    height: foot + 44 + 3 * KEY_LINE,
    direction,
    alt: words.alt(rows.map((row) => `${says(row, words)}, ${awaited(row, words)}`)),
    table: tableOf(rows, words),
    marks,
  });
}

function anchorOf(step: number, end: number): 'start' | 'middle' | 'end' {
  if (step === 0) return 'start';
  return step === end ? 'end' : 'middle';
}

const says = ({ name, from, actual }: CountRow, words: CountsWords) =>
  words.says(name, actual === null ? words.notKnown : words.count(actual), words.count(from));

const awaited = ({ expected }: CountRow, words: CountsWords) =>
  expected
    ? words.awaited(words.mean(expected.p), spanOf(expected.lo90, expected.hi90, words))
    : words.notComparable;

function spanOf(low: number, high: number, words: CountsWords): string {
  return low === high ? words.count(low) : words.span(words.count(low), words.count(high));
}

function rowMarks(row: CountRow, top: number, { sheet, width, words, at }: Ground): string[] {
  const { actual, expected } = row;
  const down = top + 54;
  return [
    sheet.text(says(row, words), [0, top + 14], { ink: 'ink', bold: true }),
    sheet.text(awaited(row, words), [0, top + 32]),
    sheet.line([MARGIN, down], [width - MARGIN, down], { stroke: 'line', width: 1 }),
    ...(expected ? expectedMarks(expected, down, { sheet, at }) : []),
    ...(actual === null ? [] : actualMarks(actual, down, { sheet, at })),
  ];
}

function expectedMarks({ p, lo50, hi50, lo90, hi90 }: Range, down: number, g: Pick<Ground, 'sheet' | 'at'>) {
  const { sheet, at } = g;
  return [
    sheet.line([at(lo90), down], [at(hi90), down], { stroke: 'soft-ink', width: 1.5, fade: 0.75 }),
    sheet.line([at(lo50), down], [at(hi50), down], { stroke: 'soft-ink', width: 9, fade: 0.35 }),
    sheet.dot([at(p), down], 4, { fill: 'paper', stroke: 'soft-ink', width: 2 }),
  ];
}

function actualMarks(actual: number, down: number, { sheet, at }: Pick<Ground, 'sheet' | 'at'>): string[] {
  return [
    sheet.line([at(actual), down - 11], [at(actual), down + 11], { stroke: 'accent', width: 3 }),
    sheet.dot([at(actual), down], 5.5, { fill: 'accent', stroke: 'paper', width: 1.5 }),
  ];
}

function keyMarks(top: number, { sheet, words: { key } }: Ground): string[] {
  const line = (n: number) => top + n * KEY_LINE;
  const text = (says: string, n: number) => sheet.text(says, [40, line(n) + 4]);
  return [
    sheet.line([16, line(0) - 9], [16, line(0) + 9], { stroke: 'accent', width: 3 }),
    sheet.dot([16, line(0)], 5.5, { fill: 'accent', stroke: 'paper', width: 1.5 }),
    text(key.actual, 0),
    sheet.line([2, line(1)], [30, line(1)], { stroke: 'soft-ink', width: 9, fade: 0.35 }),
    sheet.dot([16, line(1)], 4, { fill: 'paper', stroke: 'soft-ink', width: 2 }),
    text(key.likely, 1),
    sheet.line([2, line(2)], [30, line(2)], { stroke: 'soft-ink', width: 1.5, fade: 0.75 }),
    text(key.possible, 2),
  ];
}

function tableOf(rows: readonly CountRow[], words: CountsWords): Chart['table'] {
  const { columns, notKnown } = words;
  return {
    columns: [
      { title: columns.name },
      { title: columns.from, number: true },
      { title: columns.actual, number: true },
      { title: columns.mean, number: true },
      { title: columns.likely, number: true },
      { title: columns.possible, number: true },
    ],
    rows: rows.map(({ name, from, actual, expected }) => [
      name,
      words.count(from),
      actual === null ? notKnown : words.count(actual),
      expected ? words.mean(expected.p) : notKnown,
      expected ? spanOf(expected.lo50, expected.hi50, words) : notKnown,
      expected ? spanOf(expected.lo90, expected.hi90, words) : notKnown,
    ]),
  };
}
