import { expect, test } from 'vitest';
import { Master } from './master.ts';
import { type MergeSide, mergeByBudget } from './merge.ts';
import type { ProblemSpecialty } from './problem.ts';
import { SpecialtyProfile } from './profile.ts';
import { dice } from './testing/random-market.ts';
import { tierCosts } from './tiers.ts';

test('tier costs are the fee scale, to the last cent', () => {
  const costs = tierCosts([{ upTo: 30, price: 11 }, { price: 30 }], 100, 'tiers');
  for (let n = 0; n <= 100; n++) expect(costs[n]).toBe(Math.max(11 * n, 30 * n - 570));
  expect(
    Array.from(
      tierCosts(
        [
          { upTo: 2, price: 0.1 },
          { upTo: 3, price: 0.3 },
        ],
        9,
        'tiers',
      ),
    ),
  ).toEqual([0, 0.1, 0.2, 0.5]);
});

/** Best total of exactly n programs by trying every assignment; null where there is none. */
function bestTotals(gains: Float64Array[], specialty: ProblemSpecialty, programs: number): (number | null)[] {
  const best: (number | null)[] = new Array(programs + 1).fill(null);
  const used = [0, 0, 0];
  const visit = (program: number, n: number, total: number): void => {
    if (program === programs) {
      if (best[n] === null || total > (best[n] as number)) best[n] = total;
      return;
    }
    if (!specialty.pinned.includes(program)) visit(program + 1, n, total);
    for (let level = 0; level < 3; level++) {
      const gain = gains[level]?.[program] as number;
      if (gain < 0 || (used[level] as number) >= (specialty.caps[level] as number)) continue;
      used[level] = (used[level] as number) + 1;
      visit(program + 1, n + 1, total + gain);
      used[level] = (used[level] as number) - 1;
    }
  };
  visit(0, 0, 0);
  return best;
}

test('profiles by augmenting paths equal exhaustive assignment, pins and missing levels included', () => {
  let compared = 0;
  for (let seed = 1; seed <= 400; seed++) {
    const roll = dice(seed);
    const programs = roll.whole(1, 6);
    const all = Array.from({ length: programs }, (_, i) => i);
    const pinned = all.filter(() => roll.chance(0.2));
    const specialty: ProblemSpecialty = {
      id: 's',
      caps: [Number.POSITIVE_INFINITY, roll.whole(0, 2), roll.whole(0, 2)],
      costs: new Float64Array(programs + 1),
      pinned: Int32Array.from(pinned),
      free: Int32Array.from(all.filter((i) => !pinned.includes(i))),
    };
    const gains = [0, 1, 2].map(() =>
      Float64Array.from(all, () =>
        roll.chance(0.25) ? Number.NEGATIVE_INFINITY : roll.chance(0.2) ? 1 : roll.between(0, 3),
      ),
    );
    const truth = bestTotals(gains, specialty, programs);
    if (truth[pinned.length] === null) continue;
    const profile = new SpecialtyProfile(specialty, programs);
    // Twice: the working arrays must not remember the first time.
    for (let time = 0; time < 2; time++) profile.build(gains, programs);
    expect(profile.first).toBe(pinned.length);
    for (let n = profile.first; n <= profile.last; n++) {
      expect(profile.value[n], `seed ${seed}, n ${n}`).toBeCloseTo(truth[n] as number, 12);
      expect(replayed(profile, gains, n, specialty)).toBeCloseTo(truth[n] as number, 12);
      compared += 1;
    }
    const beyond = truth[profile.last + 1];
    if (beyond !== null && beyond !== undefined)
      expect(beyond).toBeLessThanOrEqual((truth[profile.last] as number) + 1e-12);
  }
  expect(compared).toBeGreaterThan(600);
});

