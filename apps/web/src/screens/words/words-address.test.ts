import { expect, test } from 'vitest';
import { hrefOfWords, wordsPlaceOf } from './words-address.ts';

test.each([
  ['#/words', { kind: null, specialty: null, draft: null }],
  ['#/words?kind=score-answer', { kind: null, specialty: null, draft: null }],
  ['#/words?kind=poem&specialty=surgery', { kind: null, specialty: null, draft: null }],
  ['#/words?kind=thank-you&draft=a-1', { kind: 'thank-you', specialty: null, draft: 'a-1' }],
  [
    '#/words?kind=personal-statement&specialty=med-peds',
    { kind: 'personal-statement', specialty: 'med-peds', draft: null },
  ],
] as const)('%s names a text', (hash, place) => {
  expect(wordsPlaceOf(hash)).toEqual(place);
});

test('addresses lead where they say', () => {
  const place = { kind: 'letter-of-intent', specialty: 'pediatrics', draft: 'x&y=z' } as const;
  expect(wordsPlaceOf(hrefOfWords(place))).toEqual(place);
  expect(hrefOfWords({})).toBe('#/words');
});
