import type { Rules } from '@matchwright/facts';
import { expect, test } from 'vitest';
import { listedProgram, listResult } from '../../testing/list-result.ts';
import { levelWord, smallestBudget } from './list-figures.ts';

const sourced = <T>(value: T) => ({ value, source: 'a', year: 2026, confidence: 'high' as const });
const rules = {
  seasons: [
    { season: 2027, applicationTiers: sourced([{ upTo: 30, price: 11 }, { price: 30 }]) },
    { season: 2028, applicationTiers: null },
  ],
} as unknown as Rules;
const fixedFees = [
  { label: 'NRMP', amount: sourced(70) },
  { label: 'Token', amount: sourced(270) },
];

test('the smallest budget is the fixed fees and the first price of the season whose fees are used', () => {
  expect(smallestBudget(listResult([], { fixedFees, projectedFrom: 2027 }), rules)).toBe(351);
  expect(smallestBudget(listResult([], { fixedFees, projectedFrom: null }), rules)).toBeNull();
  expect(smallestBudget(listResult([], { fixedFees }), undefined)).toBeNull();
});

test('where signals have one tier a gold signal is called a signal', () => {
  const summary = { goldAllowed: 5, silverAllowed: 0 };
  const result = listResult([listedProgram('a')], { bySpecialty: { pediatrics: summary as never } });
  expect(levelWord(result, 'pediatrics', 'gold')).toBe('signal');
  expect(levelWord(result, 'pediatrics', 'applied')).toBe('applied');
  const tiered = listResult([], { bySpecialty: { pediatrics: { ...summary, silverAllowed: 9 } as never } });
  expect(levelWord(tiered, 'pediatrics', 'gold')).toBe('gold');
});
