import { expect, test } from 'vitest';
import { PortfolioError } from './error.ts';
import { solve } from './solve.ts';
import { bruteForce, plainValue } from './testing/brute-force.ts';
import { smallInstance } from './testing/small-instances.ts';

const KINDS = [
  { name: 'match anywhere', features: { utilities: false, attend: false } },
  { name: 'preferences', features: { utilities: true, attend: false } },
  { name: 'limited interviews', features: { utilities: false, attend: true } },
  { name: 'preferences and limited interviews', features: { utilities: true, attend: true } },
];

const PER_KIND = 120;

for (const { name, features } of KINDS) {
  test(`${name}: on ${PER_KIND} small instances the bound holds and the gap contains the optimum`, () => {
    let optimal = 0;
    let feasible = 0;
    for (let seed = 1; seed <= PER_KIND; seed++) {
      const instance = smallInstance(seed, features);
      const truth = bruteForce(instance);
      if (!truth) {
        expect(() => solve(instance), `seed ${seed}`).toThrow(PortfolioError);
        continue;
      }
      feasible += 1;
      const solution = solve(instance);
      const list = solution.selected.map(({ id, level }) => {
        const program = instance.programs.find((candidate) => candidate.id === id);
        if (!program) throw new Error(`unknown ${id}`);
        return { program, level };
      });
      expect(Math.abs(plainValue(instance, list) - solution.value), `value, seed ${seed}`).toBeLessThan(
        1e-12,
      );
      expect(solution.upperBound, `bound, seed ${seed}`).toBeGreaterThan(truth.value - 1e-12);
      expect(truth.value - solution.value, `gap, seed ${seed}`).toBeLessThan(solution.gap + 1e-12);
      expect(solution.value, `list, seed ${seed}`).toBeLessThan(truth.value + 1e-12);
      if (truth.value - solution.value < 1e-9) optimal += 1;
    }
    expect(feasible).toBeGreaterThan(PER_KIND / 2);
    expect(optimal / feasible).toBe(1);
  });
}
