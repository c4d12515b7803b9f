import { expect, test } from 'vitest';
import { checkSolution } from '../checker/index.ts';
import type { Instance } from './instance.ts';
import { solve } from './solve.ts';

const TIERS = [{ upTo: 30, price: 11 }, { price: 30 }];

function instance(count: number, q: (i: number) => number[], more: Partial<Instance> = {}): Instance {
  return {
    weights: [0.25, 0.75],
    budget: 110,
    specialties: [{ id: 's', tiers: TIERS, signals: { gold: 2 } }],
    programs: Array.from({ length: count }, (_, i) => ({
      id: `p${i}`,
      specialty: 's',
      q: { applied: q(i) },
    })),
    ...more,
  };
}

/** Solves, has the checker confirm, and returns the solution. */
function checked(given: Instance) {
  const solution = solve(given);
  expect(checkSolution(given, solution).problems).toEqual([]);
  return solution;
}

test('identical programs: as many as the budget pays, gap 0', () => {
  const solution = checked(instance(40, () => [0.1, 0.2]));
  expect(solution.selected.length).toBe(10);
  expect(solution.value).toBeCloseTo(0.25 * (1 - 0.9 ** 10) + 0.75 * (1 - 0.8 ** 10), 12);
  expect(solution.gap).toBeLessThan(1e-12);
});

test('no chance anywhere: worth 0, bound 0', () => {
  const solution = checked(instance(5, () => [0, 0]));
  expect(solution.value).toBe(0);
  expect(solution.upperBound).toBe(0);
});

test('no money: an empty list and a bound of 0', () => {
  const solution = checked(instance(5, () => [0.5, 0.5], { budget: 0 }));
  expect(solution).toMatchObject({ selected: [], cost: 0, value: 0, upperBound: 0, gap: 0 });
});

test('no programs at all', () => {
  const solution = checked(instance(0, () => []));
  expect(solution).toMatchObject({ selected: [], value: 0, upperBound: 0, certificate: { v: [] } });
});

test('one program', () => {
  const solution = checked(instance(1, () => [0.3, 0.6]));
  expect(solution.selected).toEqual([{ id: 'p0', level: 'applied' }]);
  expect(solution.value).toBeCloseTo(0.25 * 0.3 + 0.75 * 0.6, 14);
  expect(solution.gap).toBeLessThan(1e-12);
});

test('chances next to 1 and a huge budget stay finite and exact', () => {
  const nearOne = 1 - 2 ** -53;
  const solution = checked(instance(60, (i) => [i % 2 ? nearOne : 0.5, nearOne], { budget: 1e9 }));
  expect(solution.value).toBeCloseTo(1, 12);
  expect(solution.gap).toBeLessThan(2e-6);
});

test('a huge budget takes everything that helps', () => {
  const solution = checked(instance(50, (i) => [i === 7 ? 0 : 0.02, i === 7 ? 0 : 0.01], { budget: 1e7 }));
  expect(solution.selected.length).toBe(49);
  expect(solution.gap).toBeLessThan(1e-12);
});

test('one node, free applications', () => {
  const given = instance(6, (i) => [0.1 * i], {
    weights: [1],
    specialties: [{ id: 's', tiers: [{ price: 0 }] }],
    budget: 0,
  });
  const solution = checked(given);
  expect(solution.cost).toBe(0);
  expect(solution.value).toBeCloseTo(
    1 - [0.1, 0.2, 0.3, 0.4, 0.5].reduce((missed, q) => missed * (1 - q), 1),
    12,
  );
});

test('prices with cents: three at 0.1 fit a budget of 0.3', () => {
  const given = instance(5, () => [0.2, 0.2], {
    budget: 0.3,
    specialties: [{ id: 's', tiers: [{ price: 0.1 }] }],
  });
  expect(checked(given).selected.length).toBe(3);
});

test('a node without weight may have any chance', () => {
  expect(checked(instance(4, (i) => [0.9, 0.1 * i], { weights: [0, 1] })).gap).toBeLessThan(1e-9);
});

test('no interview can be attended: worth nothing, and the bound says so', () => {
  const given = instance(4, () => [0.5, 0.5], { attend: 0 });
  for (const program of given.programs) program.offer = 0.4;
  expect(checked(given)).toMatchObject({ value: 0, upperBound: 0 });
});

test('the same instance gives the same solution to the last bit', () => {
  const given = instance(40, (i) => [0.01 * i, 0.4 - 0.01 * i]);
  expect(solve(given)).toEqual(solve(given));
});
