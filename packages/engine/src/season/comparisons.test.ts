import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedPairs } from './comparisons.ts';
import { orderByCriteria, turnedRound, weighedByCriteria } from './own-criteria.ts';

const pairs = (...texts: string[]) =>
  texts.map((text) => ({ better: text[0] as string, worse: text[1] as string }));

test('a circle is named once, the shortest first, and comparisons that the list turns round', () => {
  const { cycles, against } = comparedPairs(pairs('AB', 'BC', 'CA', 'AD', 'DA', 'BD'), ['A', 'B', 'C', 'D']);
  expect(cycles).toEqual([
    ['A', 'D'],
    ['A', 'B', 'C'],
    // From B over D to A and back.
    ['A', 'B', 'D'],
  ]);
  expect(against).toEqual(pairs('CA', 'DA'));
});

test('comparisons that agree with some order have no circle; that order goes against none of them', () => {
  const order = ['A', 'B', 'C', 'D', 'E', 'F'];
  const pair = fc
    .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
    .filter(([a, b]) => a < b);
  fc.assert(
    fc.property(fc.array(pair), fc.shuffledSubarray(order, { minLength: 6 }), (drawn, hidden) => {
      const comparisons = drawn.map(([a, b]) => ({
        better: hidden[a] as string,
        worse: hidden[b] as string,
      }));
      expect(comparedPairs(comparisons, hidden)).toMatchObject({ cycles: [], against: [], order: hidden });
      const [first] = comparisons;
      if (!first) return;
      const turned = [...comparisons, { better: first.worse, worse: first.better }];
      expect(comparedPairs(turned, hidden).cycles[0]).toEqual([first.better, first.worse].sort());
    }),
    { seed: 20261123, numRuns: 200 },
  );
});

test('own criteria are weighed as they are written, and what has no stars is named', () => {
  const weighed = weighedByCriteria({
    criteria: { teaching: 4, place: 1 },
    ranks: [
      { program: 'A', stars: { teaching: 2, place: 5 } },
      { program: 'B', stars: { teaching: 4 } },
      { program: 'C', stars: {} },
    ],
  });
  // (4·2 + 1·5) ÷ 5 by hand.
  expect(weighed).toEqual([
    { code: 'A', score: 2.6, missing: [] },
    { code: 'B', score: 4, missing: ['place'] },
    { code: 'C', score: null, missing: ['teaching', 'place'] },
  ]);
  // B before A; C has no score and keeps the third place.
  expect(orderByCriteria(weighed)).toEqual(['B', 'A', 'C']);
  expect(turnedRound(weighed).map(({ above, below }) => [above.code, below.code])).toEqual([['A', 'B']]);
});

test('only neighbours that no comparison decides are asked about, and none while there is a circle', () => {
  const order = ['A', 'B', 'C', 'D'];
  expect(comparedPairs([], order).open).toEqual([
    ['A', 'B'],
    ['B', 'C'],
    ['C', 'D'],
  ]);
  // A before B through X, which has left the list.
  expect(comparedPairs(pairs('AX', 'XB', 'DC'), order).open).toEqual([['B', 'C']]);
  expect(comparedPairs(pairs('AB', 'BA'), order)).toMatchObject({ open: [], order: null });
});

test('who answers every question by one order in mind ends with that order, after questions that end', () => {
  const wish = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  fc.assert(
    fc.property(fc.shuffledSubarray(wish, { minLength: 7 }), (start) => {
      let order = start;
      const answers: { better: string; worse: string }[] = [];
      for (;;) {
        const asked = comparedPairs(answers, order).open[0];
        if (!asked) break;
        const [better, worse] = asked.toSorted();
        answers.push({ better: better as string, worse: worse as string });
        order = comparedPairs(answers, order).order ?? [];
      }
      expect(order).toEqual(wish);
      // Never a pair twice.
      expect(answers.length).toBeLessThanOrEqual((7 * 6) / 2);
    }),
    { seed: 20261123, numRuns: 100 },
  );
});

test('the order by comparisons keeps the list wherever they allow it', () => {
  expect(comparedPairs(pairs('DA'), ['A', 'B', 'C', 'D']).order).toEqual(['B', 'C', 'D', 'A']);
  expect(comparedPairs(pairs('DX', 'XA'), ['A', 'B', 'D']).order).toEqual(['B', 'D', 'A']);
});
