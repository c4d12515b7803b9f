import { expect, test } from 'vitest';
import { readTotals } from './typed-totals.ts';

const read = (applications: string, interviews = '', ranks = '') =>
  readTotals({ applications, interviews, ranks });

test('whole numbers are totals, in any digits; nothing typed is none', () => {
  expect(read(' 40 ', '1', '1')).toEqual({ ok: true, totals: { applications: 40, interviews: 1, ranks: 1 } });
  expect(read('٤٠')).toEqual({ ok: true, totals: { applications: 40 } });
  expect(read('')).toEqual({ ok: true, totals: undefined });
  expect(read('0', '0')).toEqual({ ok: true, totals: { applications: 0, interviews: 0 } });
});

test.each([
  [['4o'], 'applications', 'wrong'],
  [['-1'], 'applications', 'wrong'],
  [['5001'], 'applications', 'wrong'],
  [['40', '1.5'], 'interviews', 'wrong'],
  [['', '1'], 'applications', 'missing'],
  [['3', '4'], 'interviews', 'more'],
] as const)('%j is refused at its field', (typed, field, why) => {
  expect(read(...(typed as unknown as [string, string?]))).toEqual({ ok: false, field, why });
});
