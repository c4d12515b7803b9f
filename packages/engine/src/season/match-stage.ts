import type { Range } from '../results.ts';
import type { SharedNodes } from './shared-nodes.ts';
import { rangeByDraw } from './weighted-range.ts';

/** By node: chance of matching with so many programs ranked in each table's specialty. */
function rankedChance(nodes: Pick<SharedNodes, 'count' | 'match'>, ranks: readonly number[]): Float64Array {
  return Float64Array.from({ length: nodes.count }, (_, n) =>
    ranks.reduce((left, count, s) => left * (1 - (nodes.match[s]?.[n] as number)) ** count, 1),
  ).map((unmatched) => 1 - unmatched);
}

export function rankedRange(nodes: SharedNodes, ranks: readonly number[]): Range {
  return rangeByDraw(nodes, rankedChance(nodes, ranks), nodes.weights);
}
