import type { Range } from '../results.ts';
import { type ApplicationTable, chanceAt, sentAt } from './application-table.ts';
import type { SharedNodes } from './shared-nodes.ts';

/** How likely each number of interviews is: index = number. */
export type CountDistribution = Float64Array;

/** Chance of so many that is left out. */
const NEGLIGIBLE = 1e-9;

/** The chance that one application counts, at one node. */
type CountedChance = (table: ApplicationTable, draw: number, i: number, against: number) => number;

const invitedByNow: CountedChance = (table, draw, i, against) =>
  sentAt(table, draw, i) * chanceAt(table, draw, i, against);

/**
 * The distribution of a number of invitations: exact for independent programs at each node, then averaged over the
 * nodes, so that what programs share widens it. One for each table, and one for all together.
 * @param chance left out: those that are out by now
 */
export function countDistributions(
  nodes: Pick<SharedNodes, 'count' | 'perDraw' | 'weights' | 'against'>,
  tables: readonly ApplicationTable[],
  chance: CountedChance = invitedByNow,
): { byTable: CountDistribution[]; all: CountDistribution } {
  const total = tables.reduce((sum, { count }) => sum + count, 0);
  const byTable = tables.map(({ count }) => new Float64Array(count + 1));
  const all = new Float64Array(total + 1);
  for (let n = 0; n < nodes.count; n++) {
    const weight = nodes.weights[n] as number;
    if (weight < NEGLIGIBLE) continue;
    const draw = Math.floor(n / nodes.perDraw);
    let together: Float64Array = Float64Array.of(1);
    tables.forEach((table, s) => {
      const here = countsAt(table, draw, (nodes.against[s] as Float64Array)[n] as number, chance);
      addWeighted(byTable[s] as Float64Array, here, weight);
      together = convolved(together, here);
    });
    addWeighted(all, together, weight);
  }
  return { byTable, all };
}

/** At one node, up to the highest number that is not negligible. */
function countsAt(
  table: ApplicationTable,
  draw: number,
  against: number,
  chance: CountedChance,
): Float64Array {
  const here = new Float64Array(table.count + 1);
  here[0] = 1;
  let top = 0;
  for (let i = 0; i < table.count; i++) {
    const p = chance(table, draw, i, against);
    if (p === 0) continue;
    if ((here[top] as number) * p > NEGLIGIBLE) top += 1;
    for (let c = top; c > 0; c--) here[c] = (here[c] as number) * (1 - p) + (here[c - 1] as number) * p;
    here[0] = (here[0] as number) * (1 - p);
  }
  return here.subarray(0, top + 1);
}

function addWeighted(sum: Float64Array, values: Float64Array, weight: number): void {
  for (let c = 0; c < values.length; c++) sum[c] = (sum[c] as number) + weight * (values[c] as number);
}

function convolved(a: Float64Array, b: Float64Array): Float64Array {
  const result = new Float64Array(a.length + b.length - 1);
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++)
      result[i + j] = (result[i + j] as number) + (a[i] as number) * (b[j] as number);
  return result;
}

/** Mean, and the numbers between which the middle half and the middle 90% lie. */
export function countRange(distribution: CountDistribution): Range {
  let mean = 0;
  for (let c = 0; c < distribution.length; c++) mean += c * (distribution[c] as number);
  const quantile = (share: number) => {
    let passed = 0;
    for (let c = 0; c < distribution.length; c++) {
      passed += distribution[c] as number;
      if (passed >= share - 1e-9) return c;
    }
    return distribution.length - 1;
  };
  return { p: mean, lo50: quantile(0.25), hi50: quantile(0.75), lo90: quantile(0.05), hi90: quantile(0.95) };
}

/** Chance of at most and of at least `count`. */
export function tails(distribution: CountDistribution, count: number): { atMost: number; atLeast: number } {
  let [atMost, below] = [0, 0];
  for (let c = 0; c < distribution.length; c++) {
    if (c <= count) atMost += distribution[c] as number;
    if (c < count) below += distribution[c] as number;
  }
  return { atMost: Math.min(1, atMost), atLeast: Math.min(1, Math.max(0, 1 - below)) };
}
