import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importFacts } from './import-facts.ts';
import { parseMapping, withTarget } from './mapping/mapping.ts';
import { proposeMapping } from './mapping/propose-mapping.ts';
import { TARGET_IDS } from './mapping/targets.ts';
import { matchRows } from './matching/match-rows.ts';
import { tableOf } from './table.ts';
import { programs } from './testing/exports.ts';

test('1,000 tables of odd cells pass through every step without an exception', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'Program Name',
      'ACGME ID',
      'J-1',
      'Visas',
      'State',
      'Minimum Step 2',
      'IMG %',
      'USCE months',
      'Website',
      'Type',
      'Graduation cutoff',
    ),
    fc.constantFrom(
      '',
      'N/A',
      'yes',
      'no J-1, H-1B',
      '1400121001',
      '1007140C0',
      'NY',
      'Johns Hopkins Hospital',
      '10-20%',
      '1,234',
      '__proto__',
      'constructor',
      '٣',
      '1e999',
      '-',
      '9'.repeat(400),
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const grid = fc
    .integer({ min: 1, max: 6 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    );
  const some = programs.slice(0, 30);
  let used = 0;
  fc.assert(
    fc.property(grid, fc.option(fc.nat(9), { nil: undefined }), (cells, headerAt) => {
      const table = tableOf({ name: 'x', cells }, headerAt === undefined ? {} : { headerAt });
      const mapping = table.headers.reduce(
        (changed, _, index) =>
          withTarget(changed, index, TARGET_IDS[(index * 7 + cells.length) % TARGET_IDS.length]!),
        proposeMapping(table),
      );
      for (const one of [proposeMapping(table), mapping]) {
        expect(parseMapping(JSON.parse(JSON.stringify(one)))).toEqual(one);
        const matches = matchRows(table, one, some);
        const everyRow = {
          matched: table.records.map(({ at }) => ({ row: at, code: some[at]!.code, by: 'person' as const })),
        };
        for (const chosen of [matches, everyRow]) {
          const result = importFacts(table, one, chosen, { date: '2026-11-20', programs: some });
          if (result.ok) used += result.answers.length;
        }
      }
    }),
    { seed: 20261122, numRuns: 1000 },
  );
  expect(used).toBeGreaterThan(1000);
});
