import type { Program } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { readSpreadsheet } from '../spreadsheet/read-spreadsheet.ts';
import type { Refusal } from '../spreadsheet/refusal.ts';
import { type ImportedTracker, importTracker, type TrackerSeason } from './import-tracker.ts';

export interface ReadTracker extends ImportedTracker {
  ok: true;
}

/**
 * A table of applications in a CSV, TSV or XLSX file, or pasted from a spreadsheet. Of several sheets the one that holds
 * most applications is read. Never throws.
 * @param today ISO date
 */
export function readTracker(
  bytes: Uint8Array,
  programs: readonly Program[],
  today: string,
  more: Omit<TrackerSeason, 'today'> = {},
): ReadTracker | Refusal {
  const read = readSpreadsheet(bytes);
  if (!read.ok) return read;
  const tables = read.sheets.map(({ name, cells }) => ({
    name,
    ...importTracker(cells, programs, { ...more, today }),
  }));
  const best = tables.reduce((first, one) =>
    one.applications.length > first.applications.length ? one : first,
  );
  const from = tables.length > 1 ? [say`Of ${tables.length} sheets, "${best.name}" was read.`] : [];
  return {
    ok: true,
    applications: best.applications,
    columns: best.columns,
    remarks: [...read.notes, ...from, ...best.remarks],
  };
}
