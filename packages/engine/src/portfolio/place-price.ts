import type { Hull } from './frank-wolfe.ts';
import type { PortfolioProblem } from './problem.ts';
import { offerExcess } from './relaxation.ts';

const PRICES = 8;

/**
 * The prices τ of a place at an interview, class × node, that make the bound of the mixed list lowest. At a node a
 * class either pays the node's price or nothing: a class that seldom fills the places is bounded best at 0. The
 * node's price is one of the values b = −log(1 − offer) of the list; when there are many, an even selection is
 * tried. Null when interviews are not limited or no price above 0 helps.
 */
export function bestPlacePrice(problem: PortfolioProblem, mixture: Hull['mixture']): Float64Array | null {
  if (problem.attend === null || problem.offer === null) return null;
  const { nodes, classes, steps } = problem;
  const entries = mixedEntries(problem, mixture);
  const prices = new Float64Array(classes * nodes);
  for (let k = 0; k < nodes; k++) {
    const free = nodeBounds(problem, entries, k, 0);
    let most = 0;
    for (const tau of priceGrid(problem, entries, k)) {
      const priced = nodeBounds(problem, entries, k, tau);
      const saved = priced.map((bound, j) =>
        Math.max(0, (steps[j] as number) * ((free[j] as number) - bound)),
      );
      const total = saved.reduce((sum, part) => sum + part, 0);
      if (total <= most) continue;
      most = total;
      for (let j = 0; j < classes; j++) prices[j * nodes + k] = (saved[j] as number) > 0 ? tau : 0;
    }
  }
  return prices.some((tau) => tau > 0) ? prices : null;
}

interface MixedEntry {
  program: number;
  level: number;
  weight: number;
}

function mixedEntries(problem: PortfolioProblem, mixture: Hull['mixture']): MixedEntry[] {
  const weights = new Map<number, number>();
  for (const { list, weight } of mixture) {
    list.programs.forEach((program, n) => {
      const key = program * 3 + (list.levels[n] as number);
      weights.set(key, (weights.get(key) ?? 0) + weight);
    });
  }
  return [...weights]
    .map(([key, weight]) => ({ program: Math.floor(key / 3), level: key % 3, weight }))
    .filter(({ program }) => (problem.classOf[program] as number) >= 0);
}

function priceGrid(problem: PortfolioProblem, entries: readonly MixedEntry[], k: number): number[] {
  const offer = problem.offer as Float64Array;
  const values = entries.map(({ program }) => -Math.log1p(-(offer[program * problem.nodes + k] as number)));
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const every = Math.max(1, Math.ceil(sorted.length / PRICES));
  return sorted.filter((b, n) => b > 0 && (n % every === 0 || n === sorted.length - 1));
}

/** Per class 1 − exp(−Cτ − load) of the mixed list at one node. */
function nodeBounds(
  problem: PortfolioProblem,
  entries: readonly MixedEntry[],
  k: number,
  tau: number,
): Float64Array {
  const { nodes, classes, classOf } = problem;
  const bounds = new Float64Array(classes);
  for (const { program, level, weight } of entries) {
    const at = program * nodes + k;
    const j = classOf[program] as number;
    const interview = (problem.q[level] as Float64Array)[at] as number;
    const excess = offerExcess((problem.offer as Float64Array)[at] as number, tau);
    bounds[j] = (bounds[j] as number) - weight * Math.log1p(-interview * excess);
  }
  let load = (problem.attend as number) * tau;
  for (let j = classes - 1; j >= 0; j--) {
    load += bounds[j] as number;
    bounds[j] = -Math.expm1(-load);
  }
  return bounds;
}
