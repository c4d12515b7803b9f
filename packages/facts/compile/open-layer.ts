/** The open layer of one program: what public reports and public filings say. */
import type { FactRecord, FactTuple, ProgramRecord, TrackTuple } from '../src/files.ts';
import type { RawProgram } from './grouping.ts';
import { type NameTables, programName, trackName } from './names.ts';
import type { RawRow } from './raw-row.ts';
import { websiteAddress } from './websites.ts';

export function programRecord(program: RawProgram, tables: NameTables): ProgramRecord {
  const { main, rows, code, specialty } = program;
  return {
    code,
    acgme: main.acgme_code || null,
    institution: main.institution_code,
    name: programName(program, tables),
    city: main.city === 'Tripler AMC' ? 'Honolulu' : main.city,
    state: main.state,
    latitude: coordinate(main.latitude),
    longitude: coordinate(main.longitude),
    specialty,
    listed: listedIn(main.status),
    tracks: rows.map(
      (row): TrackTuple => [row.nrmp_code, trackName(row, main.city, tables), row.track === 'M' ? 'p' : 'c'],
    ),
    facts: openFacts(program),
  };
}

/** Three decimals are a hundred metres, finer than the city the coordinates stand for. */
function coordinate(text: string): number | null {
  return text === '' ? null : Math.round(Number(text) * 1000) / 1000;
}

function listedIn(status: string): string {
  const year = /\b(20\d\d)\b/.exec(status)?.[1];
  if (!year) throw new Error(`programs.csv: no Match year in the status "${status}"`);
  return `${year} Match`;
}

function openFacts({ rows, main }: RawProgram): FactRecord {
  const facts: FactRecord = {};
  const website = websiteAddress(main.website);
  if (website) facts.website = [[website, 2021, 'program-website']];
  Object.assign(facts, quotaFacts(rows));
  if (main.h1b_lca_years_of_7 !== '') {
    const employer = `Employer: ${employerName(main.h1b_lca_employer)}`;
    facts.h1bFilingYears = [[Number(main.h1b_lca_years_of_7), 2025, 'dol-lca', employer]];
    facts.h1bFilings2025 = [[Number(main.h1b_lca_fy2025_positions), 2025, 'dol-lca']];
  }
  const medicine = rows.find((row) => row.abim_pass_rate)?.abim_pass_rate;
  if (medicine) facts.boardPassRateMedicine = [[passRate(medicine), null, 'abim-pass-rates']];
  const pediatrics = rows.find((row) => row.abp_pass_rate)?.abp_pass_rate;
  if (pediatrics) facts.boardPassRatePediatrics = [[passRate(pediatrics), null, 'abp-pass-rates']];
  return facts;
}

const SMALL_WORDS = new Set(['of', 'at', 'and', 'for', 'the', 'in']);
const NAMES_IN_CAPITALS = new Set([
  'LLC',
  'UPMC',
  'NYC',
  'NYU',
  'HCA',
  'UC',
  'USA',
  'LP',
  'PC',
  'DBA',
  'SUNY',
  'UT',
  'II',
]);

/** Filings are often in capitals throughout; mixed case reads better and means the same. */
function employerName(filed: string): string {
  return filed
    .split(' + ')
    .map((name) => (name === name.toUpperCase() ? titleCase(name) : name))
    .join(' + ');
}

function titleCase(name: string): string {
  return name.replace(/[A-Z][A-Z']*/g, (word, offset: number) => {
    if (NAMES_IN_CAPITALS.has(word)) return word;
    const lower = word.toLowerCase();
    return offset > 0 && SMALL_WORDS.has(lower) ? lower : word.charAt(0) + lower.slice(1);
  });
}

const passRate = (text: string): string => text.replace(/\.0+%/, '%');

/** Quota and filled are printed by NRMP code: they add up over the tracks, unlike everything else. */
function quotaFacts(rows: RawRow[]): Pick<FactRecord, 'positions' | 'filled'> {
  const counted = rows.filter(isNrmpQuota);
  const first = counted[0];
  if (!first) return {};
  const years = [...new Set(counted.map((row) => Number(row.quota_year)))].sort();
  const year = Number(first.quota_year);
  const remarks = [
    ...(counted.length < rows.length ? [`${counted.length} of ${rows.length} tracks counted`] : []),
    ...(years.length > 1 ? [`tracks counted in ${years.join(', ')}`] : []),
  ];
  const sum = (column: 'quota' | 'filled') => counted.reduce((total, row) => total + Number(row[column]), 0);
  const tuple = (value: number): FactTuple =>
    remarks.length > 0
      ? [value, year, `nrmp-results-${year}`, remarks.join('; ')]
      : [value, year, `nrmp-results-${year}`];
  return { positions: [tuple(sum('quota'))], filled: [tuple(sum('filled'))] };
}

/** A quota outside the printed history was filled in from directory answers, so it belongs to the reported layer. */
export function isNrmpQuota(row: RawRow): boolean {
  return row.quota !== '' && row.quota_history.includes(`${row.quota_year}:`);
}
