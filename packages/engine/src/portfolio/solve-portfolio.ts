import { boundConstant } from './bound.ts';
import { evaluatorOf, toSelected } from './evaluate.ts';
import { type Hull, maximiseOverHull } from './frank-wolfe.ts';
import { listCost } from './list.ts';
import { LinearOracle } from './oracle.ts';
import { bestPlacePrice } from './place-price.ts';
import { ListPool } from './primal.ts';
import type { PortfolioProblem } from './problem.ts';
import { plainRelaxation, pricedRelaxation, type Relaxation } from './relaxation.ts';
import type { PortfolioSolution, SolveOptions } from './solution.ts';

const TOLERANCE = 5e-7;
/** The hull is solved this much finer than the gap asked for. */
const HULL_SHARE = 0.1;
const MAX_ITERATIONS = 300;
/** Relaxations tried when interviews are limited. */
const PLACE_PRICES = 4;
const WORTH_A_ROUND = 0.02;

/**
 * The list of greatest value under budget, caps, pins and exclusions, with a bound that no list exceeds.
 * The same problem and options give the same answer, always.
 */
export function solvePortfolio(problem: PortfolioProblem, options: SolveOptions = {}): PortfolioSolution {
  const search = new Search(problem, options);
  search.explore(firstRelaxation(problem, options));
  for (let round = 1; round < PLACE_PRICES && !search.done(); round++) {
    const tau = bestPlacePrice(problem, search.lastMixture());
    if (!tau || !search.explore(pricedRelaxation(problem, tau))) break;
  }
  return search.finish();
}

/** Prices of places that served a like problem save a round. */
function firstRelaxation(problem: PortfolioProblem, { warmStart }: SolveOptions): Relaxation {
  const tau = warmStart?.tau;
  const fits = problem.attend !== null && tau?.length === problem.classes * problem.nodes;
  return fits ? pricedRelaxation(problem, tau) : plainRelaxation(problem);
}

/** Best lists and best bound so far, over one relaxation after another. */
class Search {
  private readonly problem: PortfolioProblem;
  private readonly options: SolveOptions;
  private readonly tolerance: number;
  private readonly oracle: LinearOracle;
  private readonly pool: ListPool;
  private proof: { hull: Hull; relaxation: Relaxation } | null = null;
  private last: Hull | null = null;
  private iterations = 0;

  constructor(problem: PortfolioProblem, options: SolveOptions) {
    this.problem = problem;
    this.options = options;
    this.tolerance = options.tolerance ?? TOLERANCE;
    this.oracle = new LinearOracle(problem);
    this.pool = new ListPool(problem, evaluatorOf(problem), this.oracle);
  }

  /** Solves one relaxation; true when it lowered the bound by a share of the gap worth another round. */
  explore(relaxation: Relaxation): boolean {
    const { options, oracle, tolerance } = this;
    const before = this.proof?.hull.upperBound ?? Number.POSITIVE_INFINITY;
    const hull = maximiseOverHull(this.problem, relaxation, oracle, {
      tolerance: tolerance * HULL_SHARE,
      maxIterations: options.maxIterations ?? MAX_ITERATIONS,
      start: this.last?.mixture.map(({ list }) => list) ?? options.warmStart?.lists ?? [],
      v: this.last?.v ?? options.warmStart?.v ?? null,
    });
    this.last = hull;
    this.iterations += hull.iterations;
    if (hull.upperBound < before) this.proof = { hull, relaxation };
    this.pool.offer(hull.lists);
    return before - hull.upperBound > Math.max(tolerance, WORTH_A_ROUND * (before - this.pool.best().value));
  }

  done(): boolean {
    return (
      (this.proof?.hull.upperBound ?? Number.POSITIVE_INFINITY) - this.pool.best().value <= this.tolerance
    );
  }

  lastMixture(): Hull['mixture'] {
    return this.last?.mixture ?? [];
  }

  finish(): PortfolioSolution {
    const { problem, proof, oracle, pool } = this;
    if (!proof) throw new Error('nothing was explored');
    if (!this.done()) {
      oracle.solve(proof.relaxation, proof.hull.v);
      const constant = boundConstant(proof.relaxation, proof.hull.v);
      pool.polish({ constant, gains: oracle.gains }, proof.hull.upperBound - this.tolerance);
    }
    const { list, value } = pool.best();
    // Rounding may put the bound a last bit below a value that meets it.
    const upperBound = Math.max(proof.hull.upperBound, value);
    const tau = proof.relaxation.priced?.price;
    return {
      selected: toSelected(list),
      cost: listCost(problem, list),
      value,
      upperBound,
      gap: upperBound - value,
      v: proof.hull.v,
      ...(tau ? { tau } : {}),
      iterations: this.iterations,
      warm: { lists: [list, ...proof.hull.mixture.map((part) => part.list)], v: proof.hull.v, tau },
    };
  }
}
