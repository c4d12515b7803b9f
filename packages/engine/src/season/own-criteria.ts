import type { RankList } from '@matchwright/inputs/season';

/** A program by the person's own criteria: the weighted mean of its stars, 1 to 5; null when none is given. */
export interface Weighed {
  code: string;
  score: number | null;
  /** Criteria that have a weight but no stars here. */
  missing: string[];
}

export function weighedByCriteria(list: Pick<RankList, 'ranks' | 'criteria'>): Weighed[] {
  const criteria = Object.entries(list.criteria);
  return list.ranks.map(({ program, name, stars }) => {
    const given = criteria.filter(([criterion]) => stars[criterion] !== undefined);
    const total = given.reduce((sum, [, weight]) => sum + weight, 0);
    const sum = given.reduce((left, [criterion, weight]) => left + weight * (stars[criterion] as number), 0);
    return {
      code: program ?? name ?? '',
      score: total === 0 ? null : sum / total,
      missing: criteria
        .filter(([criterion]) => stars[criterion] === undefined)
        .map(([criterion]) => criterion),
    };
  });
}

/** Neighbours that the list turns round although the criteria differ by at least a star. */
export function turnedRound(weighed: readonly Weighed[]): { above: Weighed; below: Weighed }[] {
  return weighed.flatMap((above, i) => {
    const below = weighed[i + 1];
    if (!below || above.score === null || below.score === null) return [];
    return below.score - above.score >= 1 ? [{ above, below }] : [];
  });
}

/** Codes with the best score first; what has no score keeps its place, equal scores keep the order of the list. */
export function orderByCriteria(weighed: readonly Weighed[]): string[] {
  const scored = weighed
    .filter(({ score }) => score !== null)
    .sort((a, b) => (b.score as number) - (a.score as number));
  return weighed.map(({ code, score }) => (score === null ? code : (scored.shift() as Weighed).code));
}
