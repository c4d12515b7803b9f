import { boundConstant } from './bound.ts';
import { isFeasible, type ProgramList } from './list.ts';
import { Master } from './master.ts';
import type { LinearOracle } from './oracle.ts';
import type { PortfolioProblem } from './problem.ts';
import { listLoads, type Relaxation, relaxedValue } from './relaxation.ts';

export interface Hull {
  /** Proven: no feasible list has a greater relaxed value. */
  upperBound: number;
  /** The multipliers that prove it. */
  v: Float64Array;
  /** Greatest relaxed value over mixtures of feasible lists, to within the tolerance. */
  hullValue: number;
  /** The lists of the mixture and their weights. */
  mixture: { list: ProgramList; weight: number }[];
  /** Every list met, best relaxed value first. */
  lists: ProgramList[];
  iterations: number;
}

export interface HullOptions {
  /** Stop when the bound is this close to the hull's optimum. */
  tolerance: number;
  maxIterations: number;
  /** Lists to start from; infeasible ones are skipped. */
  start: readonly ProgramList[];
  /** Multipliers to try first. */
  v: Float64Array | null;
}

/**
 * Fully corrective Frank–Wolfe over the convex hull of feasible lists: the master mixes the lists found so far,
 * the oracle answers its gradient with a new list and, at once, a bound. Stops when bound and mixture meet.
 */
export function maximiseOverHull(
  problem: PortfolioProblem,
  relaxation: Relaxation,
  oracle: LinearOracle,
  options: HullOptions,
): Hull {
  const master = new Master(relaxation.mass);
  const lists: ProgramList[] = [];
  const known = new Set<string>();
  const add = (list: ProgramList): boolean => {
    const key = listKey(list);
    if (known.has(key)) return false;
    known.add(key);
    lists.push(list);
    master.add(listLoads(problem, relaxation, list));
    return true;
  };
  for (const list of options.start) if (isFeasible(problem, list)) add(list);
  let best = { upperBound: Number.POSITIVE_INFINITY, v: relaxation.mass };
  const ask = (v: Float64Array): boolean => {
    const answer = oracle.solve(relaxation, v);
    const upperBound = boundConstant(relaxation, v) + answer.bound;
    if (upperBound < best.upperBound) best = { upperBound, v: Float64Array.from(v) };
    return add(answer);
  };
  if (options.v?.length === relaxation.mass.length) ask(clipped(options.v, relaxation.mass));
  if (lists.length === 0) ask(relaxation.mass);
  let hullValue = relaxation.constant;
  let iterations = 0;
  while (iterations < options.maxIterations) {
    iterations += 1;
    hullValue = relaxation.constant + master.solve(options.tolerance * 0.01);
    if (!ask(master.slope)) break;
    if (best.upperBound - hullValue <= options.tolerance) break;
  }
  const order = lists.map((_, a) => a);
  const values = master.loads.map((loads) => relaxedValue(relaxation, loads));
  order.sort((a, b) => (values[b] as number) - (values[a] as number));
  return {
    ...best,
    hullValue,
    mixture: lists.flatMap((list, a) => {
      const weight = master.lambda[a] as number;
      return weight > 0 ? [{ list, weight }] : [];
    }),
    lists: order.map((a) => lists[a] as ProgramList),
    iterations,
  };
}

/** Old multipliers serve a new problem as long as a node without mass has none. */
function clipped(v: Float64Array, mass: Float64Array): Float64Array {
  return v.map((multiplier, d) => Math.min(multiplier, mass[d] as number));
}

function listKey({ programs, levels }: ProgramList): string {
  return Array.from(programs, (program, n) => program * 4 + (levels[n] as number))
    .sort((a, b) => a - b)
    .join(',');
}
