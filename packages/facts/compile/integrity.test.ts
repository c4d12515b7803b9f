import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { FactsFiles } from '../src/files.ts';
import { readFactsFiles } from '../src/load-node.ts';
import type { RuleId } from './finding.ts';
import { checkFacts } from './integrity.ts';
import { compressedSizes, SIZE_BUDGET, totalSize } from './sizes.ts';

const files = readFactsFiles();
const data = join(dirname(fileURLToPath(import.meta.url)), '..', 'data');

test('the checked-in data files hold together', () => {
  expect(checkFacts(files)).toEqual([]);
});

test('the browser receives at most 400 kB', () => {
  const sizes = compressedSizes(data);
  expect(Object.keys(sizes)).toContain('programs');
  expect(totalSize(sizes)).toBeGreaterThan(50_000);
  expect(totalSize(sizes)).toBeLessThanOrEqual(SIZE_BUDGET);
});

/** One way to break each rule, and the place where it must be found. */
const BREAKS: Record<RuleId, { place: string; doTo: (broken: FactsFiles) => void }[]> = {
  'unique-codes': [
    {
      place: '1007700C0',
      doTo: (f) => f.programs.programs[0]?.tracks.push(['1007700C0', 'Primary Care', 'p']),
    },
    { place: '1007700C0', doTo: (f) => f.programs.programs[0]?.tracks.push(['77', 'Primary Care', 'p']) },
    { place: '1007700C0', doTo: (f) => first(f, { acgme: '12' }) },
  ],
  'main-track': [
    {
      place: '1007700C0',
      doTo: (f) => f.programs.programs[0]?.tracks.reverse().unshift(['9999140C9', 'Internal Medicine', 'c']),
    },
  ],
  names: [
    { place: '1007700C0', doTo: (f) => first(f, { name: 'U Alabama Med Ctr' }) },
    { place: '1011700C0', doTo: (f) => Object.assign(f.programs.programs[1] ?? {}, sameName(f)) },
  ],
  places: [
    { place: '1007700C0', doTo: (f) => first(f, { latitude: -33 }) },
    { place: '1007700C0', doTo: (f) => first(f, { longitude: 86 }) },
    { place: '1007700C0', doTo: (f) => first(f, { state: 'Alabama' }) },
  ],
  'known-field': [
    {
      place: '1007700C0.salary',
      doTo: (f) => Object.assign(f.programs.programs[0]?.facts ?? {}, { salary: [] }),
    },
  ],
  value: [
    { place: '1007700C0.minStep2[0]', doTo: (f) => fact(f, 'minStep2', [[320, 2020, 'dol-lca']]) },
    { place: '1007700C0.positions[0]', doTo: (f) => fact(f, 'positions', [[0, 2020, 'dol-lca']]) },
    { place: '1007700C0.visaJ1[0]', doTo: (f) => fact(f, 'visaJ1', [['yes', 2020, 'dol-lca']]) },
    {
      place: '1007140C0.imgShare[0]',
      doTo: (f) =>
        Object.assign(f.reported?.['1007140C0'] ?? {}, { imgShare: [[101, 2021, 'reported-visa-2021']] }),
    },
  ],
  year: [
    { place: '1007700C0.positions[0]', doTo: (f) => fact(f, 'positions', [[4, 2031, 'dol-lca']]) },
    { place: 'dol-lca', doTo: (f) => Object.assign(source(f, 'dol-lca'), { year: 20 }) },
  ],
  'known-source': [
    { place: 'nowhere', doTo: (f) => fact(f, 'positions', [[4, 2020, 'nowhere']]) },
    { place: 'nowhere', doTo: (f) => Object.assign(f.parameters[0] ?? {}, { source: 'nowhere' }) },
    { place: 'dol-lca', doTo: (f) => f.sources.splice(f.sources.indexOf(source(f, 'dol-lca')), 1) },
  ],
  'unique-source': [{ place: 'dol-lca', doTo: (f) => f.sources.push(source(f, 'dol-lca')) }],
  'source-entry': [
    { place: 'dol-lca', doTo: (f) => Object.assign(source(f, 'dol-lca'), { terms: '' }) },
    { place: 'dol-lca', doTo: (f) => Object.assign(source(f, 'dol-lca'), { address: 'not an address' }) },
  ],
  'unused-source': [{ place: 'new', doTo: (f) => f.sources.push({ ...source(f, 'dol-lca'), id: 'new' }) }],
  layer: [
    { place: '1007700C0.visaJ1[0]', doTo: (f) => fact(f, 'visaJ1', [[true, 2021, 'reported-visa-2021']]) },
    {
      place: '1007140C0.website',
      doTo: (f) =>
        Object.assign(f.reported?.['1007140C0'] ?? {}, { website: [['x', 2021, 'reported-visa-2021']] }),
    },
  ],
  'known-program': [
    { place: '0000140C0', doTo: (f) => Object.assign(f.reported ?? {}, { '0000140C0': {} }) },
    { place: '0000140C0', doTo: (f) => Object.assign(f, { estimates: { '0000140C0': estimate() } }) },
  ],
  estimate: [
    {
      place: '1007700C0',
      doTo: (f) => Object.assign(f, { estimates: { '1007700C0': { ...estimate(), j: 1.2 } } }),
    },
    {
      place: '1007700C0.i[0]',
      doTo: (f) =>
        Object.assign(f, { estimates: { '1007700C0': { ...estimate(), i: Array(4).fill([0, 0]) } } }),
    },
    {
      place: '1007700C0',
      doTo: (f) => Object.assign(f, { estimates: { '1007700C0': { ...estimate(), i: [] } } }),
    },
    {
      place: '1007700C0.o',
      doTo: (f) => Object.assign(f, { estimates: { '1007700C0': { ...estimate(), o: [1, 2, 0, 1] } } }),
    },
  ],
  dates: [
    { place: 'aaim.interview', doTo: (f) => Object.assign(f.parameters[0] ?? {}, { to: '2020-01-01' }) },
    { place: '2023 season-opens', doTo: (f) => Object.assign(f.calendar[0] ?? {}, { date: '2022-02-30' }) },
    { place: '2023 season-opens', doTo: (f) => Object.assign(f.calendar[0] ?? {}, { date: '2019-06-08' }) },
    { place: '2023 season-opens', doTo: (f) => Object.assign(f.calendar[0] ?? {}, { time: '9 am' }) },
    { place: 'step2ck', doTo: (f) => f.rules.passing.step2ck?.reverse() },
  ],
  confidence: [
    { place: 'aaim.interview', doTo: (f) => Object.assign(f.parameters[0] ?? {}, { confidence: 'certain' }) },
  ],
  rules: [
    {
      place: '2027.applicationTiers',
      doTo: (f) => f.rules.seasons.at(-1)?.applicationTiers?.value.reverse(),
    },
    { place: 'step3', doTo: (f) => Object.assign(f.rules.passing.step3?.[0]?.value ?? {}, { value: 19 }) },
    {
      place: '2027.nrmp-registration',
      doTo: (f) => Object.assign(f.rules.seasons.at(-1)?.fixedFees[1]?.amount ?? {}, { value: 0 }),
    },
  ],
};

