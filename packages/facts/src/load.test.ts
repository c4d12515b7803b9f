import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asOf } from './as-of.ts';
import { FactsFileError } from './facts-file-error.ts';
import type { FactsFiles } from './files.ts';
import { parseFacts } from './load.ts';
import { loadFacts, readFactsFiles } from './load-node.ts';

const files = readFactsFiles();
const facts = loadFacts();
const program = (code: string, from = facts) => from.programs.find((one) => one.code === code);

test('every record comes back whole', () => {
  expect(facts.programs).toHaveLength(files.programs.programs.length);
  for (const record of files.programs.programs) {
    const loaded = program(record.code);
    expect(loaded?.tracks.map(({ code }) => code)).toEqual(record.tracks.map(([code]) => code));
    const tuples = [record.facts, files.reported?.[record.code] ?? {}].flatMap((one) =>
      Object.values(one).flat(),
    );
    const expanded = Object.values(loaded?.facts ?? {}).flat();
    expect(expanded).toHaveLength(tuples.length);
    for (const [value, year, source, note] of tuples) {
      expect(expanded).toContainEqual({ value, year, source, ...(note !== undefined && { note }) });
    }
  }
});

test('what is offered: one entry for each ACGME program', () => {
  const count = (specialty: string) => facts.programs.filter((one) => one.specialty === specialty).length;
  expect(count('med-peds')).toBe(78);
  expect(count('internal-medicine')).toBe(646);
  expect(count('pediatrics')).toBe(203);
  const acgme = facts.programs.flatMap((one) => (one.acgme ? [`${one.specialty} ${one.acgme}`] : []));
  expect(new Set(acgme).size).toBe(acgme.length);
});

test("a program's newer page comes before the answer of 2021, an older one after it", () => {
  const minnesota = program('1334700C0')?.facts.visaJ1;
  expect(minnesota?.map(({ year }) => year)).toEqual([2024, 2021]);
  const alabama = program('1007700C0')?.facts.visaH1b;
  expect(alabama?.map(({ year, value }) => [year, value])).toEqual([
    [2021, false],
    [2020, true],
  ]);
});

test('positions add up over categorical and primary tracks, other figures do not', () => {
  const yale = program('1089140C0');
  expect(yale?.tracks).toHaveLength(2);
  expect(yale?.facts.positions?.[0]).toMatchObject({ value: 42, year: 2020, source: 'nrmp-results-2020' });
});

test('without the reported layer nothing reported remains, and the season still stands', () => {
  const open = loadFacts({ layers: 'open' });
  expect(open.programs).toHaveLength(facts.programs.length);
  expect(open.estimates).toBeNull();
  const layers = open.programs.flatMap((one) =>
    Object.values(one.facts).flatMap((own) => own.map(({ source }) => open.sources[source]?.layer)),
  );
  expect(new Set(layers)).toEqual(new Set(['open']));
  expect(program('1007140C0', open)?.facts.visaJ1).toBeUndefined();
  expect(program('1007140C0')?.facts.visaJ1).toHaveLength(1);
  expect(asOf(open, 2028).projectedFrom).toBe(2027);
});

test('estimates expand by applicant type', () => {
  const i: [number, number][] = [
    [-1, 0.5],
    [-2, 0.6],
    [-3, 0.7],
    [-4, 0.8],
  ];
  const loaded = parseFacts({ ...files, estimates: { '1007700C0': { i, o: [1, 1, 0, 1], j: 0.9, h: 0.1 } } });
  expect(loaded.estimates?.['1007700C0']).toEqual({
    interview: {
      'us-md': { mean: -1, sd: 0.5 },
      'us-do': { mean: -2, sd: 0.6 },
      'us-img': { mean: -3, sd: 0.7 },
      'non-us-img': { mean: -4, sd: 0.8 },
    },
    ownRate: { 'us-md': true, 'us-do': true, 'us-img': false, 'non-us-img': true },
    visaJ1: 0.9,
    visaH1b: 0.1,
  });
});

test.each<[string, (broken: FactsFiles) => unknown, string]>([
  ['no programs', (f) => Object.assign(f.programs, { programs: null }), 'programs.json, programs'],
  [
    'no name',
    (f) => Object.assign(f.programs.programs[0] ?? {}, { name: '' }),
    'programs.json, 1007700C0.name',
  ],
  [
    'a twin',
    (f) => f.programs.programs.push(f.programs.programs[0] as never),
    'programs.json, 1007700C0: stands twice',
  ],
  [
    'an unknown specialty',
    (f) => Object.assign(f.programs.programs[0] ?? {}, { specialty: 'surgery' }),
    'programs.json, 1007700C0.specialty',
  ],
  [
    'an unknown field',
    (f) => Object.assign(f.programs.programs[0]?.facts ?? {}, { salary: [] }),
    'programs.json, 1007700C0.salary',
  ],
  [
    'a text for a number',
    (f) => Object.assign(f.programs.programs[0]?.facts ?? {}, { positions: [['four', 2020, 'dol-lca']] }),
    'programs.json, 1007700C0.positions[0]',
  ],
  [
    'an unknown source',
    (f) => Object.assign(f.reported?.['1007140C0'] ?? {}, { visaJ1: [[true, 2021, 'nowhere']] }),
    'reported.json, 1007140C0.visaJ1[0]: unknown source "nowhere"',
  ],
  ['no sources', (f) => Object.assign(f, { sources: {} }), 'sources.json, top'],
  ['no rules', (f) => Object.assign(f, { rules: {} }), 'rules.json, seasons'],
  ['no calendar', (f) => Object.assign(f, { calendar: 'none' }), 'calendar.json, top'],
  ['an empty model', (f) => Object.assign(f, { model: {} }), 'model.json, effects'],
  [
    'an estimate of no program',
    (f) => Object.assign(f, { estimates: { x: { i: [], j: 0, h: 0 } } }),
    'estimates.json, x: no such program',
  ],
  [
    'an estimate without spread',
    (f) =>
      Object.assign(f, {
        estimates: { '1007700C0': { i: Array(4).fill([0, 0]), o: [1, 1, 1, 1], j: 0, h: 0 } },
      }),
    'estimates.json, 1007700C0.i[0]',
  ],
])('%s is refused with file and place', (_, breakIt, message) => {
  const broken = structuredClone(files);
  breakIt(broken);
  expect(() => parseFacts(broken)).toThrow(FactsFileError);
  expect(() => parseFacts(broken)).toThrow(message);
});

test('a missing or torn file is named', () => {
  const directory = mkdtempSync(join(tmpdir(), 'facts-'));
  try {
    expect(() => loadFacts({ directory })).toThrow('programs.json, file: not found');
    writeFileSync(join(directory, 'programs.json'), '{"version":');
    expect(() => loadFacts({ directory })).toThrow('programs.json, file: not JSON');
  } finally {
    rmSync(directory, { recursive: true });
  }
});
