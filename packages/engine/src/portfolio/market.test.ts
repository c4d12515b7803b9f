import { expect, test } from 'vitest';
import { evaluate, fromSelected } from './evaluate.ts';
import { frontier } from './frontier.ts';
import { isFeasible } from './list.ts';
import { solvePortfolio } from './solve-portfolio.ts';
import { randomMarket } from './testing/random-market.ts';

const LARGEST_GAP = 2e-5;

/** Size, budget, and preferences vary with the seed; every fourth market has several factors. */
function market(seed: number) {
  return randomMarket(seed, {
    programs: 900 + ((seed * 131) % 901),
    budget: 1000 + ((seed * 37) % 21) * 100,
    stars: seed % 2 === 0 ? 0 : 1 + (seed % 5),
    factors: seed % 4 === 3 ? 'several' : 'one',
    nodes: seed % 4 === 3 ? 64 : 32,
  });
}

test('the gap is at most 0.002 points on 100 market-size instances', () => {
  const gaps: number[] = [];
  for (let seed = 1; seed <= 100; seed++) {
    const problem = market(seed);
    const solution = solvePortfolio(problem);
    expect(solution.gap, `seed ${seed}`).toBeLessThanOrEqual(LARGEST_GAP);
    expect(solution.gap).toBeGreaterThanOrEqual(0);
    expect(isFeasible(problem, fromSelected(problem, solution.selected))).toBe(true);
    expect(Math.abs(evaluate(problem, solution.selected) - solution.value)).toBeLessThan(1e-12);
    gaps.push(solution.gap);
  }
  gaps.sort((a, b) => a - b);
  expect(gaps[50]).toBeLessThan(1e-6);
}, 60_000);

test('a frontier rises with the budget, and each point is as good as solving afresh', () => {
  const problem = market(11);
  const budgets = [3000, 0, 200, 1000, 999, 1800];
  const points = frontier(problem, budgets);
  expect(points.map(({ budget }) => budget)).toEqual(budgets);
  const rising = [...points].sort((a, b) => a.budget - b.budget);
  rising.forEach(({ budget, solution }, n) => {
    const before = rising[n - 1]?.solution;
    if (!solution) throw new Error('no pins, so every budget has a list');
    expect(solution.cost).toBeLessThanOrEqual(budget);
    expect(solution.gap).toBeLessThanOrEqual(LARGEST_GAP);
    if (before) expect(solution.value).toBeGreaterThanOrEqual(before.value);
    const afresh = solvePortfolio({ ...problem, budget });
    expect(Math.abs(afresh.value - solution.value)).toBeLessThanOrEqual(
      Math.max(afresh.gap, solution.gap) + 1e-12,
    );
  });
  expect(rising[0]?.solution?.selected).toEqual([]);
});
