import { stableMatch } from '@matchwright/engine/matching';
import { expect, test } from 'vitest';
import { everyList, marketOf, TOWNS, WISH, wishNumber } from './town.ts';

const goes = (place: number, handedIn: readonly (typeof WISH)[number][]) =>
  stableMatch(marketOf(TOWNS[place] as (typeof TOWNS)[number], handedIn)).matches.you;

test('three hospitals make sixteen lists: one empty, three of one, six of two, six of three', () => {
  const lists = everyList();
  expect(new Set(lists.map(String)).size).toBe(16);
  expect([0, 1, 2, 3].map((length) => lists.filter((list) => list.length === length).length)).toEqual([
    1, 3, 6, 6,
  ]);
});

test('the towns show what their names say, worked out by hand', () => {
  expect(TOWNS.map((_, place) => goes(place, WISH))).toEqual(['lake', 'city', 'hill']);
  // Playing safe in the town of the long shot.
  expect(goes(1, ['lake', 'city', 'hill'])).toBe('lake');
  expect(goes(2, ['city', 'lake'])).toBeNull();
});

test.each([0, 1, 2])('town %i: no list serves better than the true one, and some serve worse', (place) => {
  const town = TOWNS[place] as (typeof TOWNS)[number];
  const number = (list: readonly (typeof WISH)[number][]) => wishNumber(stableMatch(marketOf(town, list)));
  const best = number(WISH);
  const all = everyList().map(number);
  expect(Math.min(...all)).toBe(best);
  expect(all.some((one) => one > best)).toBe(true);
});
