import { SPECIALTIES } from '@matchwright/facts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RawProfile, situationOf } from '../testing/rule-cases.ts';
import { bestSet } from './best-set.ts';
import { letterAuthors } from './letter-author.ts';
import { compareWorth, setWorth } from './set-worth.ts';

const authors = (raw: RawProfile) => letterAuthors(situationOf(raw));
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

test('where a letter is known to have come of it, what is not stated does not part them', () => {
  const brought = { ...rotation, letter: true };
  expect(authors({ experience: [brought], letters: [{}] })).toMatchObject([
    { path: 'letters[0]', field: 'internal-medicine', us: true, handsOn: true },
  ]);
  expect(authors({ experience: [brought], letters: [{ field: 'med-peds' }] })).toHaveLength(1);
});

test('where somebody only wrote an evaluation, another author may be meant', () => {
  expect(authors({ experience: [rotation], letters: [{}] })).toHaveLength(2);
  expect(authors({ experience: [rotation], letters: [{ field: 'med-peds' }] })).toHaveLength(2);
  expect(authors({ experience: [rotation], letters: [{ field: 'internal-medicine' }] })).toMatchObject([
    { path: 'letters[0]', us: true, handsOn: true },
  ]);
});

test('each experience belongs to one letter, and as many are joined as can be', () => {
  // The first letter fits both; it must leave the first experience to the second letter, which fits no other.
  const found = authors({
    experience: [
      { ...rotation, letter: true },
      { ...rotation, field: ['pediatrics'], letter: true },
    ],
    letters: [{ us: true }, { field: 'internal-medicine' }],
  });
  expect(found.map(({ experience }) => experience)).toEqual(['experience[1]', 'experience[0]']);
  expect(authors({ experience: [{ ...rotation, letter: true }], letters: [{}, {}] })).toHaveLength(2);
});

test('an author of two fields is not guessed', () => {
  const both = { ...rotation, field: ['internal-medicine', 'pediatrics'] };
  const site = { ...rotation, field: ['internal-medicine', 'med-peds'] };
  expect(authors({ experience: [both, site] }).map(({ field }) => field)).toEqual([null, 'med-peds']);
});

test('a letter in hand that is added to a profile never makes its best set worse', () => {
  const FIGURES = { limit: 4, fewest: 3, ownField: 2 };
  const field = fc.constantFrom('internal-medicine', 'pediatrics', 'med-peds', 'other');
  const maybe = fc.constantFrom(true, false, undefined);
  const item = fc.record({
    kind: fc.constantFrom('hands-on', 'observership', 'volunteer'),
    country: fc.constantFrom('US', 'EG', undefined),
    field: fc.uniqueArray(field, { maxLength: 2 }),
    evaluated: fc.boolean(),
  });
  const letter = fc.record({
    field: fc.option(field, { nil: undefined }),
    us: maybe,
    handsOn: maybe,
    status: fc.constantFrom('planned', 'asked', 'received'),
  });
  fc.assert(
    fc.property(
      fc.array(item, { maxLength: 4 }),
      fc.array(letter, { maxLength: 4 }),
      letter,
      fc.constantFrom(...SPECIALTIES),
      (experience, letters, one, wanted) => {
        const [before, after] = [letters, [...letters, { ...one, status: 'received' }]].map((all) => {
          const found = authors({ experience, letters: all });
          return setWorth(bestSet(found, wanted, FIGURES), wanted, FIGURES);
        });
        expect(compareWorth(after as number[], before as number[])).toBeGreaterThanOrEqual(0);
      },
    ),
    { seed: 20261122, numRuns: 500 },
  );
});

test('a letter agreed for a rotation to come is planned, not received', () => {
  const work = (from: string) => ({
    kind: 'hands-on',
    country: 'US',
    field: ['im'],
    from,
    to: from,
    letter: true,
  });
  const status = (from: string) => authors({ experience: [work(from)] })[0]?.status;
  expect([status('2026-02'), status('2027-03')]).toEqual(['received', 'planned']);
});
