import { expect, test } from 'vitest';
import type { Market } from './market.ts';
import { numberMarket } from './numbered-market.ts';
import { programProposing } from './program-proposing.ts';
import { stableMatch } from './stable-match.ts';
import { standingsOf } from './standings.ts';
import { everyStableMatching } from './testing/every-matching.ts';

/** Gale and Shapley, College Admissions and the Stability of Marriage (1962), example 1. */
const marriages: Market = {
  applicants: { alpha: ['A', 'B', 'C'], beta: ['B', 'C', 'A'], gamma: ['C', 'A', 'B'] },
  programs: {
    A: { quota: 1, ranks: ['beta', 'gamma', 'alpha'] },
    B: { quota: 1, ranks: ['gamma', 'alpha', 'beta'] },
    C: { quota: 1, ranks: ['alpha', 'beta', 'gamma'] },
  },
};

test('Gale and Shapley, example 1: those who propose get their first choices', () => {
  expect(stableMatch(marriages)).toMatchObject({
    matches: { alpha: 'A', beta: 'B', gamma: 'C' },
    blocking: 0,
    outcome: 'stable',
  });
  const { numbered } = numberMarket(marriages);
  const { at } = programProposing(numbered, standingsOf(numbered));
  expect(Array.from(at, (choice) => numbered.choices[choice])).toEqual([2, 0, 1]);
  expect(everyStableMatching(marriages)).toHaveLength(3);
});

test('NRMP, Run a Match (2014): five applicants, three programs with two positions', () => {
  const { matches } = stableMatch({
    applicants: {
      Anderson: ['City'],
      Chen: ['City', 'Mercy'],
      Ford: ['City', 'General', 'Mercy'],
      Davis: ['Mercy', 'City', 'General'],
      Eastman: ['City', 'Mercy', 'General'],
    },
    programs: {
      Mercy: { quota: 2, ranks: ['Chen', 'Ford'] },
      City: { quota: 2, ranks: ['Eastman', 'Anderson', 'Chen', 'Davis', 'Ford'] },
      General: { quota: 2, ranks: ['Eastman', 'Anderson', 'Ford', 'Davis'] },
    },
  });
  expect(matches).toEqual({
    Anderson: 'City',
    Chen: 'Mercy',
    Ford: 'General',
    Davis: 'General',
    Eastman: 'City',
  });
});

/** The smallest market of its kind (Klaus and Klijn 2005; Biró and Klijn 2013). */
const unstable: Market = {
  applicants: { single: ['h1', 'h2'] },
  programs: { h1: { quota: 1, ranks: ['she', 'single'] }, h2: { quota: 1, ranks: ['single', 'he'] } },
  couples: [{ members: ['she', 'he'], ranks: [['h1', 'h2']] }],
};

test('a couple and a single who chase each other: no matching is stable, and the report says so', () => {
  expect(everyStableMatching(unstable)).toEqual([]);
  const result = stableMatch(unstable);
  expect(result).toMatchObject({ outcome: 'none-exists', couples: { unplaced: [['she', 'he']] } });
  expect(result.couples.loops).toBeGreaterThan(0);
  expect(result.matches).toEqual({ single: 'h1', she: null, he: null });
  expect(result.blockingCoalitions).toEqual([{ members: ['she', 'he'], programs: ['h1', 'h2'] }]);
  expect(result.blocking).toBe(1);
});

test('with a second choice of the couple the same market has a stable matching', () => {
  const result = stableMatch({
    ...unstable,
    couples: [
      {
        members: ['she', 'he'],
        ranks: [
          ['h1', 'h2'],
          ['h1', null],
        ],
      },
    ],
  });
  expect(result).toMatchObject({ outcome: 'stable', blocking: 0 });
  expect(result.matches).toEqual({ single: 'h2', she: 'h1', he: null });
});

test('both partners at one program need two positions there', () => {
  const market = (quota: number): Market => ({
    applicants: { other: ['p'] },
    programs: { p: { quota, ranks: ['she', 'other', 'he'] } },
    couples: [{ members: ['she', 'he'], ranks: [['p', 'p']] }],
  });
  expect(stableMatch(market(1)).matches).toEqual({ other: 'p', she: null, he: null });
  // With two positions the program would choose her and the other one before both partners.
  expect(stableMatch(market(2)).matches).toEqual({ other: 'p', she: null, he: null });
  expect(stableMatch(market(3)).matches).toEqual({ other: 'p', she: 'p', he: 'p' });
});

test('a pair of nothing ends a list', () => {
  const result = stableMatch({
    applicants: {},
    programs: { p: { quota: 2, ranks: ['x', 'y'] } },
    couples: [
      {
        members: ['x', 'y'],
        ranks: [
          [null, null],
          ['p', 'p'],
        ],
      },
    ],
  });
  expect(result).toMatchObject({ matches: { x: null, y: null }, outcome: 'stable' });
});

test('markets with nobody, with empty lists, without positions, with names of JavaScript', () => {
  expect(stableMatch({ applicants: {}, programs: {} })).toMatchObject({ matches: {}, blocking: 0 });
  const odd = JSON.parse(
    '{"applicants": {"__proto__": ["constructor"], "toString": []}, "programs": {"constructor": {"quota": 1e15, "ranks": ["__proto__"]}, "__proto__": {"quota": 0, "ranks": ["toString"]}}}',
  );
  const { matches } = stableMatch(odd);
  expect(JSON.stringify(matches)).toBe('{"__proto__":"constructor","toString":null}');
});
