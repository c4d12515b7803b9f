import type { ListResult } from '@matchwright/engine';
import Papa from 'papaparse';
import { phrases } from '../../text/phrases.ts';
import { type ListRow, listRows } from './list-rows.ts';

const t = phrases.studio;
/** Byte order mark: without it Excel reads accented names wrongly. */
const UTF8_MARK = '\uFEFF';

/**
 * The list as a spreadsheet, its headers and words those of the page; cells that a spreadsheet would run as formulas are
 * defused. Commas and points as every program but a spreadsheet set to another country reads them: that one has the
 * workbook beside this file.
 */
export function listCsv(result: ListResult): string {
  const rows = listRows(result).map((row) => ({
    [t.columns.code]: row.code,
    [t.columns.program]: row.name,
    [t.columns.city]: row.city,
    [t.columns.state]: row.state,
    [t.columns.specialty]: phrases.list.specialty[row.specialty],
    [t.columns.level]: phrases.list.level[row.level],
    [t.columns.interview]: rounded(row.interview.p),
    [t.columns.interviewLow]: rounded(row.interview.lo90),
    [t.columns.interviewHigh]: rounded(row.interview.hi90),
    [t.columns.match]: rounded(row.match.p),
    [t.columns.matchLow]: rounded(row.match.lo90),
    [t.columns.matchHigh]: rounded(row.match.hi90),
    [t.columns.pinned]: row.pinned ? t.yes : t.no,
    [t.columns.signal]: signalWords(row.signalSet),
    [t.columns.why]: row.why,
    [t.columns.unknown]: row.unknown,
  }));
  return UTF8_MARK + Papa.unparse(rows, { escapeFormulae: true });
}

function signalWords(set: ListRow['signalSet']): string {
  if (set === undefined) return '';
  return set === 'none' ? t.signalChoice.none : phrases.list.level[set];
}

function rounded(p: number): string {
  return p.toFixed(4);
}
