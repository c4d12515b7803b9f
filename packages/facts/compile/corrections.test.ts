import { expect, test } from 'vitest';
import type { FactRecord } from '../src/files.ts';
import { addCorrections } from './corrections.ts';
import { SourceRegister } from './sources.ts';

function correct(row: Record<string, string>): FactRecord | undefined {
  const records = new Map<string, FactRecord>([['1007700C0', {}]]);
  addCorrections(records, [row], new SourceRegister(), new Map([['1007700C0', 'Example University']]));
  return records.get('1007700C0');
}

const row = {
  nrmp_code: '1007700C0',
  field: 'visaH1b',
  value: 'no',
  year: '2026',
  source_url: 'https://example.edu/visa',
  remark: 'J-1 only',
};

test('a correction becomes a typed fact with its page and year', () => {
  expect(correct(row)?.visaH1b).toEqual([[false, 2026, expect.stringMatching(/^example-/), 'J-1 only']]);
  const number = correct({ ...row, field: 'minStep2', value: '230', remark: '' });
  expect(number?.minStep2).toEqual([[230, 2026, expect.any(String)]]);
});

test.each([
  ['nrmp_code', '9999999C0', 'not the code of an offered program'],
  ['field', 'salary', 'not a field'],
  ['value', 'maybe', 'expected a boolean'],
  ['year', '', 'year'],
  ['source_url', 'their website', 'not an address'],
])('a correction with %s "%s" is refused', (column, text, says) => {
  expect(() => correct({ ...row, [column]: text })).toThrow(says);
});
