import Papa from 'papaparse';

export type CsvRow = Record<string, string | number | boolean | null>;

/** Columns in order of first appearance. Cells that a spreadsheet would run as a formula are quoted. */
export function toCsv(rows: readonly CsvRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const data = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return `${Papa.unparse({ fields: columns, data }, { escapeFormulae: true, newline: '\n' })}\n`;
}

/** Six decimals are beyond what any probability here is good for, and short enough to read. */
export const csvProbability = (p: number): number => Number(p.toFixed(6));
