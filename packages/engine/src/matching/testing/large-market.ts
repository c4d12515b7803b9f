import { type Dice, dice } from '../../portfolio/testing/random-market.ts';
import type { Market, ProgramPair } from '../market.ts';
import { NONE, type NumberedMarket } from '../numbered-market.ts';

export interface LargeMarketOptions {
  applicants: number;
  programs: number;
  /** Length of an applicant's list on average. */
  ranks: number;
  couples: number;
}

const REGIONS = 60;
/** Positions for each applicant. */
const POSITIONS = 0.9;
const MOST_PAIRS = 100;

/**
 * A made-up market of the size of the national one. Both sides agree to a degree on who is good, as they do in life: a
 * score is quality plus taste. Applicants rank programs of a few regions, each program ranks most of those who rank it.
 * Couples rank pairs of their programs, those in one region first; now and then only one partner is placed.
 */
export function largeMarket(seed: number, options: LargeMarketOptions): NumberedMarket {
  const roll = dice(seed);
  const { applicants, programs } = options;
  const appeal = Float64Array.from({ length: programs }, () => roll.normal());
  const region = Int32Array.from({ length: programs }, () => roll.whole(0, REGIONS - 1));
  const lists = Array.from({ length: applicants }, () => ownList(roll, options, appeal));
  const merit = Float64Array.from({ length: applicants }, () => roll.normal());
  const asked: number[][] = Array.from({ length: programs }, () => []);
  for (let a = 0; a < applicants; a++) for (const p of lists[a]!) if (!roll.chance(0.1)) asked[p]!.push(a);
  const ranked = asked.map((list) => sortedBy(list, (a) => merit[a]! + roll.normal()));
  const mean = (POSITIONS * applicants) / programs;
  const first = applicants - 2 * options.couples;
  const couples = Array.from({ length: options.couples }, (_, c) =>
    pairsOf(roll, lists[first + 2 * c]!, lists[first + 2 * c + 1]!, region),
  );
  return {
    applicants,
    programs,
    quotas: Int32Array.from({ length: programs }, () =>
      Math.max(1, Math.round(mean * Math.exp(0.5 * roll.normal() - 0.125))),
    ),
    ...startAndEntries(
      'choiceStart',
      'choices',
      lists.map((list, a) => (a < first ? list : [])),
    ),
    ...startAndEntries('rankStart', 'ranks', ranked),
    members: Int32Array.from({ length: 2 * options.couples }, (_, i) => first + i),
    pairStart: startsOf(couples.map((pairs) => pairs.length)),
    pairs: Int32Array.from(couples.flat(2)),
  };
}

function ownList(roll: Dice, { programs, ranks }: LargeMarketOptions, appeal: Float64Array): number[] {
  const length = Math.min(programs, Math.max(1, Math.round(ranks + (ranks / 3) * roll.normal())));
  const list = new Set<number>();
  while (list.size < length) list.add(roll.whole(0, programs - 1));
  return sortedBy([...list], (p) => appeal[p]! + roll.normal());
}

function pairsOf(
  roll: Dice,
  one: readonly number[],
  other: readonly number[],
  region: Int32Array,
): number[][] {
  const pairs = one.flatMap((p, i) =>
    other.map((q, j) => ({
      pair: [p, q],
      worth: (region[p] === region[q] ? 30 : 0) - i - j + roll.between(0, 2),
    })),
  );
  const best = sortedBy(pairs, ({ worth }) => worth).slice(0, MOST_PAIRS);
  const alone = roll.chance(0.5)
    ? [
        [one[0]!, NONE],
        [NONE, other[0]!],
      ]
    : [];
  return [...best.map(({ pair }) => pair), ...alone];
}

/** Highest first. */
function sortedBy<Item>(items: readonly Item[], score: (item: Item) => number): Item[] {
  return items
    .map((item) => ({ item, score: score(item) }))
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

function startsOf(lengths: readonly number[]): Int32Array {
  const start = new Int32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) start[i + 1] = start[i]! + lengths[i]!;
  return start;
}

function startAndEntries<Start extends string, Entries extends string>(
  start: Start,
  entries: Entries,
  lists: readonly number[][],
): Record<Start | Entries, Int32Array> {
  return {
    [start]: startsOf(lists.map((list) => list.length)),
    [entries]: Int32Array.from(lists.flat()),
  } as Record<Start | Entries, Int32Array>;
}

/** The same market by names: a0, a1, … and p0, p1, … */
export function namedMarket(market: NumberedMarket): Market {
  const { choiceStart, choices, rankStart, ranks, members, pairStart, pairs } = market;
  const program = (p: number) => `p${p}`;
  const slice = (start: Int32Array, entries: Int32Array, i: number, letter: string) =>
    Array.from(entries.subarray(start[i]!, start[i + 1]!), (entry) => `${letter}${entry}`);
  const inCouple = new Set(members);
  const singles = Array.from({ length: market.applicants }, (_, a) => a).filter((a) => !inCouple.has(a));
  return {
    applicants: Object.fromEntries(singles.map((a) => [`a${a}`, slice(choiceStart, choices, a, 'p')])),
    programs: Object.fromEntries(
      Array.from(market.quotas, (quota, p) => [
        program(p),
        { quota, ranks: slice(rankStart, ranks, p, 'a') },
      ]),
    ),
    couples: Array.from({ length: members.length / 2 }, (_, c) => ({
      members: [`a${members[2 * c]}`, `a${members[2 * c + 1]}`],
      ranks: Array.from({ length: pairStart[c + 1]! - pairStart[c]! }, (_, k): ProgramPair => {
        const at = 2 * (pairStart[c]! + k);
        const [p, q] = [pairs[at]!, pairs[at + 1]!];
        return [p === NONE ? null : program(p), q === NONE ? null : program(q)];
      }),
    })),
  };
}
