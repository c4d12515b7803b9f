import { expect, test } from 'vitest';
import { salvage } from './salvage.ts';

const NOW = '2026-11-22T12:00:00.000Z';
const answer = { code: '1252700C0', field: 'visaJ1', value: true, date: '2026-11-20' };
const whole = {
  version: 3,
  savedAt: '2026-11-20T09:00:00.000Z',
  origin: 'file',
  draft: { profile: 1, applicant: 'us-md', budget: '12x' },
  lastComplete: { profile: 1, applicant: 'us-md' },
  answers: [answer],
  mappings: [{ mapping: 1 }],
  directory: { filters: [{ name: 'East', query: 'state=NJ' }], columns: null },
};

test('a document that is whole comes back whole', () => {
  expect(salvage(whole, NOW)).toEqual({ document: whole, lost: [] });
});

test('one bad entry costs itself, never what the person typed', () => {
  const damaged = {
    ...whole,
    savedAt: 'yesterday',
    lastComplete: 'x',
    answers: [{ ...answer, date: 'soon' }, answer, null],
    mappings: 'none',
    directory: { filters: [{ name: 7 }, { name: 'East', query: 'state=NJ' }], columns: null },
  };
  expect(salvage(damaged, NOW)).toEqual({
    document: { ...whole, savedAt: NOW, lastComplete: null, mappings: [] },
    lost: ['answers', 'directory', 'mappings'],
  });
});

test('parts that were never there are not called lost', () => {
  const { document, lost } = salvage({ draft: { applicant: 'us-md' } }, NOW) ?? {};
  expect(lost).toEqual([]);
  expect(document).toMatchObject({ draft: { applicant: 'us-md' }, answers: [], origin: 'own' });
});

test.each([undefined, null, 'text', [], { version: 3 }, { draft: [] }])(
  '%j has no profile to save',
  (stored) => {
    expect(salvage(stored, NOW)).toBeNull();
  },
);
