import { expect, test } from 'vitest';
import type { Market } from '../../matching/market.ts';
import { checkMatching } from './check-matching.ts';

const market = (): Market => ({
  applicants: { ann: ['north', 'south'], bob: ['north'] },
  programs: {
    north: { quota: 1, ranks: ['ann', 'bob', 'eve'] },
    south: { quota: 2, ranks: ['dan', 'ann', 'eve'] },
  },
  couples: [
    {
      members: ['dan', 'eve'],
      ranks: [
        ['south', 'north'],
        ['south', 'south'],
        ['south', null],
      ],
    },
  ],
});

const stable = { ann: 'north', bob: null, dan: 'south', eve: 'south' };

test('a stable matching has nothing to wish for', () => {
  expect(checkMatching(market(), stable)).toEqual({
    problems: [],
    blocking: 0,
    blockingPairs: [],
    blockingCoalitions: [],
  });
});

test.each([
  ['a program over its quota', { bob: 'north' }, ['north has 1 more than its quota']],
  [
    'somebody whom the program does not rank',
    { bob: 'south' },
    ['bob has south, which does not rank them', 'bob has south but does not rank it'],
  ],
  [
    'a program that does not exist',
    { ann: 'west' },
    ['ann has west, which is not a program', 'ann has west but'],
  ],
  ['somebody unknown', { zoe: null }, ['zoe is not an applicant of the market']],
  [
    'a pair that the couple does not rank',
    { dan: null },
    ['dan and eve have nothing and south but do not rank'],
  ],
])('names %s', (_name, change, says) => {
  const { problems } = checkMatching(market(), { ...stable, ...change });
  expect(problems).toHaveLength(says.length);
  says.forEach((start, i) => {
    expect(problems[i]).toContain(start);
  });
});

test('somebody left out is named, single or not', () => {
  const { problems } = checkMatching(market(), { ann: 'north', dan: null });
  expect(problems).toEqual(['bob is left out of the matching', 'eve is left out of the matching']);
});

test('counted by hand: nobody placed anywhere', () => {
  const nobody = { ann: null, bob: null, dan: null, eve: null };
  const { blocking, blockingPairs, blockingCoalitions } = checkMatching(market(), nobody);
  expect(blockingPairs.map(({ applicant, program }) => `${applicant} ${program}`)).toEqual([
    'ann north',
    'ann south',
    'bob north',
  ]);
  expect(blockingCoalitions.map(({ programs }) => programs)).toEqual([
    ['south', 'north'],
    ['south', 'south'],
    ['south', null],
  ]);
  expect(blocking).toBe(6);
});

test('two partners at one program count against each other', () => {
  const crowded: Market = {
    applicants: { top: ['p'] },
    programs: { p: { quota: 2, ranks: ['x', 'top', 'y'] } },
    couples: [{ members: ['x', 'y'], ranks: [['p', 'p']] }],
  };
  const blockingWith = (top: string | null) => checkMatching(crowded, { top, x: null, y: null }).blocking;
  expect(blockingWith('p')).toBe(0);
  // With the position free both would be taken; the single blocks as well.
  expect(blockingWith(null)).toBe(2);
});

test('a program does not trade one partner for the other at a loss', () => {
  const trade = (ranks: string[]): number =>
    checkMatching(
      {
        applicants: {},
        programs: { p: { quota: 1, ranks }, q: { quota: 1, ranks: ['x'] } },
        couples: [
          {
            members: ['x', 'y'],
            ranks: [
              ['q', 'p'],
              ['p', null],
            ],
          },
        ],
      },
      { x: 'p', y: null },
    ).blocking;
  expect(trade(['x', 'y'])).toBe(0);
  expect(trade(['y', 'x'])).toBe(1);
});

test('more than a hundred are counted and a hundred named', () => {
  const names = Array.from({ length: 150 }, (_, i) => `a${i}`);
  const crowd: Market = {
    applicants: Object.fromEntries(names.map((name) => [name, ['p']])),
    programs: { p: { quota: 1, ranks: names } },
  };
  const report = checkMatching(crowd, Object.fromEntries(names.map((name) => [name, null])));
  expect(report.blocking).toBe(150);
  expect(report.blockingPairs).toHaveLength(100);
});
