import { MOST_RANKS, type RankList } from './rank-list-shape.ts';

/**
 * Every pair of two lists, those that stand high on both first, for a couple to begin from: by the sum of the two
 * places, and of equal sums the fairer pair first. At most as many as a couple may rank.
 */
export function pairsOfLists(own: readonly string[], partner: readonly string[]): RankList['pairs'] {
  return own
    .flatMap((one, i) => partner.map((other, j) => ({ one, other, sum: i + j, apart: Math.abs(i - j) })))
    .sort((a, b) => a.sum - b.sum || a.apart - b.apart)
    .slice(0, MOST_RANKS)
    .map(({ one, other }) => ({ own: one, partner: other }));
}
