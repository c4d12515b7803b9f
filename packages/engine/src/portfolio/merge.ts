/** Concave values and convex costs of one specialty: value[n] for first ≤ n ≤ last. */
export interface MergeSide {
  readonly first: number;
  readonly last: number;
  readonly value: Float64Array;
  readonly costs: Float64Array;
}

export interface Merge {
  /** Number of programs per specialty. */
  counts: Int32Array;
  value: number;
  /** No choice of counts is worth more. Equal to `value` unless more than `LABEL_LIMIT` labels were needed. */
  bound: number;
}

const LABEL_LIMIT = 200_000;

/**
 * Shares the budget among specialties: the most Σ value[n] with Σ costs[n] ≤ budget, for any prices.
 *
 * Buying steps by value per dollar solves the relaxation, whose last price μ of a dollar gives a bound Z; buying
 * on past the first step that does not fit gives a list. A count n loses value − μ·cost against the best of its
 * specialty; counts that lose more than Z − list cannot matter. What is left, a handful, is combined exactly,
 * keeping only combinations that no cheaper one beats.
 */
export function mergeByBudget(sides: readonly MergeSide[], budget: number): Merge {
  const greedy = buyByRatio(sides, budget);
  if (greedy.bound <= greedy.value) return { ...greedy, bound: greedy.value };
  return combine(sides, budget, greedy) ?? greedy;
}

function buyByRatio(sides: readonly MergeSide[], budget: number): Merge & { price: number } {
  const counts = Int32Array.from(sides, (side) => side.first);
  const open = sides.map(() => true);
  let left = budget;
  let value = 0;
  for (const side of sides) {
    left -= side.costs[side.first] as number;
    value += side.value[side.first] as number;
  }
  let bound = Number.NaN;
  let price = 0;
  for (;;) {
    let best = -1;
    let bestRatio = -1;
    for (let s = 0; s < sides.length; s++) {
      if (!open[s]) continue;
      const ratio = stepRatio(sides[s] as MergeSide, counts[s] as number);
      if (ratio > bestRatio) [best, bestRatio] = [s, ratio];
    }
    if (best < 0) break;
    const side = sides[best] as MergeSide;
    const n = counts[best] as number;
    const cost = (side.costs[n + 1] as number) - (side.costs[n] as number);
    if (cost <= left) {
      left -= cost;
      value += (side.value[n + 1] as number) - (side.value[n] as number);
      counts[best] = n + 1;
    } else {
      if (Number.isNaN(bound)) {
        price = bestRatio;
        bound = value + price * left;
      }
      open[best] = false;
    }
  }
  return { counts, value, bound: Number.isNaN(bound) ? value : bound, price };
}

/** Value per dollar of the next program; −1 when there is none. */
function stepRatio(side: MergeSide, n: number): number {
  if (n >= side.last) return -1;
  const cost = (side.costs[n + 1] as number) - (side.costs[n] as number);
  const gain = (side.value[n + 1] as number) - (side.value[n] as number);
  return cost > 0 ? gain / cost : Number.POSITIVE_INFINITY;
}

/** A choice for the specialties so far. */
interface Label {
  cost: number;
  /** What it loses against the relaxation at price μ. */
  loss: number;
  n: number;
  before: Label | null;
}

/** Null when there are too many labels; then the relaxation's bound stands. */
function combine(
  sides: readonly MergeSide[],
  budget: number,
  greedy: Merge & { price: number },
): Merge | null {
  const { price } = greedy;
  // A hair of slack keeps rounding from pruning the optimum itself.
  const allowed = (greedy.bound - greedy.value) * (1 + 1e-9) + 1e-15;
  let cheapestRest = sides.reduce((sum, side) => sum + (side.costs[side.first] as number), 0);
  let labels: Label[] = [{ cost: 0, loss: 0, n: 0, before: null }];
  for (const side of sides) {
    cheapestRest -= side.costs[side.first] as number;
    const choices = contenders(side, price, allowed);
    const next: Label[] = [];
    for (const before of labels) {
      for (const { n, loss } of choices) {
        const cost = before.cost + (side.costs[n] as number);
        if (before.loss + loss <= allowed && cost + cheapestRest <= budget) {
          next.push({ cost, loss: before.loss + loss, n, before });
        }
      }
      if (next.length > LABEL_LIMIT) return null;
    }
    labels = undominated(next, price);
  }
  return bestOf(labels, sides, greedy);
}

function contenders(side: MergeSide, price: number, allowed: number): { n: number; loss: number }[] {
  const worth = (n: number) => (side.value[n] as number) - price * (side.costs[n] as number);
  let best = Number.NEGATIVE_INFINITY;
  for (let n = side.first; n <= side.last; n++) best = Math.max(best, worth(n));
  const choices: { n: number; loss: number }[] = [];
  for (let n = side.first; n <= side.last; n++) {
    const loss = best - worth(n);
    if (loss <= allowed) choices.push({ n, loss });
  }
  return choices;
}

/** Drops every label that another beats in cost and in value, where value = price·cost − loss plus a constant. */
function undominated(labels: Label[], price: number): Label[] {
  labels.sort((a, b) => a.cost - b.cost || a.loss - b.loss);
  let best = Number.NEGATIVE_INFINITY;
  return labels.filter((label) => {
    const value = price * label.cost - label.loss;
    if (value <= best) return false;
    best = value;
    return true;
  });
}

function bestOf(labels: readonly Label[], sides: readonly MergeSide[], greedy: Merge): Merge {
  let { counts, value } = greedy;
  // The labels rise in value, so the last one is the best.
  const last = labels.at(-1);
  if (last) {
    const chosen = new Int32Array(sides.length);
    let sum = 0;
    let label: Label | null = last;
    for (let s = sides.length - 1; s >= 0 && label; s--) {
      chosen[s] = label.n;
      label = label.before;
    }
    sides.forEach((side, s) => {
      sum += side.value[chosen[s] as number] as number;
    });
    if (sum > value) [counts, value] = [chosen, sum];
  }
  return { counts, value, bound: value };
}
