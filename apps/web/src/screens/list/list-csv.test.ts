import { expect, test } from 'vitest';
import { listedProgram, listResult } from '../../testing/list-result.ts';
import { listCsv } from './list-csv.ts';

test('one line for each program, with cells that a spreadsheet would run defused', () => {
  const text = listCsv(
    listResult([listedProgram('a', { name: '=1+1', city: 'Łódź, "North"' }), listedProgram('b')]),
  );
  const lines = text.split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]?.startsWith('\uFEFFcode,program,city')).toBe(true);
  expect(lines[1]).toContain(`a,"'=1+1","Łódź, ""North""",NY,Pediatrics,apply,0.1000,0.0700,0.1300,0.0300`);
});
