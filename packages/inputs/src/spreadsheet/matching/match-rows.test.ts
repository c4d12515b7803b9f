import { expect, test } from 'vitest';
import { importFacts } from '../import-facts.ts';
import { proposeMapping } from '../mapping/propose-mapping.ts';
import { tableOf } from '../table.ts';
import { programs, specialtyWords } from '../testing/exports.ts';
import { confirmMatch, matchRows } from './match-rows.ts';

const OPTIONS = { date: '2026-11-20', programs };
const sheetOf = (...cells: string[][]) => ({ name: '', cells });

test('codes come first: ACGME, then any NRMP track; codes that contradict each other are asked', () => {
  const withTracks = programs.find(({ tracks, acgme }) => tracks.length > 1 && acgme !== null)!;
  const other = programs.find(({ state, acgme }) => state !== withTracks.state && acgme !== null)!;
  const table = tableOf(
    sheetOf(
      ['ACGME Code', 'NRMP Code', 'Program Name', 'City', 'State'],
      [withTracks.acgme!, '', 'a misspelt name', '', ''],
      ['', withTracks.tracks[1]!.code, '', '', ''],
      [withTracks.acgme!, other.code, '', '', ''],
      [withTracks.acgme!, '', other.name, other.city, other.state],
      ['1409999999', '', other.name, other.city, other.state],
      ['', '', '', '', ''],
      ['9999999999', '', 'Quux', '', ''],
    ),
  );
  const { matched, confirm, unmatched } = matchRows(table, proposeMapping(table), programs);
  expect(matched).toEqual([
    { row: 2, code: withTracks.code, by: 'acgme' },
    { row: 3, code: withTracks.code, by: 'nrmp' },
  ]);
  expect(confirm.map(({ row, says }) => [row, says])).toEqual([
    [4, expect.stringContaining('two programs')],
    [5, expect.stringContaining('another state')],
    [6, expect.stringContaining('ACGME code is not known')],
  ]);
  expect(confirm[0]!.candidates.map(({ code }) => code)).toEqual([withTracks.code, other.code]);
  expect(unmatched).toMatchObject([{ row: 8, name: 'Quux' }]);
});

test('ambiguous names are asked, never guessed, and the answer is used', () => {
  const table = tableOf(
    sheetOf(
      ['Program Name', 'City', 'State', 'J-1'],
      ['Johns Hopkins Hospital', 'Baltimore', 'MD', 'yes'],
      ['Johns Hopkins Hospital', 'Baltimore', 'MD', 'yes'],
      ['University Hospital', '', '', 'yes'],
      ['Nowhere Clinic of Nothing', 'Nowhere', 'TX', 'yes'],
    ),
  );
  const mapping = proposeMapping(table);
  const matches = matchRows(table, mapping, programs);
  expect(matches.matched).toEqual([]);
  expect(matches.confirm[0]!.says).toBe('Several programs are like it.');
  expect(matches.confirm[0]!.candidates.map(({ specialty }) => specialty)).toContain('med-peds');
  expect(Object.keys(matches.confirm[0]!.candidates[0]!)).toEqual([
    'code',
    'name',
    'city',
    'state',
    'specialty',
    'score',
  ]);
  const chosen = confirmMatch(confirmMatch(matches, 2, '1242700C0'), 3, null);
  expect(chosen.matched).toEqual([{ row: 2, code: '1242700C0', by: 'person' }]);
  expect(chosen.unmatched.map(({ row }) => row)).toContain(3);
  const result = importFacts(table, mapping, chosen, OPTIONS);
  expect(result).toMatchObject({ ok: true, answers: [{ code: '1242700C0', field: 'visaJ1', value: true }] });
});

test('a misspelt name is asked with what was most likely meant', () => {
  const table = tableOf(
    sheetOf(['Program Name', 'City', 'State'], ['Maimonedes', 'Brooklyn', 'NY'], ['Xqvzw', 'Nowhere', 'NY']),
  );
  const { matched, confirm, unmatched } = matchRows(table, proposeMapping(table), programs);
  expect(matched).toEqual([]);
  expect(confirm.map(({ row, candidates }) => [row, candidates[0]?.name])).toEqual([
    [2, 'Maimonides Medical Center'],
  ]);
  expect(unmatched.map(({ row }) => row)).toEqual([3]);
});

test('rows of other specialties are left out with a reason', () => {
  const table = tableOf(sheetOf(['Program Name', 'Specialty'], ['Johns Hopkins Hospital', 'Neurology']));
  expect(matchRows(table, proposeMapping(table), programs).unmatched).toMatchObject([
    { row: 2, says: expect.stringContaining('specialty') },
  ]);
});

test('names written in other ways never lead to another program', () => {
  const header = ['Program Name', 'City', 'State', 'Specialty'];
  const ways: ((program: (typeof programs)[number]) => string)[] = [
    ({ name }) => `${name} Program`,
    ({ name }) =>
      name.replace('University', 'Univ').replace('Hospital', 'Hosp').replace('Medical Center', 'Med Ctr'),
    ({ name, city }) => name.replace(`(${city})`, '').replace(`– ${city}`, '').replace(`at ${city}`, ''),
    ({ name }) => name.split(/[/–(]/)[0]!.trim(),
  ];
  const shares = ways.map((way) => {
    const lines = programs.map((program) => [
      way(program),
      program.city,
      program.state,
      specialtyWords(program),
    ]);
    const table = tableOf({ name: '', cells: [header, ...lines] });
    const { matched } = matchRows(table, proposeMapping(table), programs);
    expect(matched.filter(({ row, code }) => programs[row - 2]!.code !== code)).toEqual([]);
    return matched.length / programs.length;
  });
  // The rest is asked, not guessed.
  expect(shares[0]).toBeGreaterThan(0.98);
  expect(shares[1]).toBeGreaterThan(0.98);
  expect(shares[2]).toBeGreaterThan(0.85);
  expect(shares[3]).toBeGreaterThan(0.7);
});
