import { spendableBudget } from './create-problem.ts';
import type { ProgramList } from './list.ts';
import { mergeByBudget } from './merge.ts';
import type { PortfolioProblem } from './problem.ts';
import { SpecialtyProfile } from './profile.ts';
import type { Relaxation } from './relaxation.ts';

export interface LinearOptimum extends ProgramList {
  /** Σ v·hazard over the list. */
  value: number;
  /** No feasible list has more; equal to `value` but for instances with very many odd prices. */
  bound: number;
}

/**
 * The linear problem: max Σ_d v[d]·load[d] over feasible lists, solved exactly. Holds its working arrays, so one
 * oracle serves one problem and is called many times.
 */
export class LinearOracle {
  /**
   * By level, indexed by program: the gain at the v of the last call, 0 or more; −Infinity where not offered. May be
   * overwritten before `assign`.
   */
  readonly gains: readonly Float64Array[];
  private readonly problem: PortfolioProblem;
  private readonly profiles: SpecialtyProfile[];
  /** Largest count that leaves money for the pins of the other specialties. */
  private readonly most: Int32Array;
  private readonly prices: Float64Array;
  private readonly chosenLevel: Int8Array;

  constructor(problem: PortfolioProblem) {
    this.problem = problem;
    this.gains = [0, 1, 2].map(() => new Float64Array(problem.count).fill(Number.NEGATIVE_INFINITY));
    this.profiles = problem.specialties.map((specialty) => new SpecialtyProfile(specialty, problem.count));
    this.most = affordableCounts(problem);
    this.prices = new Float64Array(problem.classes * problem.nodes);
    this.chosenLevel = new Int8Array(problem.count).fill(-1);
  }

  solve(relaxation: Relaxation, v: Float64Array): LinearOptimum {
    this.computeGains(relaxation, v);
    return this.assign();
  }

  /** The feasible list of largest total of the `gains` as they stand. */
  assign(): LinearOptimum {
    const { specialties } = this.problem;
    this.profiles.forEach((profile, s) => {
      profile.build(this.gains, this.most[s] as number);
    });
    const sides = this.profiles.map((profile, s) => ({
      first: profile.first,
      last: profile.last,
      value: profile.value,
      costs: (specialties[s] as (typeof specialties)[number]).costs,
    }));
    const { counts, value, bound } = mergeByBudget(sides, spendableBudget(this.problem));
    return { ...this.readList(counts), value, bound };
  }

  /** Gain of every program and level at v: prefix sums over classes make the cost independent of their number. */
  private computeGains({ hazard, priced }: Relaxation, v: Float64Array): void {
    const { nodes } = this.problem;
    for (let d = 0; d < v.length; d++) {
      const here = priced && (priced.price[d] as number) > 0 ? 0 : (v[d] as number);
      this.prices[d] = here + (d >= nodes ? (this.prices[d - nodes] as number) : 0);
    }
    this.addGains(hazard, false);
    if (!priced) return;
    for (let d = 0; d < v.length; d++) {
      const here = (priced.price[d] as number) > 0 ? (v[d] as number) : 0;
      this.prices[d] = here + (d >= nodes ? (this.prices[d - nodes] as number) : 0);
    }
    this.addGains(priced.hazard, true);
  }

  private addGains(hazard: Relaxation['hazard'], toEarlier: boolean): void {
    const { nodes, classOf, levels, specialties } = this.problem;
    for (const { free, pinned } of specialties) {
      for (const programs of [pinned, free]) {
        for (let n = 0; n < programs.length; n++) {
          const program = programs[n] as number;
          const price = (classOf[program] as number) * nodes;
          const open = levels[program] as number;
          for (let level = 0; level < 3; level++) {
            if (!(open & (1 << level))) continue;
            const gains = this.gains[level] as Float64Array;
            const gain =
              price < 0
                ? 0
                : product(this.prices, price, hazard[level] as Float64Array, program * nodes, nodes);
            gains[program] = toEarlier ? (gains[program] as number) + gain : gain;
          }
        }
      }
    }
  }

  private readList(counts: Int32Array): ProgramList {
    const { chosenLevel } = this;
    const size = counts.reduce((sum, n) => sum + n, 0);
    const programs = new Int32Array(size);
    const levels = new Uint8Array(size);
    let next = 0;
    this.profiles.forEach((profile, s) => {
      profile.replay(counts[s] as number, (program, level) => {
        if ((chosenLevel[program] as number) < 0) programs[next++] = program;
        chosenLevel[program] = level;
      });
    });
    for (let n = 0; n < size; n++) {
      const program = programs[n] as number;
      levels[n] = chosenLevel[program] as number;
      chosenLevel[program] = -1;
    }
    return { programs, levels };
  }
}

function affordableCounts(problem: PortfolioProblem): Int32Array {
  const budget = spendableBudget(problem);
  const pinnedCost = problem.specialties.map(({ costs, pinned }) => costs[pinned.length] as number);
  const allPins = pinnedCost.reduce((sum, cost) => sum + cost, 0);
  return Int32Array.from(problem.specialties, ({ costs, pinned }, s) => {
    const spare = budget - (allPins - (pinnedCost[s] as number));
    let n = pinned.length;
    while (n + 1 < costs.length && (costs[n + 1] as number) <= spare) n++;
    return n;
  });
}

function product(x: Float64Array, fromX: number, y: Float64Array, fromY: number, count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += (x[fromX + k] as number) * (y[fromY + k] as number);
  return sum;
}
