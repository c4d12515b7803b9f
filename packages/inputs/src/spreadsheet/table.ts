import { say } from '@matchwright/speech';
import { headerMatches } from './mapping/header-score.ts';

/** One sheet as text, every line equally long; an empty cell is the empty string. */
export interface Sheet {
  name: string;
  cells: string[][];
}

const ORIENTATIONS = ['program-per-row', 'program-per-column'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** A sheet read as programs with fields, whichever way it lies. */
export interface Table {
  sheet: string;
  orientation: Orientation;
  /** Line of the field names, counted from 0: a row of the sheet, or a column when programs stand in columns. */
  headerAt: number;
  headers: string[];
  records: TableRecord[];
}

export interface TableRecord {
  /** Place in the sheet, counted from 1 as spreadsheet programs do: its row, or its column. */
  at: number;
  /** The place in words: "row 12" or "column D". */
  place: string;
  /** As many as there are headers. */
  cells: string[];
}

/** What the person decides against our guess. */
export interface TableChoice {
  orientation?: Orientation;
  headerAt?: number;
}

/** Field names are looked for in the first lines only: titles and remarks above them are short. */
const SEARCHED_LINES = 30;

/** Reads a sheet as a table: finds where the field names stand unless told, and skips empty records. */
export function tableOf(sheet: Sheet, choice: TableChoice = {}): Table {
  const { orientation, headerAt } = findHeaders(sheet.cells, choice);
  const lines = orientation === 'program-per-row' ? sheet.cells : transposed(sheet.cells);
  const headers = lines[headerAt] ?? [];
  const records: TableRecord[] = [];
  for (let line = headerAt + 1; line < lines.length; line++) {
    const cells = lines[line]!;
    if (cells.every((cell) => cell === '')) continue;
    const place = orientation === 'program-per-row' ? say`row ${line + 1}` : say`column ${columnName(line)}`;
    records.push({ at: line + 1, place, cells });
  }
  return { sheet: sheet.name, orientation, headerAt, headers, records };
}

/** The table of the sheet that knows most fields; workbooks often start with a sheet of explanations. */
export function bestTable(sheets: readonly Sheet[]): Table | null {
  let best: Table | null = null;
  let bestWorth = -1;
  for (const sheet of sheets) {
    const table = tableOf(sheet);
    const worth = knownFields(table.headers);
    if (worth > bestWorth) [best, bestWorth] = [table, worth];
  }
  return best;
}

interface HeaderPlace {
  orientation: Orientation;
  headerAt: number;
}

function findHeaders(cells: readonly string[][], choice: TableChoice): HeaderPlace {
  const orientations = choice.orientation ? [choice.orientation] : ORIENTATIONS;
  let best: HeaderPlace | null = null;
  let bestWorth = 0;
  for (const orientation of orientations) {
    const lines = orientation === 'program-per-row' ? cells.length : (cells[0]?.length ?? 0);
    for (let line = 0; line < Math.min(SEARCHED_LINES, lines); line++) {
      const worth = knownFields(lineOf(cells, orientation, line));
      if (worth > bestWorth + 0.01) [best, bestWorth] = [{ orientation, headerAt: line }, worth];
    }
  }
  const orientation = best?.orientation ?? choice.orientation ?? 'program-per-row';
  return { orientation, headerAt: choice.headerAt ?? best?.headerAt ?? firstFullLine(cells, orientation) };
}

function lineOf(cells: readonly string[][], orientation: Orientation, line: number): readonly string[] {
  return orientation === 'program-per-row' ? cells[line]! : cells.map((row) => row[line] ?? '');
}

/** Sum of the scores of the distinct fields that a line of headers names. */
function knownFields(texts: readonly string[]): number {
  const best = new Map<string, number>();
  for (const text of texts) {
    const match = text === '' ? undefined : headerMatches(text)[0];
    if (match !== undefined) best.set(match.target, Math.max(best.get(match.target) ?? 0, match.score));
  }
  let sum = 0;
  for (const score of best.values()) sum += score;
  return sum;
}

/** Where no header is known: the first line that fills most of the width, as titles do not. */
function firstFullLine(cells: readonly string[][], orientation: Orientation): number {
  if (orientation === 'program-per-column') return 0;
  const full = (row: readonly string[]) => row.filter((cell) => cell !== '').length;
  const widest = Math.max(...cells.slice(0, SEARCHED_LINES).map(full));
  return Math.max(
    0,
    cells.findIndex((row) => full(row) >= widest * 0.6),
  );
}

function transposed(cells: readonly string[][]): string[][] {
  return Array.from({ length: cells[0]?.length ?? 0 }, (_, column) => cells.map((row) => row[column] ?? ''));
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
