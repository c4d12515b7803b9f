import type { Parameter } from '@matchwright/facts';
import { expect, test } from 'vitest';
import { payeePage } from './payee-page.ts';

const parameter = (key: string, note?: string): Parameter => ({
  key,
  value: 1,
  unit: 'USD',
  from: null,
  to: null,
  season: '2027',
  source: 'a',
  year: 2026,
  confidence: 'medium',
  ...(note === undefined ? {} : { note }),
});
const parameters = [
  parameter('fee.ecfmg.account', 'Three files. Primary: https://www.ecfmg.org/fees/'),
  parameter('fee.ecfmg.pathways'),
  parameter('fee.ecfmgx.other', 'Primary: https://example.org/'),
  parameter('fee.visa.mrv', 'See https://example.org/ for more.'),
];

test('a fee is checked where its payee prints fees, and nowhere else', () => {
  expect(payeePage({ parameters }, 'fee.ecfmg.pathways')).toBe('https://www.ecfmg.org/fees/');
  expect(payeePage({ parameters }, 'fee.visa.mrv')).toBeNull();
  expect(payeePage({ parameters }, 'usce.ecfmg.cost')).toBeNull();
});
