/** Rules on programs, reported answers and estimates. */
import { isFactField, valueProblem } from '../src/fields.ts';
import type { FactRecord, FactTuple, ProgramRecord } from '../src/files.ts';
import { APPLICANT_TYPES, SPECIALTIES } from '../src/types.ts';
import { type Check, isYear } from './finding.ts';
import { nameProblems } from './names.ts';

const NRMP_CODE = /^\d{7}[CM]\d$/;

/** Reported fields that may ship. Rate tables by applicant type are used for the fit and stay out. */
const REPORTED_FIELDS = new Set<string>([
  'kind',
  'positions',
  'residents',
  'applications',
  'imgShare',
  'imgShareUs',
  'imgShareNonUs',
  'visaJ1',
  'visaH1b',
  'minStep2',
]);

export function checkPrograms(check: Check): void {
  const { files, add } = check;
  const codes = new Set<string>();
  const named = new Map<string, string>();
  for (const program of files.programs.programs) {
    const { code, specialty, name, city } = program;
    for (const [track, trackName] of program.tracks) {
      if (codes.has(track)) add('unique-codes', 'programs', code, `track ${track} stands twice`);
      codes.add(track);
      if (!NRMP_CODE.test(track)) add('unique-codes', 'programs', code, `track code "${track}"`);
      for (const problem of nameProblems(trackName))
        add('names', 'programs', code, `${trackName}: ${problem}`);
    }
    if (program.tracks[0]?.[0] !== code)
      add('main-track', 'programs', code, 'its first track is another one');
    if (!SPECIALTIES.includes(specialty)) add('places', 'programs', code, `specialty "${specialty}"`);
    for (const problem of nameProblems(name)) add('names', 'programs', code, `${name}: ${problem}`);
    const key = `${specialty} ${name} ${city}`;
    const twin = named.get(key);
    if (twin) add('names', 'programs', code, `same name, city and specialty as ${twin}`);
    named.set(key, code);
    checkPlace(check, program);
    checkRecord(check, 'programs', code, program.facts, 'open');
  }
}

/** Continental states, Alaska, Hawaii and Puerto Rico lie within these degrees. */
function checkPlace({ add }: Check, { code, state, latitude, longitude, acgme }: ProgramRecord): void {
  if (!/^[A-Z]{2}$/.test(state)) add('places', 'programs', code, `state "${state}"`);
  if (latitude !== null && !(latitude > 17 && latitude < 72))
    add('places', 'programs', code, `latitude ${latitude}`);
  if (longitude !== null && !(longitude > -180 && longitude < -65)) {
    add('places', 'programs', code, `longitude ${longitude}`);
  }
  if (acgme !== null && !/^\d{10}$/.test(acgme))
    add('unique-codes', 'programs', code, `ACGME code "${acgme}"`);
}

function checkRecord(check: Check, file: string, code: string, record: FactRecord, layer: string): void {
  const { add } = check;
  for (const [field, tuples] of Object.entries(record) as [string, FactTuple[]][]) {
    if (!isFactField(field)) {
      add('known-field', file, `${code}.${field}`, 'no such field');
      continue;
    }
    for (const [index, [value, year, source]] of tuples.entries()) {
      const place = `${code}.${field}[${index}]`;
      const problem = valueProblem(field, value);
      if (problem) add('value', file, place, problem);
      if (year !== null && !isYear(year)) add('year', file, place, `year ${year}`);
      const found = check.layers.get(source);
      if (found && found !== layer) add('layer', file, place, `${source} belongs to the ${found} layer`);
    }
  }
}

export function checkReported(check: Check): void {
  const { files, add } = check;
  const codes = new Set(files.programs.programs.map(({ code }) => code));
  for (const [code, record] of Object.entries(files.reported ?? {})) {
    if (!codes.has(code)) add('known-program', 'reported', code, 'no such program');
    checkRecord(check, 'reported', code, record, 'reported');
    for (const field of Object.keys(record)) {
      if (!REPORTED_FIELDS.has(field))
        add('layer', 'reported', `${code}.${field}`, 'not a single answer that may ship');
    }
  }
}

export function checkEstimates({ files, add }: Check): void {
  const codes = new Set(files.programs.programs.map(({ code }) => code));
  for (const [code, { i, o, j, h }] of Object.entries(files.estimates ?? {})) {
    if (!codes.has(code)) add('known-program', 'estimates', code, 'no such program');
    if (i.length !== APPLICANT_TYPES.length)
      add('estimate', 'estimates', code, `${i.length} interview pairs`);
    for (const [index, [mean, sd]] of i.entries()) {
      if (!(Math.abs(mean) < 20 && sd > 0 && sd < 10))
        add('estimate', 'estimates', `${code}.i[${index}]`, `${mean}, ${sd}`);
    }
    if (o.length !== APPLICANT_TYPES.length || o.some((one) => one !== 0 && one !== 1))
      add('estimate', 'estimates', `${code}.o`, String(o));
    for (const p of [j, h]) if (!(p >= 0 && p <= 1)) add('estimate', 'estimates', code, `probability ${p}`);
  }
}
