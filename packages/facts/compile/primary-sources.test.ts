import { expect, test } from 'vitest';
import { withPrimarySources } from './primary-sources.ts';

const rows = [
  {
    key: 'soap.contact',
    season: 'current',
    source_url: 'secondary: unnamed file',
    source_year: '2026',
    value: 'x',
  },
  {
    key: 'soap.contact',
    season: '2020',
    source_url: 'secondary: unnamed file',
    source_year: '2020',
    value: 'y',
  },
];
const page = {
  key: 'soap.contact',
  season: 'current',
  source_url: 'https://www.nrmp.org/a',
  source_year: '2024',
};

test('the rule is cited from its publisher, with the year of that page; another season stays', () => {
  expect(withPrimarySources(rows, [page])).toEqual([
    { ...rows[0], source_url: 'https://www.nrmp.org/a', source_year: '2024' },
    rows[1],
  ]);
});

test('a page without a rule, or without an address, stops the compile script', () => {
  expect(() => withPrimarySources(rows, [{ ...page, key: 'soap.contract' }])).toThrow('soap.contract');
  expect(() => withPrimarySources(rows, [{ ...page, source_url: 'the NRMP' }])).toThrow('the NRMP');
});
