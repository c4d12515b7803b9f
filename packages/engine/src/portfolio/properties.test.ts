import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSolution } from '../checker/index.ts';
import { PortfolioError } from './error.ts';
import type { Instance, Solution } from './instance.ts';
import { solve } from './solve.ts';
import { smallInstance } from './testing/small-instances.ts';

const RUNS = { seed: 20_260_711, numRuns: 250 };

const instances = fc
  .record({ seed: fc.integer({ min: 1000, max: 1_000_000 }), utilities: fc.boolean(), attend: fc.boolean() })
  .map(({ seed, ...features }) => smallInstance(seed, features));

/** Null when the pins leave no list. */
function solved(instance: Instance): Solution | null {
  try {
    return solve(instance);
  } catch (error) {
    if (error instanceof PortfolioError) return null;
    throw error;
  }
}

test('more budget is never worse', () => {
  fc.assert(
    fc.property(instances, fc.integer({ min: 0, max: 80 }), (instance, more) => {
      const before = solved(instance);
      if (!before) return;
      const after = solve({ ...instance, budget: instance.budget + more });
      expect(after.upperBound).toBeGreaterThan(before.value - 1e-12);
      expect(after.value).toBeGreaterThan(before.value - 1e-12);
    }),
    RUNS,
  );
});

test('pins are in, exclusions are out, caps and budget hold', () => {
  fc.assert(
    fc.property(instances, (instance) => {
      const solution = solved(instance);
      if (!solution) return;
      const levels = new Map(solution.selected.map(({ id, level }) => [id, level]));
      expect(levels.size).toBe(solution.selected.length);
      for (const { id, pin, exclude } of instance.programs) {
        if (pin) expect(levels.has(id)).toBe(true);
        if (exclude) expect(levels.has(id)).toBe(false);
      }
      for (const { id, signals } of instance.specialties) {
        const here = instance.programs
          .filter((program) => program.specialty === id)
          .map((program) => levels.get(program.id));
        for (const level of ['silver', 'gold'] as const) {
          expect(here.filter((given) => given === level).length).toBeLessThanOrEqual(signals?.[level] ?? 0);
        }
      }
      expect(solution.cost).toBeLessThanOrEqual(instance.budget + 1e-6);
    }),
    RUNS,
  );
});

test('the order of programs and specialties changes neither value nor bound beyond the gap', () => {
  fc.assert(
    fc.property(instances, fc.infiniteStream(fc.nat()), (instance, order) => {
      const solution = solved(instance);
      if (!solution) return;
      const shuffled = solve({
        ...instance,
        programs: shuffle(instance.programs, order),
        specialties: shuffle(instance.specialties, order),
      });
      const gap = Math.max(solution.gap, shuffled.gap) + 1e-12;
      expect(Math.abs(shuffled.value - solution.value)).toBeLessThanOrEqual(gap);
      expect(Math.abs(shuffled.upperBound - solution.upperBound)).toBeLessThanOrEqual(gap);
      if (instance.attend === undefined)
        expect(Math.abs(shuffled.upperBound - solution.upperBound)).toBeLessThan(1e-6);
    }),
    RUNS,
  );
});

test('the independent checker accepts every solution', () => {
  fc.assert(
    fc.property(instances, (instance) => {
      const solution = solved(instance);
      if (solution) expect(checkSolution(instance, solution).problems).toEqual([]);
    }),
    RUNS,
  );
});

function shuffle<T>(items: readonly T[], order: Iterable<number> & { next(): IteratorResult<number> }): T[] {
  const keyed = items.map((item) => ({ item, key: order.next().value as number }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
