import { expect, test } from 'vitest';
import { checkMatching } from '../checker/matching/index.ts';
import { dice } from '../portfolio/testing/random-market.ts';
import { matchMarket } from './match-market.ts';
import { NONE, numberMarket } from './numbered-market.ts';
import { stableMatch } from './stable-match.ts';
import { blockingParties, everyStableMatching } from './testing/every-matching.ts';
import { largeMarket, namedMarket } from './testing/large-market.ts';
import { smallMarket } from './testing/small-market.ts';

const MARKETS = 800;

const coupleMarket = (seed: number) => {
  const roll = dice(Math.imul(seed, 0x85ebca6b));
  return smallMarket(seed, {
    singles: roll.whole(0, 3),
    couples: roll.whole(1, 2),
    programs: roll.whole(2, 3),
    quota: 2,
    pairs: 8,
  });
};

test(`${MARKETS} small markets: a stable matching is found whenever there is one, and blocking is counted right`, () => {
  const seen = { none: 0, byOrder: 0, byLoops: 0 };
  for (let seed = 1; seed <= MARKETS; seed++) {
    const market = coupleMarket(seed);
    const all = everyStableMatching(market);
    const result = stableMatch(market);
    expect(result.outcome, `seed ${seed}`).toBe(all.length > 0 ? 'stable' : 'none-exists');
    expect(result.blocking, `seed ${seed}`).toBe(blockingParties(market, result.matches));
    if (result.outcome === 'stable') expect(all, `seed ${seed}`).toContainEqual(result.matches);
    if (all.length === 0) seen.none += 1;
    else if (result.couples.loops > 0) seen.byLoops += 1;
    else seen.byOrder += 1;
  }
  // Markets without a stable matching, and those that are found only after a loop, must both occur.
  expect(seen.none).toBeGreaterThan(2);
  expect(seen.byLoops).toBeGreaterThan(2);
});

test('the checker counts as the definitions do, in matchings that are far from stable', () => {
  let blocked = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const market = coupleMarket(seed);
    const roll = dice(Math.imul(seed, 0xc2b2ae35));
    // What is right for a part of the market, put together at random with nothing for the others.
    const { matches } = stableMatch(market);
    const partly = { ...matches };
    for (const party of [
      ...Object.keys(market.applicants).map((name) => [name]),
      ...(market.couples ?? []).map((c) => c.members),
    ])
      if (roll.chance(0.5)) for (const name of party) partly[name] = null;
    const report = checkMatching(market, partly);
    expect(report.problems, `seed ${seed}`).toEqual([]);
    expect(report.blocking, `seed ${seed}`).toBe(blockingParties(market, partly));
    expect(report.blockingPairs.length + report.blockingCoalitions.length).toBe(report.blocking);
    if (report.blocking > 0) blocked += 1;
  }
  expect(blocked).toBeGreaterThan(100);
});

test('couples alone, as many as trying everything does not reach: nothing is claimed that is not so', () => {
  const outcomes = new Set<string>();
  for (let seed = 1; seed <= 25; seed++) {
    const market = smallMarket(seed, { singles: 4, couples: 9, programs: 6, quota: 2, pairs: 12 });
    const result = stableMatch(market);
    outcomes.add(result.outcome);
    expect(result.outcome === 'stable', `seed ${seed}`).toBe(blockingParties(market, result.matches) === 0);
    expect(result.couples.unplaced.length > 0, `seed ${seed}`).toBe(result.blockingCoalitions.length > 0);
  }
  expect(outcomes.has('stable')).toBe(true);
});

test('4,000 applicants with 150 couples: stable, by the checker and by its own numbers', () => {
  const numbered = largeMarket(11, { applicants: 4000, programs: 500, ranks: 12, couples: 150 });
  const { programOf, unplaced } = matchMarket(numbered);
  expect(unplaced).toEqual([]);
  const market = namedMarket(numbered);
  const matches = Object.fromEntries(
    Array.from(programOf, (program, a) => [`a${a}`, program === NONE ? null : `p${program}`]),
  );
  expect(checkMatching(market, matches)).toMatchObject({ problems: [], blocking: 0 });
  // Names and numbers are the same market.
  const { numbered: again } = numberMarket(market);
  expect(again.pairs.length).toBe(numbered.pairs.length);
});

test('the same market gives the same matching', () => {
  const market = smallMarket(5, { singles: 4, couples: 9, programs: 6, quota: 2, pairs: 12 });
  expect(stableMatch(market)).toEqual(stableMatch(market));
});
