import type { RankList } from '@matchwright/inputs/season';

/** What pairwise comparisons say of an order. */
export interface ComparedPairs {
  /** Programs that are each better than the next, and the last better than the first. Shortest first. */
  cycles: string[][];
  /** Comparisons that the list turns round. */
  against: { better: string; worse: string }[];
  /**
   * Neighbours of the list that no comparison decides, also not through others: the fewest pairs to ask for an order
   * that is compared throughout. None while there is a circle.
   */
  open: [above: string, below: string][];
  /** The order of the list wherever the comparisons allow it; null while there is a circle. */
  order: string[] | null;
}

/** Consistency of comparisons: a circle of them cannot come from one order; the shortest circle through each is named. */
export function comparedPairs(comparisons: RankList['comparisons'], order: readonly string[]): ComparedPairs {
  const worse = new Map<string, string[]>();
  for (const pair of comparisons) worse.set(pair.better, [...(worse.get(pair.better) ?? []), pair.worse]);
  const place = new Map(order.map((code, i) => [code, i]));
  const cycles = new Map<string, string[]>();
  for (const pair of comparisons) {
    const back = shortestWay(worse, pair.worse, pair.better);
    if (back) {
      const cycle = fromSmallest([pair.better, ...back.slice(0, -1)]);
      cycles.set(cycle.join(' '), cycle);
    }
  }
  const isKnown = (one: string, other: string) =>
    shortestWay(worse, one, other) !== null || shortestWay(worse, other, one) !== null;
  const neighbours = order.slice(1).map((below, i): [string, string] => [order[i] as string, below]);
  return {
    open: cycles.size > 0 ? [] : neighbours.filter(([above, below]) => !isKnown(above, below)),
    order: cycles.size > 0 ? null : nearestOrder(order, worse),
    cycles: [...cycles.values()].sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1)),
    against: comparisons.filter((pair) => {
      const [first, second] = [place.get(pair.better), place.get(pair.worse)];
      return first !== undefined && second !== undefined && first > second;
    }),
  };
}

/** The order of the list wherever the comparisons, taken together, allow it. */
function nearestOrder(order: readonly string[], worse: Map<string, string[]>): string[] {
  const left = new Set(order);
  const betters = new Map<string, string[]>(order.map((code) => [code, []]));
  for (const better of order)
    for (const code of everythingBehind(worse, better)) betters.get(code)?.push(better);
  return order.map(() => {
    const next = [...left].find((code) => betters.get(code)?.every((better) => !left.has(better))) as string;
    left.delete(next);
    return next;
  });
}

function everythingBehind(next: Map<string, string[]>, from: string): Set<string> {
  const reached = new Set(next.get(from));
  for (const here of reached) for (const there of next.get(here) ?? []) reached.add(there);
  return reached;
}

/** Breadth first; both ends included. Null when there is no way. */
function shortestWay(next: Map<string, string[]>, from: string, to: string): string[] | null {
  const before = new Map<string, string | null>([[from, null]]);
  for (const here of before.keys()) {
    if (here === to) break;
    for (const there of next.get(here) ?? []) if (!before.has(there)) before.set(there, here);
  }
  if (!before.has(to)) return null;
  const way: string[] = [];
  for (let here: string | null | undefined = to; here; here = before.get(here)) way.unshift(here);
  return way;
}

/** The same circle always begins at the same program. */
function fromSmallest(cycle: readonly string[]): string[] {
  const start = cycle.indexOf(cycle.toSorted()[0] as string);
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}
