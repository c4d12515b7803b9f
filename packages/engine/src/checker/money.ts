import type { CountTotal } from './count-totals.ts';

/** Beyond this many different costs they are rounded down to a grid, which can only raise the bound. */
const MOST_COSTS = 200_000;

/**
 * The largest sum of totals, one choice from each specialty, within the budget: the frontier of (cost, total) of
 * all combinations, specialty by specialty. −Infinity when nothing fits.
 */
export function bestWithinBudget(choices: readonly CountTotal[][], budget: number): number {
  const most = budget + 1e-9 * Math.max(1, budget);
  let frontier: CountTotal[] = [{ cost: 0, total: 0 }];
  for (const own of choices) {
    let next: CountTotal[] = [];
    for (const choice of own) next = mergeShifted(next, frontier, choice, most);
    frontier = next.length > MOST_COSTS ? coarsen(next, most) : next;
  }
  return frontier.at(-1)?.total ?? Number.NEGATIVE_INFINITY;
}

/** Two frontiers in one, the second moved by a choice: costs rising, and only totals that rise with them. */
function mergeShifted(
  first: readonly CountTotal[],
  second: readonly CountTotal[],
  by: CountTotal,
  most: number,
): CountTotal[] {
  const merged: CountTotal[] = [];
  let [a, b] = [0, 0];
  let highest = Number.NEGATIVE_INFINITY;
  for (;;) {
    const left = first[a];
    const right = second[b];
    const rightCost = right ? right.cost + by.cost : Number.POSITIVE_INFINITY;
    if (!left && !(rightCost <= most)) return merged;
    const takeLeft = left !== undefined && left.cost <= rightCost;
    const cost = takeLeft ? left.cost : rightCost;
    const total = takeLeft ? left.total : (right as CountTotal).total + by.total;
    if (takeLeft) a++;
    else b++;
    if (total <= highest) continue;
    highest = total;
    if (merged.at(-1)?.cost === cost) merged.pop();
    merged.push({ cost, total });
  }
}

function coarsen(frontier: readonly CountTotal[], most: number): CountTotal[] {
  const grid = (2 * most) / MOST_COSTS;
  const kept = new Map<number, CountTotal>();
  for (const { cost, total } of frontier) {
    const rounded = Math.floor(cost / grid) * grid;
    kept.set(rounded, { cost: rounded, total });
  }
  return [...kept.values()];
}
