/** Text tables that fit the terminal: columns shrink to their smallest width, then the least needed ones go. */
import type { Screen } from './screen.ts';

export interface Column<Row> {
  title: string;
  value: (row: Row) => string;
  align?: 'left' | 'right';
  /** Cut no further than this while other columns can be left out; columns without it are never cut. */
  smallest?: number;
  /** Cut this far when nothing is left to leave out; default `smallest`. */
  least?: number;
  /** Columns with a higher number are left out first when there is no room; 0 or none stays. */
  leaveOut?: number;
}

const GAP = 2;

/** Lines of the table, header first, without trailing spaces. */
export function tableLines<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  screen: Screen,
): string[] {
  const cells = columns.map((column) => rows.map((row) => column.value(row)));
  const natural = columns.map((column, index) =>
    Math.max(lengthOf(column.title), ...(cells[index] ?? []).map(lengthOf)),
  );
  const widths = fitWidths(columns, natural, screen.width);
  const line = (texts: readonly string[]) =>
    columns
      .flatMap((column, index) => {
        const width = widths[index] ?? 0;
        return width === 0 ? [] : [pad(cut(texts[index] ?? '', width), width, column.align)];
      })
      .join(' '.repeat(GAP))
      .trimEnd();
  const header = line(columns.map((column) => column.title));
  return [
    screen.style.strong(header),
    ...rows.map((_, row) => line(cells.map((column) => column[row] ?? ''))),
  ];
}

/** Width per column; 0 for a column that is left out. */
function fitWidths<Row>(columns: readonly Column<Row>[], natural: readonly number[], room: number): number[] {
  const atLeast = (limit: (column: Column<Row>) => number | undefined) =>
    columns.map((column, index) => Math.min(natural[index] ?? 0, limit(column) ?? natural[index] ?? 0));
  let smallest = atLeast((column) => column.smallest);
  const shown = columns.map(() => true);
  const total = (widths: readonly number[]) =>
    widths.reduce((sum, width, index) => (shown[index] ? sum + width + GAP : sum), -GAP);
  for (const index of byLeaveOut(columns)) {
    if (total(smallest) <= room) break;
    shown[index] = false;
  }
  if (total(smallest) > room) smallest = atLeast((column) => column.least ?? column.smallest);
  const widths = [...natural];
  while (total(widths) > room) {
    const widest = mostShrinkable(widths, smallest, shown);
    if (widest === -1) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths.map((width, index) => (shown[index] ? width : 0));
}

const byLeaveOut = <Row>(columns: readonly Column<Row>[]): number[] =>
  columns
    .map((column, index) => ({ index, order: column.leaveOut ?? 0 }))
    .filter(({ order }) => order > 0)
    .sort((a, b) => b.order - a.order)
    .map(({ index }) => index);

/** The column with the most to give, or -1. */
function mostShrinkable(
  widths: readonly number[],
  smallest: readonly number[],
  shown: readonly boolean[],
): number {
  let best = -1;
  let most = 0;
  widths.forEach((width, index) => {
    const spare = shown[index] ? width - (smallest[index] ?? 0) : 0;
    if (spare > most) {
      best = index;
      most = spare;
    }
  });
  return best;
}

const lengthOf = (text: string): number => [...text].length;

function cut(text: string, width: number): string {
  const letters = [...text];
  return letters.length <= width
    ? text
    : `${letters
        .slice(0, Math.max(width - 1, 0))
        .join('')
        .trimEnd()}…`;
}

const pad = (text: string, width: number, align: 'left' | 'right' = 'left'): string => {
  const space = ' '.repeat(Math.max(width - lengthOf(text), 0));
  return align === 'right' ? space + text : text + space;
};

/** A heading on as many lines as it needs, each painted on its own. */
export function heading(text: string, screen: Screen, paint: (line: string) => string): string[] {
  return wrap(text, screen.width, '  ').map(paint);
}

/**
 * Breaks a paragraph at spaces; the first line starts with `first`, the following ones with `rest`. A word that is
 * longer than a line, which only people write, is broken too.
 */
export function wrap(text: string, width: number, rest = '', first = ''): string[] {
  const longest = Math.max(width - Math.max(lengthOf(rest), lengthOf(first)), 1);
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ').flatMap((one) => broken(one, longest))) {
    if (!isEmpty && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = `${rest}${word}`;
    } else {
      line = isEmpty ? `${line}${word}` : `${line} ${word}`;
    }
    isEmpty = false;
  }
  return [...lines, line];
}

function broken(word: string, longest: number): string[] {
  const letters = [...word];
  if (letters.length <= longest) return [word];
  return Array.from({ length: Math.ceil(letters.length / longest) }, (_, piece) =>
    letters.slice(piece * longest, (piece + 1) * longest).join(''),
  );
}
