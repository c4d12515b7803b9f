import { readSpreadsheet } from '@matchwright/inputs/spreadsheet';
import { expect, test } from 'vitest';
import { listedProgram, listResult, rangeOf } from '../../testing/list-result.ts';
import { listXlsx } from './list-xlsx.ts';

const source = {
  id: 'a',
  title: '=HYPERLINK("http://x")',
  year: 2026,
  address: 'https://a.org',
  uses: ['prices' as const, 'signals' as const],
};

test('the workbook reads back: one row a program as text and numbers, and a sheet of day and sources', async () => {
  const result = listResult([
    listedProgram('a', {
      name: '=1+1',
      city: 'Łódź',
      interview: rangeOf(0.25),
      signalSet: 'gold',
      level: 'gold',
    }),
    listedProgram('b', { name: '@SUM(A1)' }),
  ]);
  const blob = await listXlsx(result, { today: '2026-11-22', facts: '7', sources: [source] });
  const read = readSpreadsheet(new Uint8Array(await blob.arrayBuffer()));
  if (!read.ok) throw new Error(read.says);
  const [list, about] = read.sheets;
  expect([list?.name, about?.name]).toEqual(['List', 'About']);
  expect(list?.cells).toHaveLength(3);
  const [, first, second] = list?.cells ?? [];
  expect(first?.slice(0, 3)).toEqual(['Pediatrics', '=1+1', 'Łódź']);
  expect(second?.[1]).toBe('@SUM(A1)');
  expect(Number.parseFloat(String(first?.[5]))).toBeCloseTo(25, 6);
  const words = about?.cells.flat().join('\n');
  expect(words).toContain('22 November 2026');
  expect(words).toContain('=HYPERLINK("http://x")');
  expect(words).toContain('Price of an application, Number of signals');
  // Nothing in the file is a formula.
  expect(read.notes.join()).not.toMatch(/formula/i);
});
