import type { ProgramList } from './list.ts';
import type { PortfolioProblem } from './problem.ts';

/**
 * A concave objective that is never below the true one on any list:
 * constant + Σ_d mass[d]·(1 − exp(−load[d])), where d = class × node, class-major, and the load of class j at
 * node k adds up hazard over the listed programs of class j or above.
 * Without an attendance cap it *is* the objective.
 */
export interface Relaxation {
  readonly hazard: readonly (Float64Array | null)[];
  readonly mass: Float64Array;
  readonly constant: number;
  /** Only when places at interviews have a price. */
  readonly priced: PricedHazard | null;
}

/** Where `price` is above 0 this hazard takes the place of the plain one; both are N×K by level. */
export interface PricedHazard {
  readonly hazard: readonly (Float64Array | null)[];
  /** τ by class × node, class-major; at a node every class has either the same price or 0. */
  readonly price: Float64Array;
}

/** mass[j·K + k] = (t_j − t_{j−1})·w_k. */
export function classMass(problem: PortfolioProblem): Float64Array {
  const { nodes, classes } = problem;
  const mass = new Float64Array(classes * nodes);
  for (let j = 0; j < classes; j++) {
    for (let k = 0; k < nodes; k++)
      mass[j * nodes + k] = (problem.steps[j] as number) * (problem.weights[k] as number);
  }
  return mass;
}

/** Every interview attended. */
export function plainRelaxation(problem: PortfolioProblem): Relaxation {
  return { hazard: problem.hazard, mass: classMass(problem), constant: 0, priced: null };
}

/**
 * Only `attend` interviews attended, places priced at τ. With b = −log(1 − offer) and for any τ ≥ 0,
 * Σ_{attended} b ≤ C·τ + Σ_{interviewed} (b − τ)+, so replacing the hazard by −log(1 − p(1 − e^{−(b−τ)+})) and
 * granting e^{−Cτ} to start with never undervalues a list. This holds class by class, node by node.
 */
export function pricedRelaxation(problem: PortfolioProblem, price: Float64Array): Relaxation {
  const { nodes, offer, attend } = problem;
  if (offer === null || attend === null) return plainRelaxation(problem);
  const mass = classMass(problem);
  const nodePrice = new Float64Array(nodes);
  let constant = 0;
  for (let d = 0; d < mass.length; d++) {
    const whole = mass[d] as number;
    const kept = whole * Math.exp(-attend * (price[d] as number));
    mass[d] = kept;
    constant += whole - kept;
    nodePrice[d % nodes] = Math.max(nodePrice[d % nodes] as number, price[d] as number);
  }
  const excess = new Float64Array(problem.count * nodes);
  for (let at = 0; at < excess.length; at++)
    excess[at] = offerExcess(offer[at] as number, nodePrice[at % nodes] as number);
  const hazard = problem.q.map((rows, level) => rows && pricedHazard(problem, rows, level, excess));
  return { hazard: problem.hazard, mass, constant, priced: { hazard, price } };
}

function pricedHazard(
  problem: PortfolioProblem,
  rows: Float64Array,
  level: number,
  excess: Float64Array,
): Float64Array {
  const { nodes, count } = problem;
  const result = new Float64Array(count * nodes);
  for (let i = 0; i < count; i++) {
    if (!((problem.levels[i] as number) & (1 << level))) continue;
    for (let at = i * nodes; at < (i + 1) * nodes; at++) {
      if (excess[at] !== 0) result[at] = -Math.log1p(-(rows[at] as number) * (excess[at] as number));
    }
  }
  return result;
}

/** 1 − e^{−(b−τ)+}: the chance of an offer beyond the price of the place. */
export function offerExcess(offer: number, tau: number): number {
  if (tau === 0) return offer;
  return Math.max(0, 1 - (1 - offer) * Math.exp(tau));
}

/** Loads of a list: class-major, classes × nodes. */
export function listLoads(
  problem: PortfolioProblem,
  relaxation: Relaxation,
  list: ProgramList,
): Float64Array {
  const loads = cumulatedLoads(problem, relaxation.hazard, list);
  const { priced } = relaxation;
  if (!priced) return loads;
  const pricedLoads = cumulatedLoads(problem, priced.hazard, list);
  return loads.map((load, d) => ((priced.price[d] as number) > 0 ? (pricedLoads[d] as number) : load));
}

function cumulatedLoads(
  problem: PortfolioProblem,
  hazard: Relaxation['hazard'],
  list: ProgramList,
): Float64Array {
  const { nodes, classes } = problem;
  const { programs, levels } = list;
  const loads = new Float64Array(classes * nodes);
  for (let n = 0; n < programs.length; n++) {
    const program = programs[n] as number;
    const rows = hazard[levels[n] as number] as Float64Array;
    const from = program * nodes;
    const to = (problem.classOf[program] as number) * nodes;
    if (to < 0) continue;
    for (let k = 0; k < nodes; k++) loads[to + k] = (loads[to + k] as number) + (rows[from + k] as number);
  }
  for (let d = (classes - 1) * nodes - 1; d >= 0; d--)
    loads[d] = (loads[d] as number) + (loads[d + nodes] as number);
  return loads;
}

/** Value of given loads. */
export function relaxedValue({ mass, constant }: Relaxation, loads: Float64Array): number {
  let value = constant;
  for (let d = 0; d < mass.length; d++) value -= (mass[d] as number) * Math.expm1(-(loads[d] as number));
  return value;
}
