import type { RankList } from '@matchwright/inputs/season';
import type { RankResult } from './rank-results.ts';

/** Whether the list as it stands is the one that was certified. Without a copy of that one the person's word counts. */
export function certifiedState(list: RankList): RankResult['certified'] {
  if (list.certified !== true) return 'no';
  const now = certifiedLines(list);
  const { certifiedAs } = list;
  if (!certifiedAs) return 'yes';
  return certifiedAs.length === now.length && now.every((line, i) => line === certifiedAs[i])
    ? 'yes'
    : 'changed';
}

/** The lines of a list as they count in the Match: a couple's pairs, or else one person's codes. */
export function certifiedLines({ ranks, pairs }: Pick<RankList, 'ranks' | 'pairs'>): string[] {
  if (pairs.length > 0) return pairs.map(({ own, partner }) => `${own ?? '-'} + ${partner ?? '-'}`);
  return ranks.map(({ program, name }) => program ?? name ?? '');
}
