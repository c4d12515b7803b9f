import { compileInstance } from './compile.ts';
import type { Instance, Solution } from './instance.ts';
import type { PortfolioSolution, SolveOptions } from './solution.ts';
import { solvePortfolio } from './solve-portfolio.ts';

/**
 * Solves a JSON instance.
 * @throws PortfolioError naming the exact place of whatever is wrong, infeasible pins included.
 */
export function solve(instance: Instance, options: SolveOptions = {}): Solution {
  return toSolution(instance, solvePortfolio(compileInstance(instance), options));
}

/** A solution in the terms of the instance it came from. */
export function toSolution(instance: Instance, solution: PortfolioSolution): Solution {
  return {
    selected: solution.selected.map(({ program, level }) => ({
      id: instance.programs[program]?.id ?? '',
      level,
    })),
    cost: solution.cost,
    value: solution.value,
    upperBound: solution.upperBound,
    gap: solution.gap,
    certificate: {
      v: Array.from(solution.v),
      ...(solution.tau ? { tau: Array.from(solution.tau) } : {}),
    },
  };
}
