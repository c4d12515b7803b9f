import { expect, test } from 'vitest';
import { listedProgram } from '../testing/list-result.ts';
import { sameList } from './same-list.ts';

const shown = { programs: [listedProgram('a', { level: 'gold' }), listedProgram('b')] };
const solved = (...selected: [string, string][]) => ({
  selected: selected.map(([id, level]) => ({ id, level })),
});

test('a checked list counts only when it is the one on the page', () => {
  expect(sameList(solved(['b', 'applied'], ['a', 'gold']), shown)).toBe(true);
  expect(sameList(solved(['b', 'applied'], ['a', 'silver']), shown)).toBe(false);
  expect(sameList(solved(['b', 'applied']), shown)).toBe(false);
  expect(sameList(solved(['b', 'applied'], ['a', 'gold'], ['c', 'applied']), shown)).toBe(false);
});
