import { loadFacts } from '@matchwright/facts/node';
import { expect, test } from 'vitest';
import { ruleCatalogue } from './catalogue.ts';
import { RULES } from './rules/index.ts';

const facts = loadFacts();

test('every dated parameter that a rule names is checked in', () => {
  const known = new Set(facts.parameters.map(({ key }) => key));
  for (const { id, parameters } of RULES)
    expect([id, parameters.filter((key) => !known.has(key))]).toEqual([id, []]);
});

test('the catalogue shows every rule with all periods of its figures', () => {
  const entries = ruleCatalogue(facts);
  expect(entries.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
  const failed = entries.find(({ id }) => id === 'risk.step1-failed');
  const attempts = failed?.figures.filter(({ key }) => key === 'usmle.attempt_limit') ?? [];
  // The limit was six attempts until the middle of 2021 and has been four since.
  expect(attempts.map(({ value, to }) => [value, to])).toEqual([
    [6, '2021-06-30'],
    [4, null],
  ]);
});
