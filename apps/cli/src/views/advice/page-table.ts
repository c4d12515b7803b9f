/** Tables of the advisor's pages. Nothing in them is cut: without room for the columns, each row becomes lines. */
import type { Screen } from '../../terminal/screen.ts';
import { wrap } from '../../terminal/table.ts';

export interface PageColumn<Row> {
  /** Broken over several lines when it is wider than what stands below it. */
  title: string;
  value: (row: Row) => string;
  align?: 'right';
}

const GAP = 2;
/** Narrower than this, a text beside its label is hard to read and goes below it. */
const READABLE = 24;

export function pageTable<Row>(
  rows: readonly Row[],
  columns: readonly PageColumn<Row>[],
  { width, style }: Screen,
): string[] {
  const cells = rows.map((row) => columns.map(({ value }) => value(row)));
  const widths = fitWidths(columns, cells, width);
  if (widths === null) return stacked(cells, columns, width);
  const line = (texts: readonly string[]) =>
    columns
      .map(({ align }, index) => pad(texts[index] ?? '', widths[index] ?? 0, align))
      .join(' '.repeat(GAP))
      .trimEnd();
  return [...headLines(columns, widths).map((texts) => style.strong(line(texts))), ...cells.map(line)];
}

/** As wide as the cells, and as the titles where there is room; null when not even their longest words fit. */
function fitWidths<Row>(
  columns: readonly PageColumn<Row>[],
  cells: readonly string[][],
  room: number,
): number[] | null {
  const widths = columns.map(({ title }, index) =>
    Math.max(...title.split(' ').map(lengthOf), ...cells.map((row) => lengthOf(row[index] ?? ''))),
  );
  let spare = room - widths.reduce((sum, one) => sum + one + GAP, -GAP);
  if (spare < 0) return null;
  const wishes = columns
    .map(({ title }, index) => ({ index, wish: lengthOf(title) - (widths[index] ?? 0) }))
    .filter(({ wish }) => wish > 0)
    .sort((a, b) => a.wish - b.wish);
  for (const { index, wish } of wishes) {
    if (wish > spare) break;
    widths[index] = (widths[index] ?? 0) + wish;
    spare -= wish;
  }
  return widths;
}

/** Titles end on the same line, the one above the first row. */
function headLines<Row>(columns: readonly PageColumn<Row>[], widths: readonly number[]): string[][] {
  const titles = columns.map(({ title }, index) => wrap(title, widths[index] ?? 0));
  const height = Math.max(...titles.map(({ length }) => length));
  return Array.from({ length: height }, (_, index) =>
    titles.map((lines) => lines[index - (height - lines.length)] ?? ''),
  );
}

function stacked<Row>(
  cells: readonly string[][],
  columns: readonly PageColumn<Row>[],
  width: number,
): string[] {
  return cells.flatMap(([name = '', ...rest]) => [
    ...wrap(name, width, '  '),
    ...rest.flatMap((text, index) => {
      const title = columns[index + 1]?.title;
      return text === '' ? [] : wrap(title ? `${title}: ${text}` : text, width, '    ', '  ');
    }),
  ]);
}

/** Labels in a column, their texts in full beside them. */
export function labelledRows(rows: readonly (readonly [label: string, text: string])[], width: number) {
  const column = Math.max(...rows.map(([label]) => lengthOf(label))) + GAP;
  return rows.flatMap(([label, text]) =>
    width - column < READABLE
      ? [...wrap(label, width, '  '), ...wrap(text, width, '  ', '  ')]
      : wrap(text, width, ' '.repeat(column), label.padEnd(column)),
  );
}

const lengthOf = (text: string): number => [...text].length;

const pad = (text: string, width: number, align?: 'right'): string => {
  const space = ' '.repeat(Math.max(width - lengthOf(text), 0));
  return align === 'right' ? space + text : text + space;
};
