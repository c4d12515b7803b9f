import { expect, test } from 'vitest';
import { type RawProfile, situationOf } from '../testing/rule-cases.ts';
import { letterAuthors } from './letter-author.ts';

const authors = (raw: RawProfile) => letterAuthors(situationOf(raw).profile);
const rotation = { kind: 'hands-on', country: 'US', field: ['internal-medicine'], evaluated: true };

test('a letter and the experience that it came from are one author', () => {
  const found = authors({
    experience: [{ ...rotation, letter: true }],
    letters: [{ field: 'internal-medicine', us: true, handsOn: true, status: 'received' }],
  });
  expect(found).toMatchObject([{ path: 'letters[0]', status: 'received', experience: 'experience[0]' }]);
});

test('an experience whose letter nobody listed has one, and one that was evaluated may bring one', () => {
  const found = authors({
    experience: [
      { ...rotation, letter: true, from: '2026-05', to: '2026-06', name: 'City Hospital' },
      { kind: 'observership', country: 'US', field: ['pediatrics'], evaluated: true },
      { kind: 'hands-on', country: 'US', field: ['pediatrics'] },
    ],
  });
  expect(found).toMatchObject([
    { name: 'Supervisor at City Hospital (2026-05)', status: 'received', us: true, handsOn: true },
    { name: 'Supervisor of your observership', status: 'likely', field: 'pediatrics', handsOn: false },
  ]);
});

test.each([
  ['another field', { field: 'pediatrics', us: true }],
  ['another country', { field: 'internal-medicine', us: false }],
  ['not hands-on', { field: 'internal-medicine', us: true, handsOn: false }],
])('a letter that contradicts the experience is another author: %s', (_name, letter) => {
  expect(authors({ experience: [rotation], letters: [letter] })).toHaveLength(2);
});

test('what is not stated does not part them, and Med-Peds fits either field', () => {
  expect(authors({ experience: [rotation], letters: [{}] })).toHaveLength(1);
  expect(authors({ experience: [rotation], letters: [{ field: 'med-peds' }] })).toHaveLength(1);
});

test('each experience belongs to one letter, and as many are joined as can be', () => {
  // The first letter fits both; it must leave the first experience to the second letter, which fits no other.
  const found = authors({
    experience: [rotation, { ...rotation, field: ['pediatrics'] }],
    letters: [{ us: true }, { field: 'internal-medicine' }],
  });
  expect(found.map(({ experience }) => experience)).toEqual(['experience[1]', 'experience[0]']);
  expect(authors({ experience: [rotation], letters: [{}, {}] })).toHaveLength(2);
});

test('an author of two fields is not guessed', () => {
  const both = { ...rotation, field: ['internal-medicine', 'pediatrics'] };
  const site = { ...rotation, field: ['internal-medicine', 'med-peds'] };
  expect(authors({ experience: [both, site] }).map(({ field }) => field)).toEqual([null, 'med-peds']);
});