function replayed(
  profile: SpecialtyProfile,
  gains: Float64Array[],
  n: number,
  { caps }: ProblemSpecialty,
): number {
  const levels = new Map<number, number>();
  profile.replay(n, (program, level) => levels.set(program, level));
  expect(levels.size).toBe(n);
  for (const level of [1, 2]) {
    expect([...levels.values()].filter((at) => at === level).length).toBeLessThanOrEqual(
      caps[level] as number,
    );
  }
  return [...levels].reduce((sum, [program, level]) => sum + (gains[level]?.[program] as number), 0);
}

test('merging by budget equals trying every combination of counts, odd and zero prices included', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const roll = dice(seed);
    const sides: MergeSide[] = Array.from({ length: roll.whole(1, 4) }, () => randomSide(roll));
    const dearestPins = sides.reduce((sum, side) => sum + (side.costs[side.first] as number), 0);
    const budget = dearestPins + roll.between(0, 60);
    const merge = mergeByBudget(sides, budget);
    expect(merge.value, `seed ${seed}`).toBeCloseTo(bruteMerge(sides, budget), 12);
    expect(merge.bound).toBe(merge.value);
    expect(
      sides.reduce((sum, side, s) => sum + (side.costs[merge.counts[s] as number] as number), 0),
    ).toBeLessThanOrEqual(budget);
    expect(
      sides.reduce((sum, side, s) => sum + (side.value[merge.counts[s] as number] as number), 0),
    ).toBeCloseTo(merge.value, 12);
  }
});

function randomSide(roll: ReturnType<typeof dice>): MergeSide {
  const last = roll.whole(0, 6);
  const first = roll.whole(0, Math.min(1, last));
  const steps = Array.from({ length: last }, () => roll.between(0, 5)).sort((a, b) => b - a);
  const prices = Array.from({ length: last }, () =>
    roll.chance(0.2) ? 0 : roll.chance(0.5) ? roll.whole(1, 20) : roll.between(1, 20),
  );
  prices.sort((a, b) => a - b);
  return { first, last, value: sums(steps), costs: sums(prices) };
}

function sums(steps: number[]): Float64Array {
  return Float64Array.from({ length: steps.length + 1 }, (_, n) =>
    steps.slice(0, n).reduce((sum, step) => sum + step, 0),
  );
}

function bruteMerge(sides: readonly MergeSide[], budget: number): number {
  const [side, ...rest] = sides;
  if (!side) return budget >= 0 ? 0 : Number.NEGATIVE_INFINITY;
  let best = Number.NEGATIVE_INFINITY;
  for (let n = side.first; n <= side.last; n++) {
    best = Math.max(best, (side.value[n] as number) + bruteMerge(rest, budget - (side.costs[n] as number)));
  }
  return best;
}

test('the master reaches the optimum of the simplex: no list promises more, and λ is a mixture', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const roll = dice(seed);
    const size = roll.whole(1, 12);
    const mass = Float64Array.from({ length: size }, () => roll.between(0, 1));
    const master = new Master(mass);
    const lists = roll.whole(1, 15);
    for (let a = 0; a < lists; a++) {
      master.add(Float64Array.from({ length: size }, () => roll.between(0, roll.chance(0.1) ? 30 : 2)));
      const value = master.solve(1e-12);
      const total = master.lambda.reduce((sum, weight) => sum + weight, 0);
      expect(total).toBeCloseTo(1, 12);
      expect(Math.min(...master.lambda)).toBeGreaterThanOrEqual(0);
      const gains = master.loads.map((loads) =>
        loads.reduce((sum, load, d) => sum + load * (master.slope[d] as number), 0),
      );
      const mean = gains.reduce((sum, gain, b) => sum + gain * (master.lambda[b] as number), 0);
      expect(Math.max(...gains) - mean, `seed ${seed}, list ${a}`).toBeLessThan(1e-10);
      const direct = mass.reduce((sum, weight, d) => {
        const load = master.loads.reduce(
          (y, loads, b) => y + (loads[d] as number) * (master.lambda[b] as number),
          0,
        );
        return sum + weight * (1 - Math.exp(-load));
      }, 0);
      expect(value).toBeCloseTo(direct, 12);
    }
  }
});
