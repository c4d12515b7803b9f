import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mutated } from '../testing/mutations.ts';
import { parseInstance, parseSolution } from './parse-instance.ts';

const RUNS = 4000;

function validInstance() {
  return {
    weights: [0.2, 0.3, 0.5],
    budget: 1000,
    attend: 12,
    specialties: [
      { id: 'im', tiers: [{ upTo: 30, price: 11 }, { price: 30 }], signals: { gold: 3, silver: 12 } },
      { id: 'mp', tiers: [{ price: 11 }] },
    ],
    programs: [
      {
        id: 'p1',
        specialty: 'im',
        q: { applied: [0.1, 0.2, 0.3], silver: [0.2, 0.3, 0.4], gold: [0.3, 0.4, 0.5] },
        offer: 0.4,
      },
      {
        id: 'p2',
        specialty: 'mp',
        q: { applied: [0, 0.5, 0.9] },
        offer: [0.1, 0.2, 0.3],
        utility: 2,
        pin: true,
      },
    ],
  };
}

function validSolution() {
  return {
    selected: [{ id: 'p1', level: 'gold' }],
    cost: 11,
    value: 0.4,
    upperBound: 0.41,
    gap: 0.01,
    certificate: { v: [0.1, 0.2, 0.3], tau: [0, 0, 0] },
  };
}

test(`${RUNS} mutated instances give a sound instance or a clean refusal`, () => {
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(mutated(validInstance), (raw) => {
      const parsed = parseInstance(raw);
      if (parsed.ok) {
        seen.accepted++;
        expectSound(parsed.instance);
        return;
      }
      seen.refused++;
      expect(parsed.issues.length).toBeGreaterThan(0);
      for (const issue of parsed.issues) {
        expect(issue.path).not.toBe('');
        expect(issue.message).toMatch(/\.$/);
      }
    }),
    { seed: 20261122, numRuns: RUNS },
  );
  expect(seen.accepted).toBeGreaterThan(RUNS / 20);
  expect(seen.refused).toBeGreaterThan(RUNS / 10);
}, 120_000);

test('2,000 mutated solutions are read or refused', () => {
  fc.assert(
    fc.property(mutated(validSolution), (raw) => {
      const parsed = parseSolution(raw);
      if (parsed.ok) expect(Number.isFinite(parsed.solution.value)).toBe(true);
      else for (const issue of parsed.issues) expect(issue.path).not.toBe('');
    }),
    { seed: 20261124, numRuns: 2000 },
  );
}, 120_000);

/** The promises of an accepted instance, stated without the code that checks them. */
function expectSound(instance: Extract<ReturnType<typeof parseInstance>, { ok: true }>['instance']): void {
  const nodes = instance.weights.length;
  expect(nodes).toBeGreaterThan(0);
  expect(instance.weights.every((weight) => Number.isFinite(weight) && weight >= 0)).toBe(true);
  expect(Number.isFinite(instance.budget) && instance.budget >= 0).toBe(true);
  expect(new Set(instance.programs.map((program) => program.id)).size).toBe(instance.programs.length);
  for (const specialty of instance.specialties) {
    const prices = specialty.tiers.map((tier) => tier.price);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    expect(prices[0]).toBeGreaterThanOrEqual(0);
  }
  for (const program of instance.programs) {
    expect(instance.specialties.some((specialty) => specialty.id === program.specialty)).toBe(true);
    const lists = Object.values(program.q).filter((list) => list !== undefined);
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) {
      expect(list.length).toBe(nodes);
      expect(list.every((q) => q >= 0 && q < 1)).toBe(true);
    }
  }
}
