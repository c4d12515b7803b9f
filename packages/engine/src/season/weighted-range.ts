import type { Range } from '../results.ts';
import type { SharedNodes } from './shared-nodes.ts';

/** The seasons of each draw averaged by their weights; a draw without weight keeps 0 for both. */
export function byDraw(
  nodes: Pick<SharedNodes, 'count' | 'perDraw'>,
  values: Float64Array,
  weights: Float64Array,
): { values: Float64Array; weights: Float64Array } {
  const draws = nodes.count / nodes.perDraw;
  const mean = new Float64Array(draws);
  const total = new Float64Array(draws);
  for (let n = 0; n < nodes.count; n++) {
    const d = Math.floor(n / nodes.perDraw);
    const w = weights[n] as number;
    total[d] = (total[d] as number) + w;
    mean[d] = (mean[d] as number) + w * (values[n] as number);
  }
  for (let d = 0; d < draws; d++)
    if ((total[d] as number) > 0) mean[d] = (mean[d] as number) / (total[d] as number);
  return { values: mean, weights: total };
}

/** Mean and quantiles over the parameter draws, each draw with its weight. */
export function rangeByDraw(
  nodes: Pick<SharedNodes, 'count' | 'perDraw'>,
  values: Float64Array,
  weights: Float64Array,
): Range {
  const draws = byDraw(nodes, values, weights);
  return weightedRange(draws.values, draws.weights);
}

/** A quantile lies where half of a value's own weight is passed, with straight lines between. */
export function weightedRange(values: Float64Array, weights: Float64Array): Range {
  const order = Array.from(values.keys())
    .filter((i) => (weights[i] as number) > 0)
    .sort((a, b) => (values[a] as number) - (values[b] as number));
  const total = order.reduce((sum, i) => sum + (weights[i] as number), 0);
  let passed = 0;
  let mean = 0;
  const places = order.map((i) => {
    const w = (weights[i] as number) / total;
    passed += w;
    mean += w * (values[i] as number);
    return { at: passed - w / 2, value: values[i] as number };
  });
  const quantile = (share: number) => {
    const next = places.findIndex(({ at }) => at >= share);
    if (next < 0) return places.at(-1)?.value ?? 0;
    const [high, low] = [places[next], places[next - 1]];
    if (!low || !high) return high?.value ?? 0;
    return low.value + ((share - low.at) / (high.at - low.at)) * (high.value - low.value);
  };
  return { p: mean, lo50: quantile(0.25), hi50: quantile(0.75), lo90: quantile(0.05), hi90: quantile(0.95) };
}
