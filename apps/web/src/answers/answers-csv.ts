import Papa from 'papaparse';
import type { StoredAnswer } from '../storage/answers.ts';

/** A line for every answer; cells that a spreadsheet would run as formulas are defused. */
export function answersCsv(answers: StoredAnswer[], names: Map<string, string>): string {
  const rows = answers.map(({ code, field, value, date, source = '' }) => ({
    'NRMP code': code,
    program: names.get(code) ?? '',
    field,
    value: value === null ? 'none' : String(value),
    date,
    source,
  }));
  return `\uFEFF${Papa.unparse(rows, { escapeFormulae: true })}`;
}
