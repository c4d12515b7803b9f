import {
  EMPTY_RANK_LIST,
  type RankedProgram,
  type RankList,
  type SeasonLog,
} from '@matchwright/inputs/season';
import { editSeason } from '../../app-season.ts';

/** How a line is called in everything that points to it: its code, or the name of a program without one. */
export function keyOf({ program, name }: Pick<RankedProgram, 'program' | 'name'>): string {
  return program ?? name ?? '';
}

/** Changes the rank order list of this season in one step that can be taken back. `says` names the step. */
export function editRankList(says: string, change: (list: RankList) => RankList): void {
  editSeason(says, (log) => withRankList(log, change));
}

function withRankList(log: SeasonLog, change: (list: RankList) => RankList): SeasonLog {
  return { ...log, rankList: change(log.rankList ?? EMPTY_RANK_LIST) };
}

/** @param to place from 1; beyond an end it is that end */
export function moved(list: RankList, key: string, to: number): RankList {
  const line = list.ranks.find((one) => keyOf(one) === key);
  if (!line) return list;
  const others = list.ranks.filter((one) => one !== line);
  const at = Math.max(0, Math.min(others.length, to - 1));
  return { ...list, ranks: [...others.slice(0, at), line, ...others.slice(at)] };
}

/** A program to be put on the list. */
export type NewLine = Pick<RankedProgram, 'program' | 'name' | 'specialty'>;

/** At the end of the list, as they were noted when they were left off before. What stands there already stays. */
export function added(list: RankList, lines: readonly NewLine[]): RankList {
  const there = new Set(list.ranks.map(keyOf));
  const kept = new Map((list.leftOff ?? []).map((one) => [keyOf(one), one]));
  const fresh = lines.filter((line) => !there.has(keyOf(line)));
  const keys = new Set(fresh.map(keyOf));
  return {
    ...list,
    ranks: [...list.ranks, ...fresh.map((line) => kept.get(keyOf(line)) ?? { ...line, stars: {} })],
    leftOff: (list.leftOff ?? []).filter((one) => !keys.has(keyOf(one))),
  };
}

/** Takes a line off; what was noted of it is kept for who changes their mind. */
export function leftOff(list: RankList, key: string): RankList {
  const line = list.ranks.find((one) => keyOf(one) === key);
  if (!line) return list;
  return {
    ...list,
    ranks: list.ranks.filter((one) => one !== line),
    leftOff: [...(list.leftOff ?? []), line],
  };
}

/** Removes a program that was left off, with what was noted of it. */
export function forgotten(list: RankList, key: string): RankList {
  return { ...list, leftOff: (list.leftOff ?? []).filter((one) => keyOf(one) !== key) };
}

export function withLine(list: RankList, key: string, change: Partial<RankedProgram>): RankList {
  return { ...list, ranks: list.ranks.map((one) => (keyOf(one) === key ? { ...one, ...change } : one)) };
}

/** Another track of the same program; comparisons go with it. */
export function withTrack(list: RankList, key: string, code: string): RankList {
  const renamed = (one: string) => (one === key ? code : one);
  return {
    ...withLine(list, key, { program: code }),
    comparisons: list.comparisons.map((one) => ({
      ...one,
      better: renamed(one.better),
      worse: renamed(one.worse),
    })),
  };
}

/** Lines in the order of these keys; lines that are not named stay behind them. */
export function inOrder(list: RankList, keys: readonly string[]): RankList {
  const named = keys.flatMap((key) => list.ranks.find((one) => keyOf(one) === key) ?? []);
  return { ...list, ranks: [...named, ...list.ranks.filter((one) => !named.includes(one))] };
}

/** @param count 0 takes the stars away */
export function withStars(list: RankList, key: string, criterion: string, count: number): RankList {
  const line = list.ranks.find((one) => keyOf(one) === key);
  if (!line) return list;
  const { [criterion]: _replaced, ...others } = line.stars;
  return withLine(list, key, { stars: count === 0 ? others : { ...line.stars, [criterion]: count } });
}

export function withCriterion(list: RankList, criterion: string, weight: number): RankList {
  return { ...list, criteria: { ...list.criteria, [criterion]: weight } };
}

/** Takes a criterion away with its stars, also of programs that were left off. */
export function withoutCriterion(list: RankList, criterion: string): RankList {
  const { [criterion]: _gone, ...criteria } = list.criteria;
  const without = (one: RankedProgram): RankedProgram => {
    const { [criterion]: _star, ...stars } = one.stars;
    return { ...one, stars };
  };
  return {
    ...list,
    criteria,
    ranks: list.ranks.map(without),
    ...(list.leftOff ? { leftOff: list.leftOff.map(without) } : {}),
  };
}

/** One answer to each pair: a new one replaces the old. */
export function withComparison(list: RankList, better: string, worse: string): RankList {
  return { ...list, comparisons: [...withoutComparison(list, better, worse).comparisons, { better, worse }] };
}

export function withoutComparison(list: RankList, one: string, other: string): RankList {
  const isPair = (pair: RankList['comparisons'][number]) =>
    (pair.better === one && pair.worse === other) || (pair.better === other && pair.worse === one);
  return { ...list, comparisons: list.comparisons.filter((pair) => !isPair(pair)) };
}

export function withStep(list: RankList, id: string, done: boolean): RankList {
  const others = (list.steps ?? []).filter((step) => step !== id);
  return { ...list, steps: done ? [...others, id] : others };
}

/** The list is certified as it stands. Nobody certifies without its codes and without certifying: those steps are ticked. */
export function withCertified(list: RankList, lines: string[]): RankList {
  const done = ['codes', 'certify'].reduce((one, id) => withStep(one, id, true), list);
  return { ...done, certified: true, certifiedAs: lines };
}

/** It was not certified after all. */
export function withoutCertified(list: RankList): RankList {
  return { ...withStep(list, 'certify', false), certified: false, certifiedAs: undefined };
}

export type Pair = RankList['pairs'][number];

const isSame = (one: Pair, other: Pair) => one.own === other.own && one.partner === other.partner;

/** New pairs at the end; those that are there already stay where they are. */
export function withPairs(list: RankList, pairs: readonly Pair[], most: number): RankList {
  const fresh = pairs.filter((pair) => !list.pairs.some((one) => isSame(one, pair)));
  return { ...list, pairs: [...list.pairs, ...fresh].slice(0, most) };
}

export function withoutPair(list: RankList, place: number): RankList {
  return { ...list, pairs: list.pairs.filter((_, i) => i !== place) };
}

/** @param to place from 0; beyond an end it is that end */
export function pairMoved(list: RankList, from: number, to: number): RankList {
  const pair = list.pairs[from];
  if (!pair) return list;
  const others = list.pairs.filter((_, i) => i !== from);
  const at = Math.max(0, Math.min(others.length, to));
  return { ...list, pairs: [...others.slice(0, at), pair, ...others.slice(at)] };
}
