/**
 * Typed access to the raw program rows. The compile script and the fit script both read programs
 * through `loadRawPrograms`, so that facts and estimates speak of the same programs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { groupPrograms, type RawProgram } from './grouping.ts';
import { PROGRAM_COLUMNS, type RawRow } from './raw-row.ts';

export type { RawProgram } from './grouping.ts';
export type { RawRow } from './raw-row.ts';

/** Rows of one raw CSV file; throws when a row has another number of columns than the header. */
export function readRawCsv(dataDir: string, file: string): Record<string, string>[] {
  const text = readFileSync(join(dataDir, file), 'utf8');
  const parsed = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const first = parsed.errors[0];
  if (first) throw new Error(`${file}, row ${(first.row ?? 0) + 2}: ${first.message}`);
  return parsed.data;
}

/** Every row of `programs.csv`, listed or not, preliminary tracks included. */
function loadRawRows(dataDir: string): RawRow[] {
  const rows = readRawCsv(dataDir, 'programs.csv');
  for (const column of PROGRAM_COLUMNS) {
    if (rows[0] && !(column in rows[0])) throw new Error(`programs.csv: column ${column} is missing`);
  }
  return rows as RawRow[];
}

/** The offered programs, one entry per ACGME program, sorted by specialty and code. */
export function loadRawPrograms(dataDir: string): RawProgram[] {
  return groupPrograms(loadRawRows(dataDir));
}
