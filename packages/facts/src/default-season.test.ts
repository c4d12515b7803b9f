import { expect, test } from 'vitest';
import { nextSeason } from './default-season.ts';
import { loadFacts } from './load-node.ts';

const facts = loadFacts();

test.each([
  ['2026-11-22', 2028],
  ['2026-09-02', 2028],
  ['2026-09-01', 2027],
  ['2025-09-03', 2027],
  ['2025-09-02', 2026],
  ['2027-08-31', 2028],
  ['2027-09-01', 2029],
  ['2019-01-01', 2025],
])('on %s a person plans for %i', (today, season) => {
  expect(nextSeason(facts, today)).toBe(season);
});
