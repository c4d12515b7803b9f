import type { Range } from '../results.ts';

/** Mean, middle half and middle 90% of draws (any order, at least one, each in [0, 1]). */
export function rangeOf(draws: Float64Array): Range {
  const sorted = Float64Array.from(draws).sort();
  let sum = 0;
  for (const value of sorted) sum += value;
  return {
    p: sum / sorted.length,
    lo50: quantile(sorted, 0.25),
    hi50: quantile(sorted, 0.75),
    lo90: quantile(sorted, 0.05),
    hi90: quantile(sorted, 0.95),
  };
}

export const IMPOSSIBLE: Range = { p: 0, lo50: 0, hi50: 0, lo90: 0, hi90: 0 };

/** Linear interpolation between order statistics; `sorted` ascending. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (place - below) * (high - low);
}
