import { loadFacts } from '@matchwright/facts/node';
import { importTracker } from '@matchwright/inputs/season';
import { expect, test } from 'vitest';
import { listedProgram, listResult } from '../../testing/list-result.ts';
import { ar } from '../../text/ar.ts';
import { en } from '../../text/en.ts';
import { es } from '../../text/es.ts';
import { listCsv } from './list-csv.ts';

const facts = loadFacts();

test('one line for each program, with cells that a spreadsheet would run defused', () => {
  const text = listCsv(
    listResult([listedProgram('a', { name: '=1+1', city: 'Łódź, "North"' }), listedProgram('b')]),
  );
  const lines = text.split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]?.startsWith('\uFEFFNRMP code,Program,City')).toBe(true);
  expect(lines[1]).toContain(`a,"'=1+1","Łódź, ""North""",NY,Pediatrics,Apply,0.1000,0.0700,0.1300,0.0300`);
});

test.each([
  ['English', en],
  ['Spanish', es],
  ['Arabic', ar],
])('the list is read back into the season by its %s headers', (_, { studio: { columns } }) => {
  const program = facts.programs.find(({ code }) => code === '1252700C0');
  const { applications } = importTracker(
    [
      [columns.code, columns.program, columns.city, columns.state, columns.interview, columns.why],
      ['1252700C0', program?.name ?? '', program?.city ?? '', program?.state ?? '', '0.0385', 'x'],
    ],
    facts.programs,
  );
  expect(applications.map((one) => [one.program, one.history])).toEqual([['1252700C0', []]]);
});
