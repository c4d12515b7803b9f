import { frontier, type PortfolioSolution } from '../portfolio/index.ts';
import type { ListResult } from '../results.ts';
import { listChance } from './list-chance.ts';
import { membersOf, type Plan } from './plan.ts';

type Point = NonNullable<ListResult['frontier']>[number];

const POINTS = 20;

/** Chance of matching by budget; budgets that do not cover fees and pins are left out. */
export function frontierPoints(plan: Plan, asked: true | readonly number[]): Point[] {
  const fixed = plan.budget - plan.spendable;
  const budgets =
    asked === true ? defaultBudgets(plan.budget, fixed) : asked.filter((budget) => budget >= fixed);
  const points = frontier(
    plan.listed.problem,
    budgets.map((budget) => budget - fixed),
    { warmStart: plan.solution.warm },
  );
  return points.flatMap(({ budget, solution }) => {
    if (!solution) return [];
    const whole = budget + fixed;
    // The own budget has its list already: a second search would end a tenth of a point beside the headline.
    return [describe(plan, whole, whole === plan.budget ? plan.solution : solution)];
  });
}

/** Even steps of $50 or more, from the fixed fees to twice the budget, and the budget itself. */
function defaultBudgets(budget: number, fixed: number): number[] {
  const step = Math.max(50, Math.ceil((2 * budget - fixed) / POINTS / 50) * 50);
  const steps = Array.from({ length: POINTS + 1 }, (_, n) => fixed + n * step);
  const own = budget >= fixed ? [budget] : [];
  return [...new Set([...steps, ...own])].sort((a, b) => a - b);
}

function describe(plan: Plan, budget: number, solution: PortfolioSolution): Point {
  return {
    budget,
    match: listChance(plan.market, membersOf(plan, solution), plan.attend).match,
    upperBound: solution.upperBound,
    cost: solution.cost,
    programs: solution.selected.length,
  };
}
