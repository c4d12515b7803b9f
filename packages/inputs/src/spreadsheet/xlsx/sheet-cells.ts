import { LIMITS } from '../limits.ts';
import { cellText } from '../reading/cell-text.ts';
import { refuseCells, refuseColumns, refuseRows } from '../reading/too-large.ts';
import { type NumberFormat, shownNumber } from './number-formats.ts';
import { type Attributes, scanXml } from './scan-xml.ts';
import { RichText, unescapeControl } from './shared-strings.ts';

export interface SheetContext {
  strings: readonly string[];
  formats: readonly NumberFormat[];
  from1904: boolean;
}

export interface SheetCells {
  cells: string[][];
  /** Cells that hold something. */
  filled: number;
  /** Cells with a formula but no stored result: formulas are never computed here. */
  withoutResult: number;
}

/** Cells of one sheet as text. Formulas are ignored; their results, stored by the program that saved the file, count. */
export function readSheetCells(xml: string, context: SheetContext, allowed: number): SheetCells {
  const cells: string[][] = [];
  let filled = 0;
  let withoutResult = 0;
  let row = -1;
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  let inValue = false;
  let hasFormula = false;
  const inline = new RichText();

  function startCell(attributes: Attributes): void {
    const place = attributes.r === undefined ? null : cellPlace(attributes.r);
    column = place?.column ?? column + 1;
    if (place !== null) row = place.row;
    type = attributes.t ?? 'n';
    style = Number(attributes.s ?? 0);
    value = '';
    hasFormula = false;
    inline.start();
  }

  function endCell(): void {
    const text = type === 'inlineStr' ? inline.value() : shownValue(type, value, style, context);
    if (hasFormula && value === '') withoutResult++;
    if (text === '') return;
    if (row >= LIMITS.rows) refuseRows();
    if (column >= LIMITS.columns) refuseColumns();
    if (++filled > allowed) refuseCells();
    while (cells.length <= row) cells.push([]);
    const line = cells[row]!;
    while (line.length < column) line.push('');
    line[column] = text;
  }

  scanXml(xml, {
    open(name, attributes) {
      if (name === 'c') startCell(attributes);
      else if (name === 'v') inValue = true;
      else if (name === 'f') hasFormula = true;
      else if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number.parseInt(attributes.r, 10) - 1;
        column = -1;
        if (!(row >= 0)) row = 0;
      } else inline.open(name);
    },
    text(part) {
      if (inValue) value += part;
      else inline.add(part);
    },
    close(name) {
      if (name === 'v') inValue = false;
      else if (name === 'c') endCell();
      else inline.close(name);
    },
  });
  return { cells, filled, withoutResult };
}

function shownValue(
  type: string,
  raw: string,
  style: number,
  { strings, formats, from1904 }: SheetContext,
): string {
  if (type === 's') return strings[Number(raw)] ?? '';
  if (type === 'str') return cellText(unescapeControl(raw));
  if (type === 'b') return raw === '1' ? 'TRUE' : raw === '' ? '' : 'FALSE';
  // #N/A, #REF! and their kind say nothing about a program.
  if (type === 'e') return '';
  if (type === 'd') return raw.slice(0, 10);
  return shownNumber(cellText(raw), formats[style] ?? 'plain', from1904);
}

/** `BC12` → column 54, row 11, both counted from 0; null when it is not a place. */
function cellPlace(reference: string): { row: number; column: number } | null {
  const parts = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (parts === null) return null;
  let column = 0;
  for (const letter of parts[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(parts[2]) - 1;
  return row < 0 ? null : { row, column: column - 1 };
}
