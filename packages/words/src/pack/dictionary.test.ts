import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPack } from './load-pack.ts';
import { packWords, unpackWords } from './word-list.ts';

const dictionary = (await loadPack()).dictionary(['Asyut']);

test('a packed list of words comes out as it went in', () => {
  const property = fc.property(fc.uniqueArray(fc.stringMatching(/^[a-zA-Z']{1,45}$/)), (words) => {
    expect([...unpackWords(packWords(words))].sort()).toEqual([...words].sort());
  });
  fc.assert(property, { seed: 20261123, numRuns: 200 });
});

test.each([
  'hemoptysis',
  'decompensated',
  'dyspnea',
  'thalassemia',
  'paediatrics',
  'colour',
  'organised',
  'practising',
  'Asyut',
  'USMLE',
  "patient's",
  'externship',
  'thrombocytopenia',
  'residents',
  'underserved',
])('%s is no mistake', (word) => expect(dictionary.knows(word)).toBe(true));

test.each([
  ['recieved', 'received'],
  ['teached', 'taught'],
  ['neccesary', 'necessary'],
  ['experiance', 'experience'],
  ['tomorow', 'tomorrow'],
  ['thier', 'their'],
  ['wich', 'which'],
  ['dont', "don't"],
  ['cant', "can't"],
  ['ive', "I've"],
])('%s may mean %s', (wrong, right) => {
  expect(dictionary.knows(wrong)).toBe(false);
  expect(dictionary.near(wrong, 3)).toContain(right);
});

test.each(['chai', 'matcha', 'boba', 'inka', 'injera', 'fanta', 'teff', 'cedis', 'duppy', 'azar', 'tuk'])(
  '%s is not turned into another word',
  (word) => expect(dictionary.knows(word) ? [] : dictionary.near(word, 3)).toEqual([]),
);
