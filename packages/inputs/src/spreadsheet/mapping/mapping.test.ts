import { expect, test } from 'vitest';
import { importFacts } from '../import-facts.ts';
import { matchRows } from '../matching/match-rows.ts';
import { bestTable, type Table, tableOf } from '../table.ts';
import { perRow, programs } from '../testing/exports.ts';
import { type Mapping, parseMapping, savedMappingFor, signatureOf, withTarget } from './mapping.ts';
import { proposeMapping } from './propose-mapping.ts';

const sheetOf = (...cells: string[][]) => ({ name: '', cells });
function imported(table: Table, mapping: Mapping) {
  const result = importFacts(table, mapping, matchRows(table, mapping, programs), {
    date: '2026-11-20',
    programs,
  });
  if (!result.ok) throw new Error(result.says);
  return result;
}

test('the caller can turn the sheet round and name the header line', () => {
  const sheet = sheetOf(['Program Name', 'J-1'], ['A', 'B'], ['C', 'D']);
  expect(tableOf(sheet)).toMatchObject({
    orientation: 'program-per-row',
    headerAt: 0,
    headers: ['Program Name', 'J-1'],
  });
  expect(tableOf(sheet, { orientation: 'program-per-column' })).toMatchObject({
    orientation: 'program-per-column',
    headers: ['Program Name', 'A', 'C'],
  });
  expect(tableOf(sheet, { headerAt: 1 })).toMatchObject({ headers: ['A', 'B'], records: [{ at: 3 }] });
  expect(tableOf(sheet, { headerAt: 99 })).toMatchObject({ headers: [], records: [] });
});

test('of several sheets the one with known fields is taken', () => {
  const remarks = { name: 'Read me', cells: [['This file was made on a Monday'], ['City of no use']] };
  expect(
    bestTable([
      remarks,
      { name: 'Data', cells: perRow(programs.slice(0, 2)).map((line) => line.map(String)) },
    ])?.sheet,
  ).toBe('Data');
  expect(bestTable([])).toBeNull();
});

test('a column we are not sure of is left for the person, with a suggestion', () => {
  const table = tableOf(
    sheetOf(
      ['Program Name', 'Type', 'Attempts of the last test', 'Average Step 2 score'],
      ['Mercy', 'blue', '2', '240'],
      ['Grace', 'red', '3', '241'],
    ),
  );
  const [, type, attempts, average] = proposeMapping(table).columns;
  expect(type).toMatchObject({ target: null, suggestion: 'kind' });
  expect(attempts).toMatchObject({ target: null, suggestion: 'maxAttempts' });
  // The average of residents is no minimum.
  expect(average).toMatchObject({ target: null, suggestion: null });
});

test('a saved mapping is recognised, read back from JSON and used again for other programs', () => {
  const strange = (lines: string[][]) => tableOf(sheetOf(['Program ID', 'Our note on J one'], ...lines));
  const first = strange([[programs[0]!.acgme!, 'yes']]);
  const mapping = withTarget(proposeMapping(first), 1, 'visaJ1');
  expect(imported(first, mapping).answers).toMatchObject([{ field: 'visaJ1', value: true }]);
  const saved = parseMapping(JSON.parse(JSON.stringify(mapping)))!;
  expect(saved).toEqual(mapping);

  const second = strange([
    [programs[5]!.acgme!, 'no'],
    [programs[6]!.acgme!, 'yes'],
  ]);
  expect(signatureOf(second)).toBe(saved.signature);
  const reused = savedMappingFor(second, [{ ...saved, signature: 'other' }, saved])!;
  expect(imported(second, reused).answers).toMatchObject([{ value: false }, { value: true }]);

  const other = tableOf(sheetOf(['Program ID', 'H-1B'], ['1', 'yes']));
  expect(savedMappingFor(other, [saved])).toBeNull();
  for (const broken of [
    null,
    {},
    { ...saved, mapping: 2 },
    { ...saved, columns: [{ header: 'x', target: '__proto__' }] },
    { ...saved, columns: [...saved.columns, ...saved.columns] },
  ]) {
    expect(parseMapping(broken)).toBeNull();
  }
});

test('a target belongs to one column', () => {
  const table = tableOf(sheetOf(['Program Name', 'J-1', 'J-1 (new)'], ['Mercy', 'yes', 'no']));
  const mapping = withTarget(proposeMapping(table), 2, 'visaJ1');
  expect(mapping.columns.map(({ target }) => target)).toEqual(['name', null, 'visaJ1']);
});
