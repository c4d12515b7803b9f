import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textSegments } from './text-segments.ts';

const TEXT = 'I failed once. It was not my fault at all.';

test('a short mark inside a long one takes its words, and each is named once', () => {
  const marks = [
    { from: 15, to: 42 },
    { from: 22, to: 34 },
  ];
  const segments = textSegments(TEXT, marks, [{ from: 0, to: 14 }]);
  expect(
    segments.map(({ from, to, owner, named, lit }) => [TEXT.slice(from, to), owner, named, lit]),
  ).toEqual([
    ['I failed once.', null, [], true],
    [' ', null, [], false],
    ['It was ', 0, [0], false],
    ['not my fault', 1, [1], false],
    [' at all.', 0, [], false],
  ]);
});

test('two marks on the same words are both named there', () => {
  const same = { from: 0, to: 8 };
  const segments = textSegments(TEXT, [same, same], []);
  expect(segments.filter(({ owner }) => owner !== null).map(({ named }) => named)).toEqual([[0, 1]]);
});

const place = fc.tuple(fc.nat(45), fc.nat(45)).map(([from, to]) => ({ from, to }));

test('the pieces make up the text, whatever is marked, and every mark with words in it is named once', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 8 }), fc.array(place, { maxLength: 3 }), (marks, lit) => {
      const segments = textSegments(TEXT, marks, lit);
      expect(segments.map(({ from, to }) => TEXT.slice(from, to)).join('')).toBe(TEXT);
      const named = segments.flatMap((segment) => segment.named).sort((a, b) => a - b);
      const real = marks.flatMap(({ from, to }, at) => (from < to && from < TEXT.length ? [at] : []));
      expect(named).toEqual(real);
    }),
    { seed: 6, numRuns: 300 },
  );
});
