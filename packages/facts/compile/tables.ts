/** The hand-kept tables beside the compile script. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import type { NameTables } from './names.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Rows of a table of this folder; a malformed row is a defect. */
export function readTable(file: string): Record<string, string>[] {
  const parsed = Papa.parse<Record<string, string>>(readFileSync(`${here}${file}`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const first = parsed.errors[0];
  if (first) throw new Error(`compile/${file}, row ${(first.row ?? 0) + 2}: ${first.message}`);
  return parsed.data;
}

/** Thresholds and lead times of the advice, one table a topic, in the columns of `parameters.csv`. */
export function readAdviceFigures(): Record<string, string>[] {
  return readdirSync(`${here}advice`)
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .flatMap((file) => readTable(`advice/${file}`));
}

function readMap(file: string, keyColumn: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const row of readTable(file)) {
    const key = row[keyColumn];
    const name = row.name;
    if (!key || !name) throw new Error(`compile/${file}: a row without ${keyColumn} or name`);
    if (map.has(key)) throw new Error(`compile/${file}: ${key} stands twice`);
    map.set(key, name);
  }
  return map;
}

export function readTables(): NameTables {
  return {
    institutions: readMap('names.csv', 'institution_code'),
    programs: readMap('program-names.csv', 'nrmp_code'),
    tracks: readMap('tracks.csv', 'program_label'),
  };
}
