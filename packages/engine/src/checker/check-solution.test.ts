import { expect, test } from 'vitest';
import type { Instance, Solution } from '../portfolio/instance.ts';
import { solve } from '../portfolio/solve.ts';
import { bruteForce } from '../portfolio/testing/brute-force.ts';
import { marketInstance } from '../portfolio/testing/random-market.ts';
import { smallInstance } from '../portfolio/testing/small-instances.ts';
import { checkSolution } from './check-solution.ts';

const FEATURES = [
  { utilities: false, attend: false },
  { utilities: true, attend: false },
  { utilities: false, attend: true },
  { utilities: true, attend: true },
];

test('accepts what the solver returns, and proves a bound no list exceeds', () => {
  let checked = 0;
  for (const features of FEATURES) {
    for (let seed = 200; seed < 280; seed++) {
      const instance = smallInstance(seed, features);
      const truth = bruteForce(instance);
      if (!truth) continue;
      const solution = solve(instance);
      const report = checkSolution(instance, solution);
      expect(report.problems, `seed ${seed} ${JSON.stringify(features)}`).toEqual([]);
      expect(report.valid).toBe(true);
      expect(report.upperBound).toBeGreaterThan(truth.value - 1e-12);
      expect(Math.abs(report.upperBound - solution.upperBound)).toBeLessThan(1e-9);
      checked += 1;
    }
  }
  expect(checked).toBeGreaterThan(250);
});

test.each([
  { name: 'match anywhere', options: { programs: 1200, budget: 2000 } },
  { name: 'preferences', options: { programs: 900, budget: 1500, stars: 5 } },
  { name: 'limited interviews', options: { programs: 900, budget: 1000, stars: 3, attend: 10 } },
])('accepts a market-size solution: $name', ({ options }) => {
  const instance = marketInstance(3, options);
  const solution = solve(instance);
  expect(checkSolution(instance, solution)).toMatchObject({ feasible: true, valid: true, problems: [] });
});

const MARKET = marketInstance(5, { programs: 300, budget: 700, stars: 3 });
const SOLVED = solve(MARKET);

const TAMPERED: { name: string; change: (solution: Solution) => void; says: RegExp; feasible?: boolean }[] = [
  {
    name: 'value raised',
    change: (x) => {
      x.value += 1e-6;
    },
    says: /^value/,
  },
  {
    name: 'bound lowered',
    change: (x) => {
      x.upperBound -= 1e-6;
    },
    says: /^upperBound.*proves only/,
  },
  {
    name: 'bound below the value',
    change: (x) => {
      x.upperBound = x.value - 1e-3;
    },
    says: /below the value/,
  },
  {
    name: 'gap understated',
    change: (x) => {
      x.gap = -1;
    },
    says: /^gap/,
  },
  {
    name: 'cost understated',
    change: (x) => {
      x.cost -= 11;
    },
    says: /^cost/,
  },
  {
    name: 'a program added over budget',
    change: (x) => {
      x.selected.push({ id: unselected(x), level: 'applied' });
    },
    says: /budget/,
    feasible: false,
  },
  {
    name: 'a program twice',
    change: (x) => {
      x.selected.push({ ...(x.selected[0] as Solution['selected'][number]) });
    },
    says: /twice/,
    feasible: false,
  },
  {
    name: 'an unknown program',
    change: (x) => {
      x.selected.push({ id: 'nobody', level: 'applied' });
    },
    says: /not a program/,
    feasible: false,
  },
  {
    name: 'too many gold signals',
    change: (x) => {
      for (const entry of x.selected) entry.level = 'gold';
    },
    says: /gold signals/,
    feasible: false,
  },
  {
    name: 'v scaled down and the bound with it',
    change: (x) => {
      x.certificate.v = x.certificate.v.map((v) => v / 2);
      x.upperBound = x.value;
      x.gap = 0;
    },
    says: /proves only/,
  },
  {
    name: 'v turned around',
    change: (x) => {
      x.certificate.v.reverse();
    },
    says: /proves only/,
  },
  {
    name: 'v cut short',
    change: (x) => {
      x.certificate.v.pop();
    },
    says: /certificate.v/,
  },
  {
    name: 'a negative v',
    change: (x) => {
      x.certificate.v[3] = -1;
    },
    says: /certificate.v/,
  },
  {
    name: 'a price for places nobody limits',
    change: (x) => {
      x.certificate.tau = 0.5;
    },
    says: /certificate.tau/,
  },
];

test.each(TAMPERED)('rejects: $name', ({ change, says, feasible }) => {
  expect(checkSolution(MARKET, SOLVED).valid).toBe(true);
  const solution = structuredClone(SOLVED);
  change(solution);
  const report = checkSolution(MARKET, solution);
  expect(report.valid).toBe(false);
  expect(report.feasible).toBe(feasible ?? true);
  expect(report.problems.join('\n')).toMatch(new RegExp(says.source, 'm'));
});

test('rejects an excluded program, a missing pin and a level that is not offered', () => {
  const base: Instance = {
    weights: [1],
    budget: 100,
    specialties: [{ id: 's', tiers: [{ upTo: 2, price: 10 }], signals: { gold: 1 } }],
    programs: [
      { id: 'a', specialty: 's', q: { applied: [0.5] } },
      { id: 'b', specialty: 's', q: { applied: [0.4] } },
      { id: 'c', specialty: 's', q: { applied: [0.3] } },
    ],
  };
  const solution = solve(base);
  const spoiled = (change: (instance: Instance) => void) => {
    const instance = structuredClone(base);
    change(instance);
    return checkSolution(instance, solution).problems.join('\n');
  };
  expect(spoiled((x) => Object.assign(x.programs[0] as object, { exclude: true }))).toMatch(/a is excluded/);
  expect(spoiled((x) => Object.assign(x.programs[2] as object, { pin: true }))).toMatch(/c is pinned/);
  expect(spoiled((x) => Object.assign(x.programs[0] as object, { q: { gold: [0.5] } }))).toMatch(
    /no level applied/,
  );
  expect(spoiled((x) => Object.assign(x.specialties[0]?.tiers[0] as object, { upTo: 1 }))).toMatch(
    /fewer than 2/,
  );
});

test('a market-size solution is verified in less than a second', () => {
  const instance = marketInstance(9, { programs: 1800, budget: 3000 });
  const solution = solve(instance);
  const start = performance.now();
  expect(checkSolution(instance, solution).valid).toBe(true);
  expect(performance.now() - start).toBeLessThan(1000);
});

function unselected(solution: Solution): string {
  const selected = new Set(solution.selected.map(({ id }) => id));
  return MARKET.programs.find(({ id }) => !selected.has(id))?.id ?? '';
}
