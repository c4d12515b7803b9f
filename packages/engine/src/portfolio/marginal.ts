import { LEVELS, type Level } from '../results.ts';
import { withBudget } from './create-problem.ts';
import { PortfolioError } from './error.ts';
import { evaluatorOf, fromSelected } from './evaluate.ts';
import type { PortfolioProblem } from './problem.ts';
import type { PortfolioSolution, SolveOptions } from './solution.ts';
import { solvePortfolio } from './solve-portfolio.ts';
import { EditableList } from './working-list.ts';

export interface NextApplication {
  /** Specialty id. */
  specialty: string;
  /** US dollars for one more application there; null when the tiers end or nobody is left. */
  price: number | null;
  /** Value that the best further program adds, budget aside; 0 when there is none. */
  gain: number;
  program: number | null;
  level: Level | null;
}

export interface Marginal {
  bySpecialty: NextApplication[];
  /** What the best list gains when the budget grows by $30, all choices made anew. */
  next30: number;
  /** What the best list loses when the budget shrinks by $30; null when the pins leave no such list. */
  last30: number | null;
}

const STEP = 30;

/** What one more application and the next and the last $30 are worth. Values are exact, gains 0 or more. */
export function marginal(
  problem: PortfolioProblem,
  solution: PortfolioSolution,
  options: SolveOptions = {},
): Marginal {
  const warm = { ...options, warmStart: solution.warm };
  const more = solvePortfolio(withBudget(problem, problem.budget + STEP), warm);
  return {
    bySpecialty: nextApplications(problem, solution),
    next30: Math.max(0, more.value - solution.value),
    last30: lossOfLast(problem, solution, warm),
  };
}

function lossOfLast(
  problem: PortfolioProblem,
  solution: PortfolioSolution,
  options: SolveOptions,
): number | null {
  if (problem.budget < STEP) return null;
  try {
    const less = solvePortfolio(withBudget(problem, problem.budget - STEP), options);
    return Math.max(0, solution.value - less.value);
  } catch (error) {
    if (error instanceof PortfolioError) return null;
    throw error;
  }
}

function nextApplications(problem: PortfolioProblem, solution: PortfolioSolution): NextApplication[] {
  const evaluator = evaluatorOf(problem);
  const list = new EditableList(problem, fromSelected(problem, solution.selected));
  const value = evaluator.fix(list, -1, -1);
  return problem.specialties.map(({ id, costs, free, caps }, s) => {
    const count = list.counts[s] as number;
    const price = count + 1 < costs.length ? (costs[count + 1] as number) - (costs[count] as number) : null;
    const best: NextApplication = { specialty: id, price, gain: 0, program: null, level: null };
    if (price === null) return best;
    for (const program of free) {
      if ((list.levelOf[program] as number) >= 0) continue;
      LEVELS.forEach((level, l) => {
        if (!list.offers(program, l) || (list.used[s * 3 + l] as number) >= (caps[l] as number)) return;
        const gain = evaluator.withOne(program, l) - value;
        if (gain > best.gain) Object.assign(best, { gain, program, level });
      });
    }
    return best;
  });
}
