/**
 * Compiles the raw tables into the fact files that the project ships:
 *
 *     npm run facts:compile [-- DIRECTORY_OF_RAW_TABLES]
 *
 * The directory may also be given as MATCHWRIGHT_RAW_DATA; without either it is `../shared/data` beside the
 * checkout. The output is sorted and depends on nothing but the raw tables, the tables of this folder and
 * `data/model.json` (whose sources go into the register), so that a second run changes nothing.
 * What the files hold and how to correct a fact: docs/data.md.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FactRecord, ProgramRecord } from '../src/files.ts';
import type { Source } from '../src/types.ts';
import { compileCalendar } from './calendar.ts';
import { citedSources } from './cited.ts';
import { addCorrections } from './corrections.ts';
import { type FactRecords, sortedRecord } from './fact-records.ts';
import { compareText } from './grouping.ts';
import { MODEL_SOURCES } from './named-sources.ts';
import { programRecord } from './open-layer.ts';
import { compileParameters } from './parameters.ts';
import { withPrimarySources } from './primary-sources.ts';
import { loadRawPrograms, readRawCsv } from './raw.ts';
import { reportedFacts } from './reported-layer.ts';
import { compileRules } from './season-rules.ts';
import { printedYear, SourceRegister } from './sources.ts';
import { addStatements } from './statements.ts';
import { readAdviceFigures, readTable, readTables } from './tables.ts';
import { entriesText, listText, writeJson } from './write.ts';

/** Date of the last change of the raw tables; shown by the command line and the web app. */
const VERSION = '2026-11-22';

const here = dirname(fileURLToPath(import.meta.url));
const output = join(here, '..', 'data');
const beside = join(here, '..', '..', '..', '..', 'shared', 'data');
const rawData = resolve(process.argv[2] ?? process.env.MATCHWRIGHT_RAW_DATA ?? beside);
if (!existsSync(join(rawData, 'programs.csv'))) {
  process.stderr.write(`No programs.csv in ${rawData}. Give the directory of the raw tables as argument.\n`);
  process.exit(2);
}

const register = new SourceRegister();
const programs = loadRawPrograms(rawData);
const tables = readTables();

const records = programs.map((program) => programRecord(program, tables));
const openFacts: FactRecords = new Map(records.map((record) => [record.code, record.facts]));
const institutions = new Map(records.map((record) => [record.code, record.name]));
addStatements(openFacts, readRawCsv(rawData, 'medpeds_facts.csv'), register, institutions);
addCorrections(openFacts, readTable('corrections.csv'), register, institutions);

const reported = new Map<string, FactRecord>();
for (const program of programs) {
  const facts = reportedFacts(program);
  if (facts) reported.set(program.code, facts);
}

const parameters = compileParameters(
  [
    ...withPrimarySources(readRawCsv(rawData, 'parameters.csv'), readTable('primary-sources.csv')),
    ...readAdviceFigures(),
  ],
  register,
);
const calendar = compileCalendar(readRawCsv(rawData, 'calendar.csv'), register);
const rules = compileRules(parameters);

// Pages behind the model's effects and the national statistics: shipped when something cites them.
for (const row of readRawCsv(rawData, 'effects.csv'))
  register.cite(row.source_url ?? '', printedYear(row.year ?? ''));
for (const row of readRawCsv(rawData, 'statistics.csv'))
  register.cite(row.source_url ?? '', printedYear(row.source_year ?? ''));

const sources = register.select([
  ...citedSources({ records, reported: [...reported.values()], parameters, calendar, rules }),
  ...citedSources(modelIfAny()),
  ...records.map((record) => `nrmp-${record.listed.slice(0, 4)}-match-list`),
  ...MODEL_SOURCES.map(({ id }) => id),
]);
const sourceById: Record<string, Source> = Object.fromEntries(sources.map((source) => [source.id, source]));

const sortedPrograms = records.map(
  (record): ProgramRecord => ({ ...record, facts: sortedRecord(record.facts, sourceById) }),
);
writeJson(
  output,
  'programs',
  `{"version":${JSON.stringify(VERSION)},"programs":${listText(sortedPrograms).trimEnd()}}\n`,
);
writeJson(
  output,
  'reported',
  entriesText(
    [...reported]
      .sort(([a], [b]) => compareText(a, b))
      .map(([code, facts]) => [code, sortedRecord(facts, sourceById)] as const),
  ),
);
writeJson(output, 'parameters', listText(parameters));
writeJson(output, 'calendar', listText(calendar));
writeJson(output, 'rules', entriesText(Object.entries(rules)));
writeJson(output, 'sources', listText(sources));

process.stdout.write(
  `${records.length} programs, ${reported.size} with reported answers, ${parameters.length} parameters, ` +
    `${calendar.length} dates, ${sources.length} sources written to ${output}\n`,
);

function modelIfAny(): unknown {
  const path = join(output, 'model.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
