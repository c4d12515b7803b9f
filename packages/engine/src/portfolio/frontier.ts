import { withBudget } from './create-problem.ts';
import { PortfolioError } from './error.ts';
import type { PortfolioProblem } from './problem.ts';
import type { PortfolioSolution, SolveOptions } from './solution.ts';
import { solvePortfolio } from './solve-portfolio.ts';

export interface FrontierPoint {
  /** US dollars. */
  budget: number;
  /** Null when the pinned programs alone cost more. */
  solution: PortfolioSolution | null;
}

/**
 * The best list for each budget, in the order given. Solved from the smallest budget up, each from the one
 * before: its lists stay feasible when the budget grows.
 */
export function frontier(
  problem: PortfolioProblem,
  budgets: readonly number[],
  options: SolveOptions = {},
): FrontierPoint[] {
  const points: FrontierPoint[] = budgets.map((budget) => ({ budget, solution: null }));
  let warmStart = options.warmStart;
  let before: PortfolioSolution | null = null;
  for (const point of [...points].sort((a, b) => a.budget - b.budget)) {
    const affordable = problemAt(problem, point.budget);
    if (!affordable) continue;
    const solution = solvePortfolio(affordable, warmStart ? { ...options, warmStart } : options);
    // A list for less money is a list for more: never show a dip that only the search's tolerance made.
    point.solution = before && before.value > solution.value ? withList(solution, before) : solution;
    before = point.solution;
    warmStart = solution.warm;
  }
  return points;
}

function withList(solution: PortfolioSolution, better: PortfolioSolution): PortfolioSolution {
  const { selected, cost, value } = better;
  return { ...solution, selected, cost, value, gap: Math.max(0, solution.upperBound - value) };
}

function problemAt(problem: PortfolioProblem, budget: number): PortfolioProblem | null {
  try {
    return withBudget(problem, budget);
  } catch (error) {
    if (error instanceof PortfolioError && budget >= 0) return null;
    throw error;
  }
}
