import { expect, test } from 'vitest';
import { readFactsFiles } from '../src/load-node.ts';
import { nameProblems, trackName } from './names.ts';
import { PROGRAM_COLUMNS, type RawRow } from './raw-row.ts';
import { readTables } from './tables.ts';

const { programs } = readFactsFiles().programs;
const tables = readTables();

test.each([
  ['U Florida COM-Shands Hosp', 'abbreviation'],
  ['Aurora Health Care/ASMC', 'capitals'],
  ['Virginia Commonwealth U Hlth Sys', 'abbreviation'],
  ['Childrens Hospital', 'abbreviation'],
  ['St Lukes Hospital', 'abbreviation'],
  ['St. Lukes Hospital', 'abbreviation'],
  ['Orlando Health-FL', 'state code'],
  ['Sutter Health (Oakland', 'bracket'],
  ['Sutter  Health', 'space'],
  ['UMass Chan - Baystate', 'hyphen'],
  ['Authority Health GME', 'abbreviation'],
])('%s makes a reader stumble: %s', (name, problem) => {
  expect(nameProblems(name).join()).toContain(problem);
});

test.each([
  'Zucker School of Medicine at Hofstra/Northwell – Forest Hills Hospital',
  'University of California, San Diego Medical Center',
  'Johns Hopkins Hospital',
  'SUNY Upstate Medical University',
  "St. Luke's Hospital – Bethlehem Campus",
  'Dartmouth-Hitchcock Medical Center',
])('%s reads well', (name) => {
  expect(nameProblems(name)).toEqual([]);
});

test('every shipped name and track reads well', () => {
  const stumbling = programs.flatMap((program) =>
    [program.name, ...program.tracks.map(([, name]) => name)]
      .filter((name) => nameProblems(name).length > 0)
      .map((name) => `${program.code} ${name}: ${nameProblems(name)}`),
  );
  expect(stumbling).toEqual([]);
});

test('programs of one specialty that share an institution have names of their own', () => {
  const seen = new Map<string, string>();
  const twins = programs.flatMap(({ code, specialty, name }) => {
    const key = `${specialty} ${name}`;
    const twin = seen.get(key);
    seen.set(key, code);
    return twin ? [`${twin} and ${code}: ${name}`] : [];
  });
  expect(twins).toEqual([]);
});

test('the tables name programs, institutions and labels that exist', () => {
  const codes = new Set(programs.map(({ code }) => code));
  const unknown = [...tables.programs.keys()].filter((code) => !codes.has(code));
  expect(unknown).toEqual([]);
  for (const name of tables.institutions.values()) expect(nameProblems(name), name).toEqual([]);
});

test('track labels become words, with the city when it is another one', () => {
  const blank = Object.fromEntries(PROGRAM_COLUMNS.map((column) => [column, ''])) as RawRow;
  const label = (program_label: string, city = 'New York') =>
    trackName({ ...blank, program_label, city }, 'New York', tables);
  expect(label('Int Med/Clin Invest Track')).toBe('Clinical Investigator Track');
  expect(label('Medicine-Primary')).toBe('Primary Care');
  expect(label('Internal Medicine', 'Brooklyn')).toBe('Internal Medicine (Brooklyn)');
  expect(label('Internal Medicine/Tucson', 'Tucson')).toBe('Internal Medicine – Tucson');
  expect(() => label('Neurology/XYZ')).toThrow('tracks.csv');
});
