import { expect, test } from 'vitest';
import { compareTrust } from './trust.ts';
import type { Source } from './types.ts';

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  title: id,
  publisher: id,
  year: null,
  address: '',
  terms: 'facts only',
  layer: 'open',
  ...more,
});
const sources = {
  page: source('page'),
  answers: source('answers', { layer: 'reported' }),
  listing: source('listing', { thirdParty: true }),
};
const fact = (year: number | null, from: keyof typeof sources, note?: string) => ({
  value: `${from} ${year} ${note ?? ''}`.trim(),
  year,
  source: from,
  ...(note && { note }),
});

test('newest dated first, then undated pages, then older copies, then third parties', () => {
  const best = [
    fact(2023, 'page'),
    fact(2021, 'page'),
    fact(2021, 'answers'),
    fact(2019, 'page', 'before 2020'),
    fact(null, 'page'),
    fact(null, 'page', 'older copy'),
    fact(2025, 'listing'),
    fact(null, 'listing'),
  ];
  const shuffled = [5, 2, 7, 0, 4, 6, 3, 1].map((index) => best[index] as (typeof best)[number]);
  expect(shuffled.sort((a, b) => compareTrust(a, b, sources))).toEqual(best);
});
