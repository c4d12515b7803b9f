import { expect, test } from 'vitest';
import { listedProgram, listResult } from '../../testing/list-result.ts';
import { listSources } from './list-sources.ts';

const sourced = (source: string) => ({ value: 1, source, year: 2026, confidence: 'high' as const });

test('each source stands once, with all it was used for; own answers are no source', () => {
  const facts = {
    rules: {
      seasons: [
        { season: 2027, applicationTiers: sourced('fees'), signals: { pediatrics: sourced('fees') } },
      ],
    },
    stated: {
      a: [{ field: 'visaJ1', value: true, year: 2025, source: 'survey' }],
      b: [{ field: 'visaJ1', value: true, year: 2025, source: 'you' }],
      outside: [{ field: 'visaJ1', value: true, year: 2025, source: 'never' }],
    },
    sources: { fees: { title: 'Fee page', year: 2026, address: 'https://fees.org' } },
  } as never;
  const result = listResult([listedProgram('a'), listedProgram('b')], {
    projectedFrom: 2027,
    fixedFees: [{ label: 'NRMP', amount: sourced('fees') }],
    bySpecialty: { pediatrics: {} as never },
  });
  expect(listSources(result, facts)).toEqual([
    {
      id: 'fees',
      title: 'Fee page',
      year: 2026,
      address: 'https://fees.org',
      uses: ['fixedFee', 'prices', 'signals'],
    },
    { id: 'survey', title: 'survey', year: null, address: '', uses: ['statements'] },
  ]);
});
