/** From the parsed data files to `Facts`. Pure: the browser and Node read the files in their own ways. */

import { FactsFileError } from './facts-file-error.ts';
import { FACT_FIELDS, isFactField, valueProblem } from './fields.ts';
import type { FactRecord, FactsFiles, FactTuple, ProgramRecord } from './files.ts';
import { readEstimates } from './load-estimates.ts';
import { compareTrust } from './trust.ts';
import { type Fact, type Facts, type Program, type ProgramFacts, type Source, SPECIALTIES } from './types.ts';

/**
 * Expands the short records of the data files.
 * Leaving `reported` and `estimates` out gives the open layer alone, with `estimates` null.
 * @throws FactsFileError naming file and place when a file does not hold what it should
 */
export function parseFacts(files: FactsFiles): Facts {
  const sources = readSources(files.sources);
  const { version, programs: records } = files.programs ?? {};
  if (typeof version !== 'string') throw new FactsFileError('programs', 'version', 'expected a date');
  if (!Array.isArray(records)) throw new FactsFileError('programs', 'programs', 'expected a list');
  const codes = new Set<string>();
  const programs = records.map((record, index) => {
    const program = readProgram(record, index, files.reported?.[record?.code], sources);
    if (codes.has(program.code)) throw new FactsFileError('programs', program.code, 'stands twice');
    codes.add(program.code);
    return program;
  });
  for (const name of ['parameters', 'calendar'] as const) {
    if (!Array.isArray(files[name])) throw new FactsFileError(name, 'top', 'expected a list');
  }
  if (!Array.isArray(files.rules?.seasons)) throw new FactsFileError('rules', 'seasons', 'expected a list');
  const { model } = files;
  if (model !== undefined && typeof model?.effects !== 'object') {
    throw new FactsFileError('model', 'effects', 'expected an object');
  }
  return {
    version,
    programs,
    estimates: files.estimates ? readEstimates(files.estimates, codes) : null,
    get model() {
      if (model === undefined) throw new FactsFileError('model', 'file', 'missing: run npm run facts:fit');
      return model;
    },
    parameters: files.parameters,
    calendar: files.calendar,
    rules: files.rules,
    sources,
    validation: files.validation ?? null,
  };
}

function readSources(list: Source[]): Record<string, Source> {
  if (!Array.isArray(list)) throw new FactsFileError('sources', 'top', 'expected a list');
  const sources: Record<string, Source> = {};
  for (const [index, source] of list.entries()) {
    if (typeof source?.id !== 'string') throw new FactsFileError('sources', `[${index}]`, 'no id');
    if (Object.hasOwn(sources, source.id)) throw new FactsFileError('sources', source.id, 'stands twice');
    sources[source.id] = source;
  }
  return sources;
}

function readProgram(
  record: ProgramRecord,
  index: number,
  reported: FactRecord | undefined,
  sources: Record<string, Source>,
): Program {
  const place = typeof record?.code === 'string' ? record.code : `programs[${index}]`;
  for (const key of ['code', 'institution', 'name', 'city', 'state', 'listed'] as const) {
    if (typeof record?.[key] !== 'string' || record[key] === '') {
      throw new FactsFileError('programs', `${place}.${key}`, 'expected text');
    }
  }
  if (!SPECIALTIES.includes(record.specialty)) {
    throw new FactsFileError('programs', `${place}.specialty`, `expected one of ${SPECIALTIES.join(', ')}`);
  }
  if (!Array.isArray(record.tracks))
    throw new FactsFileError('programs', `${place}.tracks`, 'expected a list');
  return {
    ...record,
    tracks: record.tracks.map(([code, name, kind]) => ({
      code,
      name,
      kind: kind === 'p' ? 'primary-care' : 'categorical',
    })),
    facts: readFacts(place, record.facts, reported, sources),
  };
}

function readFacts(
  place: string,
  open: FactRecord,
  reported: FactRecord | undefined,
  sources: Record<string, Source>,
): ProgramFacts {
  for (const [file, record] of [
    ['programs', open],
    ['reported', reported ?? {}],
  ] as const) {
    const unknown = Object.keys(record ?? {}).find((field) => !isFactField(field));
    if (unknown) throw new FactsFileError(file, `${place}.${unknown}`, 'unknown field');
  }
  const facts: Record<string, Fact[]> = {};
  for (const field of FACT_FIELDS) {
    const merged = [
      ...readTuples('programs', place, field, open?.[field], sources),
      ...readTuples('reported', place, field, reported?.[field], sources),
    ];
    if (merged.length > 0) facts[field] = merged.sort((a, b) => compareTrust(a, b, sources));
  }
  return facts as ProgramFacts;
}

function readTuples(
  file: 'programs' | 'reported',
  place: string,
  field: (typeof FACT_FIELDS)[number],
  tuples: FactTuple[] | undefined,
  sources: Record<string, Source>,
): Fact[] {
  if (tuples === undefined) return [];
  if (!Array.isArray(tuples)) throw new FactsFileError(file, `${place}.${field}`, 'expected a list');
  return tuples.map((tuple, index) => {
    const at = `${place}.${field}[${index}]`;
    if (!Array.isArray(tuple)) throw new FactsFileError(file, at, 'expected [value, year, source]');
    const [value, year, source, note] = tuple;
    const problem = valueProblem(field, value);
    if (problem) throw new FactsFileError(file, at, problem);
    if (year !== null && !Number.isInteger(year))
      throw new FactsFileError(file, at, 'expected a year or null');
    if (!Object.hasOwn(sources, source)) throw new FactsFileError(file, at, `unknown source "${source}"`);
    return { value, year, source, ...(note !== undefined && { note }) };
  });
}
