import { say } from '@matchwright/speech';
import { LIMITS } from './limits.ts';
import { decodeText, type Encoding } from './reading/decode-text.ts';
import { type Delimiter, readDelimited } from './reading/delimited-text.ts';
import { fileKind, refuseForeignText } from './reading/file-kind.ts';
import { refuseCells, refuseColumns, refuseRows } from './reading/too-large.ts';
import { type Refusal, Refused, refuse } from './refusal.ts';
import type { Sheet } from './table.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';

export interface ReadSpreadsheet {
  ok: true;
  format: 'xlsx' | 'text';
  /** Visible sheets that hold something, in the order of the file; a CSV file is one sheet. */
  sheets: Sheet[];
  /** Text files only. */
  encoding?: Encoding;
  delimiter?: Delimiter;
  /** What the person should know: full sentences. */
  notes: string[];
}

/** For a file that was chosen but not yet read into memory: a refusal when its size rules it out. */
export function refuseBeforeReading({ size }: { size: number }): Refusal | null {
  if (size === 0) return { ok: false, reason: 'empty', says: say`This file is empty. Download it again.` };
  if (size <= LIMITS.fileBytes) return null;
  const megabytes = Math.ceil(size / 1024 / 1024);
  return {
    ok: false,
    reason: 'too-large',
    says: say`This file has ${megabytes} MB; at most ${LIMITS.fileBytes / 1024 / 1024} MB can be read. Keep only the programs and columns you need and save it again.`,
  };
}

/** Reads a CSV, TSV or XLSX file by its content, whatever its name. Every failure is a `Refusal`; nothing is thrown. */
export function readSpreadsheet(bytes: Uint8Array): ReadSpreadsheet | Refusal {
  try {
    return readOrThrow(bytes);
  } catch (problem) {
    if (problem instanceof Refused) return problem.refusal;
    // Only the engine's own limits are left, such as a text longer than it can hold.
    return {
      ok: false,
      reason: 'damaged',
      says: say`This file could not be read. Open it in a spreadsheet program and save it as .csv.`,
    };
  }
}

/** @throws Refused and nothing else; tests hold it to that, so that the last resort above stays one */
export function readOrThrow(bytes: Uint8Array): ReadSpreadsheet {
  const early = refuseBeforeReading({ size: bytes.length });
  if (early !== null) refuse(early.reason, early.says);
  const read = fileKind(bytes) === 'zip' ? readXlsx(bytes) : readText(bytes);
  let area = 0;
  const sheets = read.sheets.flatMap(({ name, cells }) => {
    const { height, width } = extent(cells);
    area += height * width;
    if (area > LIMITS.cells) refuseCells();
    return height === 0 ? [] : [{ name, cells: rectangle(cells, height, width) }];
  });
  if (sheets.length === 0)
    refuse('empty', say`There is nothing in this file. Check that you chose the right one.`);
  return { ...read, sheets };
}

function readXlsx(bytes: Uint8Array): ReadSpreadsheet {
  return { ok: true, format: 'xlsx', ...readWorkbook(bytes) };
}

function readText(bytes: Uint8Array): ReadSpreadsheet {
  const { text, encoding, notes } = decodeText(bytes);
  refuseForeignText(text);
  const { cells, delimiter } = readDelimited(text);
  return { ok: true, format: 'text', sheets: [{ name: '', cells }], encoding, delimiter, notes };
}

/** Lines and columns up to the last that holds something. */
function extent(cells: readonly string[][]): { height: number; width: number } {
  let height = 0;
  let width = 0;
  for (const [index, line] of cells.entries()) {
    const length = line.findLastIndex((cell) => tidy(cell) !== '') + 1;
    if (length > 0) height = index + 1;
    width = Math.max(width, length);
  }
  if (height > LIMITS.rows) refuseRows();
  if (width > LIMITS.columns) refuseColumns();
  return { height, width };
}

function rectangle(cells: readonly string[][], height: number, width: number): string[][] {
  return cells.slice(0, height).map((line) => Array.from({ length: width }, (_, at) => tidy(line[at] ?? '')));
}

/**
 * One kind of space, never two in a row, none at the ends: later steps need not care, and no pattern of theirs meets
 * a run of a thousand spaces.
 */
function tidy(cell: string): string {
  return cell
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '))
    .trim();
}
