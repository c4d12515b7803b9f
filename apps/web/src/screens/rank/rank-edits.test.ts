import { EMPTY_RANK_LIST, type RankList } from '@matchwright/inputs/season';
import { expect, test } from 'vitest';
import * as edits from './rank-edits.ts';

const lines = (...codes: string[]) => codes.map((program) => ({ program }));
const list = edits.added(EMPTY_RANK_LIST, lines('A', 'B', 'C', 'D'));
const order = ({ ranks }: RankList) => ranks.map(edits.keyOf).join('');

test.each([
  ['C', 1, 'CABD'],
  ['A', 3, 'BCAD'],
  ['A', 99, 'BCDA'],
  ['D', -4, 'DABC'],
  ['B', 2, 'ABCD'],
  ['X', 1, 'ABCD'],
])('%s to place %i: %s', (key, to, result) => {
  expect(order(edits.moved(list, key, to))).toBe(result);
});

test('what is left off keeps its stars, and comes back with them at the end', () => {
  const starred = edits.withStars(list, 'B', 'teaching', 4);
  const without = edits.leftOff(starred, 'B');
  expect([order(without), without.leftOff?.map(edits.keyOf)]).toEqual(['ACD', ['B']]);
  const back = edits.added(without, lines('B', 'A'));
  expect([order(back), back.ranks.at(-1)?.stars, back.leftOff]).toEqual(['ACDB', { teaching: 4 }, []]);
  expect(edits.forgotten(without, 'B').leftOff).toEqual([]);
});

test('another order loses no line', () => {
  expect(order(edits.inOrder(list, ['D', 'X', 'B']))).toBe('DBAC');
});

test('another track takes the comparisons along', () => {
  const compared = edits.withComparison(list, 'A', 'B');
  const other = edits.withTrack(compared, 'A', 'A1');
  expect(other.comparisons).toEqual([{ better: 'A1', worse: 'B' }]);
  expect(other.ranks.map(({ program }) => program)).toEqual(['A1', 'B', 'C', 'D']);
});

test('a pair has one answer, and a criterion goes with its stars', () => {
  const turned = edits.withComparison(edits.withComparison(list, 'A', 'B'), 'B', 'A');
  expect(turned.comparisons).toEqual([{ better: 'B', worse: 'A' }]);
  expect(edits.withoutComparison(turned, 'A', 'B').comparisons).toEqual([]);
  const weighed = edits.withStars(edits.withCriterion(list, 'teaching', 5), 'A', 'teaching', 3);
  const without = edits.withoutCriterion(weighed, 'teaching');
  expect([without.criteria, without.ranks[0]?.stars]).toEqual([{}, {}]);
  expect(edits.withStars(weighed, 'A', 'teaching', 0).ranks[0]?.stars).toEqual({});
});

test('a pair of programs stands on a couples list once, up to the most that counts', () => {
  const pair = (own: string | null, partner: string | null) => ({ own, partner });
  const two = edits.withPairs(list, [pair('A', 'x'), pair('A', null)], 3);
  const more = edits.withPairs(two, [pair('A', null), pair('B', 'x'), pair('C', 'x')], 3);
  expect(more.pairs).toEqual([pair('A', 'x'), pair('A', null), pair('B', 'x')]);
  expect(edits.pairMoved(more, 2, 0).pairs[0]).toEqual(pair('B', 'x'));
  expect(edits.withoutPair(more, 0).pairs).toEqual([pair('A', null), pair('B', 'x')]);
});

test('certifying ticks the steps that nobody certifies without; taking it back leaves what was entered', () => {
  const own = edits.withStep(list, 'quiet', true);
  const certified = edits.withCertified(own, ['A', 'B']);
  expect(certified).toMatchObject({ certified: true, certifiedAs: ['A', 'B'] });
  expect(certified.steps?.toSorted()).toEqual(['certify', 'codes', 'quiet']);
  const back = edits.withoutCertified(certified);
  expect([back.certified, back.certifiedAs, back.steps?.toSorted()]).toEqual([
    false,
    undefined,
    ['codes', 'quiet'],
  ]);
});
