import { expect, test } from 'vitest';
import { dice } from '../portfolio/testing/random-market.ts';
import type { Market } from './market.ts';
import { matchMarket } from './match-market.ts';
import { NONE, numberMarket } from './numbered-market.ts';
import { programProposing } from './program-proposing.ts';
import { stableMatch } from './stable-match.ts';
import { standingsOf } from './standings.ts';
import { everyStableMatching, type Matching } from './testing/every-matching.ts';
import { smallMarket } from './testing/small-market.ts';

const MARKETS = 400;

const singlesMarket = (seed: number): Market => {
  const roll = dice(Math.imul(seed, 0x85ebca6b));
  return smallMarket(seed, {
    singles: roll.whole(2, 5),
    couples: 0,
    programs: roll.whole(2, 4),
    quota: roll.whole(1, 2),
  });
};

/** Place of what somebody has on their list; the length of the list for nothing. */
function placeOf(list: readonly string[], program: string | null | undefined): number {
  return program == null ? list.length : list.indexOf(program);
}

test(`${MARKETS} small markets: stable, and no stable matching gives anybody a better program`, () => {
  let several = 0;
  for (let seed = 1; seed <= MARKETS; seed++) {
    const market = singlesMarket(seed);
    const { matches, blocking, outcome } = stableMatch(market);
    expect({ blocking, outcome }, `seed ${seed}`).toEqual({ blocking: 0, outcome: 'stable' });
    const all = everyStableMatching(market);
    expect(all, `seed ${seed}`).toContainEqual(matches);
    if (all.length > 1) several += 1;
    for (const [name, list] of Object.entries(market.applicants)) {
      const best = Math.min(...all.map((one) => placeOf(list, one[name])));
      expect(placeOf(list, matches[name]), `${name}, seed ${seed}`).toBe(best);
    }
  }
  // Otherwise the best and the only one are the same thing.
  expect(several).toBeGreaterThan(15);
});

test(`${MARKETS} small markets: the rural hospitals theorem, from the best matching of either side to all others`, () => {
  let differing = 0;
  for (let seed = 1; seed <= MARKETS; seed++) {
    const market = singlesMarket(seed);
    const best = stableMatch(market).matches;
    const worst = programOptimal(market);
    if (JSON.stringify(best) !== JSON.stringify(worst)) differing += 1;
    for (const one of [worst, ...everyStableMatching(market)]) {
      for (const name of Object.keys(best))
        expect(one[name] === null, `seed ${seed}`).toBe(best[name] === null);
      for (const [name, { quota }] of Object.entries(market.programs)) {
        const [here, there] = [residents(best, name), residents(one, name)];
        expect(there.length, `seed ${seed}`).toBe(here.length);
        // Who does not fill all positions gets the very same people everywhere.
        if (here.length < quota) expect(there, `seed ${seed}`).toEqual(here);
      }
    }
  }
  expect(differing).toBeGreaterThan(15);
});

test('program-proposing gives every applicant the worst of all stable matchings', () => {
  for (let seed = 1; seed <= MARKETS; seed++) {
    const market = singlesMarket(seed);
    const all = everyStableMatching(market);
    const found = programOptimal(market);
    for (const [name, list] of Object.entries(market.applicants))
      expect(placeOf(list, found[name]), `seed ${seed}`).toBe(
        Math.max(...all.map((one) => placeOf(list, one[name]))),
      );
  }
});

test('nobody gains by another list: every list of every applicant tried', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const market = smallMarket(seed, { singles: 5, couples: 0, programs: 3, quota: 2 });
    const truth = stableMatch(market).matches;
    for (const [name, list] of Object.entries(market.applicants)) {
      for (const lie of everyList(Object.keys(market.programs))) {
        const got = stableMatch({ ...market, applicants: { ...market.applicants, [name]: lie } }).matches[
          name
        ];
        // What is not on the true list is worth less than nothing.
        const place = got != null && !list.includes(got) ? Number.POSITIVE_INFINITY : placeOf(list, got);
        expect(place, `${name} with ${lie}, seed ${seed}`).toBeGreaterThanOrEqual(placeOf(list, truth[name]));
      }
    }
  }
});

test('the order in which applicants and programs stand in the file changes nothing', () => {
  for (let seed = 1; seed <= 50; seed++) {
    const market = singlesMarket(seed);
    const turned = {
      applicants: Object.fromEntries(Object.entries(market.applicants).reverse()),
      programs: Object.fromEntries(Object.entries(market.programs).reverse()),
    };
    expect(stableMatch(turned).matches).toEqual(stableMatch(market).matches);
  }
});

test('numbers give what names give', () => {
  const market = singlesMarket(7);
  const { numbered, applicantNames, programNames } = numberMarket(market);
  const { programOf } = matchMarket(numbered);
  const named = applicantNames.map((name, a) => [name, programNames[programOf[a]!] ?? null]);
  expect(Object.fromEntries(named)).toEqual(stableMatch(market).matches);
});

const residents = (matching: Matching, program: string): string[] =>
  Object.keys(matching)
    .filter((name) => matching[name] === program)
    .sort();

function programOptimal(market: Market): Matching {
  const { numbered, applicantNames, programNames } = numberMarket(market);
  const { at } = programProposing(numbered, standingsOf(numbered));
  const programOf = (a: number) => (at[a]! < numbered.choiceStart[a + 1]! ? numbered.choices[at[a]!]! : NONE);
  return Object.fromEntries(applicantNames.map((name, a) => [name, programNames[programOf(a)] ?? null]));
}

/** Every ordered selection of the names, the empty one too. */
function everyList(names: readonly string[]): string[][] {
  return [
    [],
    ...names.flatMap((name) => everyList(names.filter((one) => one !== name)).map((rest) => [name, ...rest])),
  ];
}
