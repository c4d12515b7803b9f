import type { Range } from '@matchwright/engine';

/** Twenty dots: few enough to count, and each stands for one chance in twenty. */
export const DOTS = 20;

/** Standard normal quantiles of 0.525, 0.575 … 0.975: the upper ten of the middles of twenty equal shares. */
const UPPER = [
  0.06270678, 0.18911843, 0.31863936, 0.45376219, 0.59776013, 0.75541503, 0.93458929, 1.15034938, 1.43953147,
  1.95996398,
];
const LEVELS = [...UPPER.map((z) => -z).reverse(), ...UPPER];
/** Standard normal quantiles of 0.75 and 0.95, where the ranges end. */
const QUARTER = 0.67448975;
const TWENTIETH = 1.64485363;
const CLOSEST = 1e-4;
const HALVINGS = 40;

interface Knot {
  level: number;
  p: number;
}

/**
 * Twenty equally likely values of a probability that is known by its mean and ranges, from low to high.
 *
 * The four ends of the ranges are quantiles and stay where they are: one dot lies below `lo90` and one above `hi90`,
 * five below `lo50` and five above `hi50`. Between them, and in the tails, log-odds run straight over normal scores.
 * The median, which a range does not tell, is placed between `lo50` and `hi50` so that the mean of the dots is `p`,
 * or as near as that gets.
 */
export function spreadOf(range: Range): number[] {
  let low = range.lo50;
  let high = range.hi50;
  for (let step = 0; step < HALVINGS; step += 1) {
    const median = (low + high) / 2;
    const tooLow = mean(throughMedian(range, median)) < range.p;
    if (tooLow) low = median;
    else high = median;
  }
  return throughMedian(range, (low + high) / 2);
}

function throughMedian({ lo90, lo50, hi50, hi90 }: Range, median: number): number[] {
  const knots: Knot[] = [
    { level: -TWENTIETH, p: lo90 },
    { level: -QUARTER, p: lo50 },
    { level: 0, p: median },
    { level: QUARTER, p: hi50 },
    { level: TWENTIETH, p: hi90 },
  ];
  return LEVELS.map((level) => {
    const after = knots.findIndex((knot) => knot.level >= level);
    const next = after < 0 ? knots.length - 1 : Math.max(1, after);
    return between(knots[next - 1] as Knot, knots[next] as Knot, level);
  });
}

/** On the straight line through two knots, in log-odds; beyond them in the tails. */
function between(from: Knot, to: Knot, level: number): number {
  if (from.p === to.p) return from.p;
  const share = (level - from.level) / (to.level - from.level);
  const start = logOdds(from.p);
  const p = 1 / (1 + Math.exp(-(start + share * (logOdds(to.p) - start))));
  // What is next to impossible or certain is held back from the ends of log-odds, never beyond a knot.
  if (share < 0) return Math.min(p, from.p);
  return share > 1 ? Math.max(p, to.p) : Math.min(to.p, Math.max(from.p, p));
}

/** Finite for what is impossible or certain. */
function logOdds(p: number): number {
  const inside = Math.min(1 - CLOSEST, Math.max(CLOSEST, p));
  return Math.log(inside / (1 - inside));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
