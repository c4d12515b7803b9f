import { expect, test } from 'vitest';
import { alternatives } from './alternatives.ts';
import { withBudget } from './create-problem.ts';
import { evaluate } from './evaluate.ts';
import { marginal } from './marginal.ts';
import type { PortfolioSolution } from './solution.ts';
import { solvePortfolio } from './solve-portfolio.ts';
import { randomMarket } from './testing/random-market.ts';

const KINDS = [
  { name: 'every interview attended', options: { programs: 200, budget: 600, stars: 3 } },
  { name: 'limited interviews', options: { programs: 80, budget: 300, stars: 2, attend: 4 } },
];

test.each(KINDS)('the next application is the best one, by trying all: $name', ({ options }) => {
  const problem = randomMarket(7, options);
  const solution = solvePortfolio(problem);
  const { bySpecialty } = marginal(problem, solution);
  expect(bySpecialty.map(({ specialty }) => specialty)).toEqual(['im', 'peds', 'mp']);
  bySpecialty.forEach(({ gain, program, level, price }, s) => {
    const taken = new Set(solution.selected.map((entry) => entry.program));
    const here = solution.selected.filter((entry) => problem.specialtyOf[entry.program] === s);
    expect(price).toBe(here.length < 30 ? 11 : 30);
    let best = 0;
    for (let other = 0; other < problem.count; other++) {
      if (problem.specialtyOf[other] !== s || taken.has(other)) continue;
      const value = evaluate(problem, [...solution.selected, { program: other, level: 'applied' }]);
      best = Math.max(best, value - solution.value);
    }
    expect(gain).toBeGreaterThan(0);
    expect(gain).toBeGreaterThanOrEqual(best - 1e-13);
    if (program === null || level === null) throw new Error('expected a program');
    expect(evaluate(problem, [...solution.selected, { program, level }]) - solution.value).toBeCloseTo(
      gain,
      12,
    );
  });
});

test('the next and the last $30 are differences of optimal values', () => {
  const problem = randomMarket(3, { programs: 300, budget: 900, stars: 3 });
  const solution = solvePortfolio(problem);
  const { next30, last30 } = marginal(problem, solution);
  const at = (budget: number) => solvePortfolio(withBudget(problem, budget)).value;
  expect(Math.abs(next30 - (at(930) - solution.value))).toBeLessThan(1e-6);
  expect(Math.abs((last30 as number) - (solution.value - at(870)))).toBeLessThan(1e-6);
  expect(next30).toBeLessThan(last30 as number);
});

test('there is no last $30 when the budget is smaller or the pins need it', () => {
  const problem = randomMarket(3, { programs: 50, budget: 20 });
  expect(marginal(problem, solvePortfolio(problem)).last30).toBeNull();
  const pin = new Uint8Array(50).fill(1, 0, 2);
  const pinned = { ...problem, pin, budget: 40 };
  const specialties = problem.specialties.map((specialty) => ({
    ...specialty,
    pinned: specialty.free.filter((program) => pin[program] === 1),
    free: specialty.free.filter((program) => pin[program] !== 1),
  }));
  const solution = solvePortfolio({ ...pinned, specialties });
  expect(solution.selected.filter(({ program }) => program < 2).length).toBe(2);
  expect(marginal({ ...pinned, specialties }, solution).last30).toBeNull();
});

test.each(KINDS)(
  'alternatives are exactly the exchanges that lose less than the tolerance: $name',
  ({ options }) => {
    const problem = randomMarket(12, options);
    const solution = solvePortfolio(problem);
    const tolerance = 2e-3;
    const answer = alternatives(problem, solution, tolerance);
    expect(answer.map(({ program }) => program)).toEqual(solution.selected.map(({ program }) => program));
    let found = 0;
    for (const { program, alternatives: others } of answer) {
      for (const other of others) {
        const exchanged = exchange(solution, program, other);
        expect(solution.value - evaluate(problem, exchanged)).toBeCloseTo(other.loss, 12);
        expect(other.loss).toBeLessThan(tolerance);
        found += 1;
      }
      const level = solution.selected.find((entry) => entry.program === program)?.level ?? 'applied';
      const listed = new Set([
        ...others.map((other) => other.program),
        ...solution.selected.map((entry) => entry.program),
      ]);
      for (let other = 0; other < problem.count; other++) {
        if (listed.has(other) || problem.specialtyOf[other] !== problem.specialtyOf[program]) continue;
        if (!((problem.levels[other] as number) & 1) || level === 'silver') continue;
        const loss =
          solution.value - evaluate(problem, exchange(solution, program, { program: other, level }));
        expect(loss).toBeGreaterThanOrEqual(tolerance - 1e-12);
      }
    }
    expect(found).toBeGreaterThan(5);
  },
);

function exchange(
  solution: PortfolioSolution,
  program: number,
  by: { program: number; level: 'applied' | 'silver' | 'gold' },
) {
  return solution.selected.map((entry) =>
    entry.program === program ? { program: by.program, level: by.level } : entry,
  );
}