const cases = Object.entries(BREAKS).flatMap(([rule, breaks]) =>
  breaks.map(({ place, doTo }, index) => ({ rule, place, doTo, title: `${rule} ${index + 1}, at ${place}` })),
);

test.each(cases)('$title', ({ rule, place, doTo }) => {
  const broken = structuredClone(files);
  doTo(broken);
  expect(checkFacts(broken)).toContainEqual(expect.objectContaining({ rule, place }));
});

type Program = FactsFiles['programs']['programs'][number];

function first(broken: FactsFiles, change: Partial<Program>): void {
  Object.assign(broken.programs.programs[0] ?? {}, change);
}

function fact(broken: FactsFiles, field: string, tuples: unknown[]): void {
  Object.assign(broken.programs.programs[0]?.facts ?? {}, { [field]: tuples });
}

function source(broken: FactsFiles, id: string): FactsFiles['sources'][number] {
  const found = broken.sources.find((one) => one.id === id);
  if (!found) throw new Error(`no source ${id}`);
  return found;
}

function sameName(broken: FactsFiles): Partial<Program> {
  const { name, city } = broken.programs.programs[0] as Program;
  return { name, city };
}

const estimate = () => ({
  i: [1, 2, 3, 4].map((mean): [number, number] => [mean, 1]),
  o: [1, 1, 0, 1],
  j: 0.5,
  h: 0.5,
});
