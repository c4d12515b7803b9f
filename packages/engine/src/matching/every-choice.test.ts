import { expect, test } from 'vitest';
import { deferredAcceptance } from './deferred-acceptance.ts';
import { tryEveryChoice } from './every-choice.ts';
import type { Market } from './market.ts';
import { numberMarket } from './numbered-market.ts';
import { standingsOf } from './standings.ts';
import { everyStableMatching } from './testing/every-matching.ts';
import { smallMarket } from './testing/small-market.ts';

const searched = (market: Market) => {
  const { numbered } = numberMarket(market);
  return tryEveryChoice(numbered, standingsOf(numbered));
};

test('trying every choice of the couples decides 500 small markets as trying every matching does', () => {
  let none = 0;
  for (let seed = 1; seed <= 500; seed++) {
    const market = smallMarket(seed, { singles: 4, couples: 1, programs: 4, quota: 1, pairs: 4 });
    const exists = everyStableMatching(market).length > 0;
    expect(searched(market) !== null, `seed ${seed}`).toBe(exists);
    if (!exists) none += 1;
  }
  expect(none).toBeGreaterThan(5);
});

test('a couple that only the matching best for programs contents', () => {
  // Two stable matchings of the singles. In the one that is best for them B has beta, whom the couple would displace.
  const market: Market = {
    applicants: { alpha: ['A', 'B'], beta: ['B', 'A'] },
    programs: {
      A: { quota: 1, ranks: ['beta', 'alpha'] },
      B: { quota: 1, ranks: ['alpha', 'she', 'beta'] },
      C: { quota: 1, ranks: ['he'] },
    },
    couples: [{ members: ['she', 'he'], ranks: [['B', 'C']] }],
  };
  const best = deferredAcceptance(...bothSides(market));
  expect(Array.from(best.at)).not.toEqual(Array.from(searched(market)?.choiceOf ?? []));
  expect(everyStableMatching(market)).toEqual([{ alpha: 'B', beta: 'A', she: null, he: null }]);
});

test('too many choices to try are left undecided', () => {
  const market = smallMarket(1, { singles: 2, couples: 12, programs: 6, quota: 2, pairs: 12 });
  expect(searched(market)).toBeUndefined();
});

function bothSides(market: Market): Parameters<typeof deferredAcceptance> {
  const { numbered } = numberMarket(market);
  return [numbered, standingsOf(numbered)];
}
