import type { ListResult } from '@matchwright/engine';
import Papa from 'papaparse';
import { phrases } from '../../text/phrases.ts';
import { listRows } from './list-rows.ts';

/** Byte order mark: without it Excel reads accented names wrongly. */
const UTF8_MARK = '\uFEFF';

/** The list as a spreadsheet; cells that a spreadsheet would run as formulas are defused. */
export function listCsv(result: ListResult): string {
  const rows = listRows(result).map((row) => ({
    code: row.code,
    program: row.name,
    city: row.city,
    state: row.state,
    specialty: phrases.list.specialty[row.specialty],
    // In a file of plans, "applied" reads as if it had been done.
    level: row.level === 'applied' ? 'apply' : row.level,
    interview: rounded(row.interview.p),
    interview_low_90: rounded(row.interview.lo90),
    interview_high_90: rounded(row.interview.hi90),
    match: rounded(row.match.p),
    match_low_90: rounded(row.match.lo90),
    match_high_90: rounded(row.match.hi90),
    pinned: row.pinned ? 'yes' : 'no',
    signal_set: row.signalSet ?? '',
    why: row.why,
    unknown: row.unknown,
  }));
  return UTF8_MARK + Papa.unparse(rows, { escapeFormulae: true });
}

function rounded(p: number): string {
  return p.toFixed(4);
}
