import { SPECIALTIES, type SpecialtyId } from '@matchwright/facts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestSet, equalLetters } from './best-set.ts';
import { LETTER_STANDS, type LetterAuthor } from './letter-author.ts';
import { compareWorth, setWorth } from './set-worth.ts';

const FIGURES = { limit: 4, fewest: 3, ownField: 2 };
const RUNS = { seed: 20261122, numRuns: 400 };

const author = fc.record({
  field: fc.constantFrom('internal-medicine', 'pediatrics', 'med-peds', 'other', null),
  us: fc.constantFrom(true, false, null),
  handsOn: fc.constantFrom(true, false, null),
  status: fc.constantFrom(...LETTER_STANDS),
});
const people = (most: number) =>
  fc
    .array(author, { maxLength: most })
    .map((all) => all.map((one, i): LetterAuthor => ({ ...one, ...named(i) })));
const specialty = fc.constantFrom(...SPECIALTIES);

function named(i: number) {
  return { path: `letters[${i}]`, name: `Author ${i}`, asked: null, experience: null };
}

/** The order of criteria written out a second time, as one number in mixed radix: every figure is below 16. */
function referenceWorth(set: readonly LetterAuthor[], wanted: SpecialtyId): number {
  const count = (test: (one: LetterAuthor) => boolean) => set.filter(test).length;
  const of = (...fields: (string | null)[]) => count(({ field }) => fields.includes(field));
  const medPeds = wanted === 'med-peds';
  const own = medPeds ? 0 : of(wanted, 'med-peds');
  const figures = [
    medPeds ? (of('internal-medicine') > 0 ? 1 : 0) + (of('pediatrics') > 0 ? 1 : 0) : own > 1 ? 2 : own,
    medPeds && of('med-peds') > 0 ? 1 : 0,
    Math.min(set.length, 3),
    count(({ us, handsOn }) => us === true && handsOn === true),
    count(({ us }) => us === true),
    count(({ handsOn }) => handsOn === true),
    medPeds ? of('internal-medicine', 'pediatrics', 'med-peds') : own,
    4 - set.length,
    set.reduce((sum, { status }) => sum + { received: 3, asked: 2, planned: 1, likely: 0 }[status], 0),
  ];
  return figures.reduce((worth, figure) => worth * 16 + figure, 0);
}

/** Every subset of at most four. */
function subsets(all: readonly LetterAuthor[]): LetterAuthor[][] {
  return Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((__, i) => (bits >> i) & 1)).filter(
    ({ length }) => length <= 4,
  );
}

test('no subset of at most four is worth more than the one chosen', () => {
  fc.assert(
    fc.property(people(9), specialty, (all, wanted) => {
      const chosen = referenceWorth(bestSet(all, wanted, FIGURES), wanted);
      expect(chosen).toBe(Math.max(...subsets(all).map((set) => referenceWorth(set, wanted))));
    }),
    RUNS,
  );
});

test('never more than four letters go to a program, and none twice', () => {
  fc.assert(
    fc.property(people(14), specialty, (all, wanted) => {
      const paths = bestSet(all, wanted, FIGURES).map(({ path }) => path);
      expect(paths.length).toBeLessThanOrEqual(4);
      expect(new Set(paths).size).toBe(paths.length);
    }),
    RUNS,
  );
});

test('one more letter never makes the best set worse', () => {
  fc.assert(
    fc.property(people(10), author, specialty, (all, one, wanted) => {
      const more = [...all, { ...one, ...named(all.length) }];
      const [before, after] = [all, more].map((authors) =>
        setWorth(bestSet(authors, wanted, FIGURES), wanted, FIGURES),
      );
      expect(compareWorth(after as number[], before as number[])).toBeGreaterThanOrEqual(0);
    }),
    RUNS,
  );
});

test('letters said to be equal are exactly those whose exchange costs nothing', () => {
  fc.assert(
    fc.property(people(8), specialty, (all, wanted) => {
      const set = bestSet(all, wanted, FIGURES);
      const worth = referenceWorth(set, wanted);
      const free = all
        .filter((one) => !set.includes(one))
        .flatMap((use) =>
          set.flatMap((instead) =>
            referenceWorth([...set.filter((one) => one !== instead), use], wanted) === worth
              ? [`${use.path} for ${instead.path}`]
              : [],
          ),
        );
      const said = equalLetters(set, all, wanted, FIGURES).map(({ use, instead }) => `${use} for ${instead}`);
      expect(said.sort()).toEqual(free.sort());
    }),
    RUNS,
  );
});

test('two thousand letters are no trouble', () => {
  const all = Array.from(
    { length: 2000 },
    (_, i): LetterAuthor => ({
      ...named(i),
      field: (['internal-medicine', 'pediatrics', 'med-peds', 'other'] as const)[i % 4] ?? null,
      us: i % 3 === 0,
      handsOn: i % 5 === 0,
      status: 'planned',
    }),
  );
  const fields = bestSet(all, 'med-peds', FIGURES).map(({ field }) => field);
  expect(fields).toEqual(expect.arrayContaining(['internal-medicine', 'pediatrics', 'med-peds']));
});

const person = (path: string, about: Partial<LetterAuthor>): LetterAuthor => ({
  ...{ path, name: path, field: 'internal-medicine', us: true, handsOn: true, status: 'received' },
  ...{ asked: null, experience: null, ...about },
});

test('a Med-Peds program sees both fields and the Med-Peds physician before a fourth US letter', () => {
  const all = [
    person('a', {}),
    person('b', {}),
    person('c', {}),
    person('d', {}),
    person('peds abroad', { field: 'pediatrics', us: false, status: 'planned' }),
    person('med-peds observer', { field: 'med-peds', handsOn: false, status: 'likely' }),
  ];
  expect(bestSet(all, 'med-peds', FIGURES).map(({ path }) => path)).toEqual([
    'a',
    'b',
    'peds abroad',
    'med-peds observer',
  ]);
  expect(bestSet(all, 'internal-medicine', FIGURES).map(({ path }) => path)).toEqual(['a', 'b', 'c', 'd']);
});

test('a letter that adds nothing is not sent only to make four', () => {
  const filler = { field: 'other', us: false, handsOn: false } as const;
  const three = [person('a', {}), person('b', {}), person('c', {}), person('filler', filler)];
  expect(bestSet(three, 'pediatrics', FIGURES)).toHaveLength(3);
  expect(bestSet(three.slice(1), 'pediatrics', FIGURES)).toHaveLength(3);
});
