import type { Range } from '@matchwright/engine';
import type { Chart, ChartSize, Direction } from '../chart.ts';
import { picture } from '../marks/picture.ts';
import { linear } from '../marks/scale.ts';
import { type Sheet, sheetOf } from '../marks/sheet.ts';

/** What is left at each step of a season, as far as it is counted or expected. */
export interface FunnelData {
  /** Programs of the specialties that the person considers. */
  programs: number;
  eligible: number;
  applied: number;
  /** Expected number; the engine gives it no range. */
  interviews: number;
  match: Range;
}

type Step = 'programs' | 'eligible' | 'applied' | 'interviews';

export interface FunnelWords {
  /** A count; of interviews with a decimal. */
  count: (n: number) => string;
  expected: (n: number) => string;
  percent: (p: number) => string;
  range: (low: number, high: number) => string;
  /** The names of the steps, and what the picture says of each. */
  names: Record<Step | 'match', string>;
  says: Record<Step | 'match', (number: string) => string>;
  /** The share that is left of the step before. */
  ofBefore: (share: string) => string;
  /** The two ranges of the last step. */
  ranges: (likely: string, possible: string) => string;
  alt: (rows: string[]) => string;
  columns: { step: string; number: string; ofBefore: string; range: string };
}

interface Row {
  step: Step;
  value: number;
  number: string;
  /** Null for the first step and after nothing. */
  share: string | null;
}

const ROW = 44;
const BAR = 14;
const MARGIN = 6;
/** A bar of less than a pixel could not be told from none. */
const LEAST = 2;

/** Programs, eligible, applied and interviews as bars on one scale; the chance on a scale of its own below. */
export function funnel(
  data: FunnelData,
  words: FunnelWords,
  { width }: ChartSize,
  direction: Direction,
): Chart {
  const rows = rowsOf(data, words);
  const sheet = sheetOf(width, direction);
  const top = rows.length * ROW;
  const height = top + 86;
  const length = linear([0, Math.max(1, ...rows.map(({ value }) => value))], [0, width]);
  return picture({
    width,
    height,
    direction,
    alt: words.alt([
      ...rows.map(({ step, number }) => words.says[step](number)),
      words.says.match(words.percent(data.match.p)),
    ]),
    table: tableOf(rows, data.match, words),
    marks: [
      ...rows.flatMap((row, index) => bar(row, index * ROW, { sheet, width, length, words })),
      sheet.line([0, top + 4], [width, top + 4], { stroke: 'line', width: 1 }),
      ...chance(data.match, top + 6, { sheet, width, words }),
    ],
  });
}

function rowsOf(data: FunnelData, words: FunnelWords): Row[] {
  const steps: Step[] = ['programs', 'eligible', 'applied', 'interviews'];
  return steps.map((step, index) => {
    const value = data[step];
    const before = index === 0 ? 0 : data[steps[index - 1] as Step];
    return {
      step,
      value,
      number: step === 'interviews' ? words.expected(value) : words.count(value),
      share: before > 0 ? words.percent(Math.min(1, value / before)) : null,
    };
  });
}

interface Ground {
  sheet: Sheet;
  width: number;
  words: FunnelWords;
}

function bar(row: Row, top: number, ground: Ground & { length: (value: number) => number }): string[] {
  const { sheet, width, words, length } = ground;
  const line = top + 16;
  return [
    sheet.text(words.says[row.step](row.number), [0, line], { ink: 'ink' }),
    ...(row.share === null ? [] : [sheet.text(words.ofBefore(row.share), [width, line], { anchor: 'end' })]),
    sheet.bar([0, line + 7], width, BAR, { fill: 'line', fade: 0.5, rounded: 2 }),
    ...(row.value > 0
      ? [sheet.bar([0, line + 7], Math.max(LEAST, length(row.value)), BAR, { fill: 'accent', rounded: 2 })]
      : []),
  ];
}

function chance(match: Range, top: number, { sheet, width, words }: Ground): string[] {
  const at = linear([0, 1], [MARGIN, width - MARGIN]);
  const down = top + 50;
  const ranges = words.ranges(words.range(match.lo50, match.hi50), words.range(match.lo90, match.hi90));
  return [
    sheet.text(words.says.match(words.percent(match.p)), [0, top + 16], { ink: 'ink', bold: true }),
    sheet.text(ranges, [0, top + 34]),
    sheet.line([at(0), down], [at(1), down], { stroke: 'line', width: 1 }),
    sheet.line([at(match.lo90), down], [at(match.hi90), down], { stroke: 'accent', width: 2, fade: 0.75 }),
    sheet.line([at(match.lo50), down], [at(match.hi50), down], { stroke: 'accent', width: 9, fade: 0.35 }),
    sheet.dot([at(match.p), down], 5.5, { fill: 'accent', stroke: 'paper', width: 2 }),
    sheet.text(words.percent(0), [0, down + 22]),
    sheet.text(words.percent(1), [width, down + 22], { anchor: 'end' }),
  ];
}

function tableOf(rows: readonly Row[], match: Range, words: FunnelWords): Chart['table'] {
  const { columns, names } = words;
  return {
    columns: [
      { title: columns.step },
      { title: columns.number, number: true },
      { title: columns.ofBefore, number: true },
      { title: columns.range, number: true },
    ],
    rows: [
      ...rows.map(({ step, number, share }) => [names[step], number, share ?? '', '']),
      [
        names.match,
        words.percent(match.p),
        '',
        words.ranges(words.range(match.lo50, match.hi50), words.range(match.lo90, match.hi90)),
      ],
    ],
  };
}
