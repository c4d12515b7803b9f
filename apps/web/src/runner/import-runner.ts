import { type Facts, parseFacts } from '@matchwright/facts';
import { readTracker } from '@matchwright/inputs/season';
import {
  bestTable,
  confirmMatch,
  importFacts,
  matchRows,
  parseMapping,
  proposeMapping,
  readSpreadsheet,
  refuseBeforeReading,
  type Sheet,
  savedMappingFor,
  TARGETS,
  type Table,
  tableOf,
  withTarget,
} from '@matchwright/inputs/spreadsheet';
import { fetchFactsFiles } from './facts-files.ts';
import type { Importer, TableView } from './importer.ts';

const SAMPLES = 3;

let facts: Promise<Facts> | null = null;
let sheets: Sheet[] = [];
let table: Table | null = null;
let saved: unknown[] = [];

export const importer: Importer = {
  async open(file, savedMappings) {
    const early = refuseBeforeReading(file);
    if (early) return early;
    const read = readSpreadsheet(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) return read;
    sheets = read.sheets;
    saved = savedMappings;
    table = bestTable(sheets);
    const { notes } = read;
    const targets = Object.entries(TARGETS).map(([id, { label }]) => ({
      id: id as keyof typeof TARGETS,
      label,
    }));
    return { ok: true, sheets: sheets.map((sheet) => sheet.name), notes, targets, table: viewOf(opened()) };
  },
  async table({ sheet, ...choice }) {
    const chosen = sheets[sheet];
    if (!chosen) throw new Error('There is no such sheet.');
    table = tableOf(chosen, choice);
    return viewOf(table);
  },
  retarget: async (mapping, column, target) => withTarget(mapping, column, target),
  match: async (mapping) => matchRows(opened(), mapping, (await loadFacts()).programs),
  async facts(mapping, confirmed, date, source) {
    const known = (await loadFacts()).programs;
    const matches = confirmed.reduce(
      (settled, { row, code }) => confirmMatch(settled, row, code),
      matchRows(opened(), mapping, known),
    );
    return importFacts(opened(), mapping, matches, { date, programs: known, source });
  },
  async tracker(file, today, match) {
    const early = refuseBeforeReading(file);
    if (early) return early;
    const { programs, rules } = await loadFacts();
    const bytes = new Uint8Array(await file.arrayBuffer());
    return readTracker(bytes, programs, today, { match, seasons: rules.seasons });
  },
};

function opened(): Table {
  if (!table) throw new Error('No file is open.');
  return table;
}

function viewOf(shown: Table): TableView {
  const own = saved.flatMap((mapping) => parseMapping(mapping) ?? []);
  const known = savedMappingFor(shown, own);
  return {
    sheet: Math.max(
      0,
      sheets.findIndex((sheet) => sheet.name === shown.sheet),
    ),
    orientation: shown.orientation,
    headerAt: shown.headerAt,
    records: shown.records.length,
    samples: shown.headers.map((_, column) => samplesOf(shown, column)),
    mapping: known ?? proposeMapping(shown),
    isSaved: known !== null,
  };
}

function samplesOf({ records }: Table, column: number): string[] {
  const found = new Set<string>();
  for (const { cells } of records) {
    const cell = cells[column] ?? '';
    if (cell !== '') found.add(cell.slice(0, 60));
    if (found.size >= SAMPLES) break;
  }
  return [...found];
}

function loadFacts(): Promise<Facts> {
  facts ??= fetchFactsFiles().then(parseFacts);
  facts.catch(() => {
    facts = null;
  });
  return facts;
}
