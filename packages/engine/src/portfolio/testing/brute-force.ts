import type { Level } from '../../results.ts';
import type { Instance, InstanceProgram } from '../instance.ts';

export interface Choice {
  program: InstanceProgram;
  level: Level;
}

const LEVEL_NAMES: readonly Level[] = ['applied', 'silver', 'gold'];

/** The best list by trying all of them; null when the pins leave none. */
export function bruteForce(instance: Instance): { value: number; list: Choice[] } | null {
  let best: { value: number; list: Choice[] } | null = null;
  const visit = (next: number, list: Choice[]): void => {
    const program = instance.programs[next];
    if (!program) {
      if (!withinLimits(instance, list)) return;
      const value = plainValue(instance, list);
      if (!best || value > best.value) best = { value, list: [...list] };
      return;
    }
    if (!program.pin) visit(next + 1, list);
    if (program.exclude) return;
    for (const level of LEVEL_NAMES) if (program.q[level]) visit(next + 1, [...list, { program, level }]);
  };
  visit(0, []);
  return best;
}

function withinLimits(instance: Instance, list: readonly Choice[]): boolean {
  let cost = 0;
  for (const { id, tiers, signals } of instance.specialties) {
    const here = list.filter(({ program }) => program.specialty === id);
    for (const level of ['silver', 'gold'] as const) {
      if (here.filter((choice) => choice.level === level).length > (signals?.[level] ?? 0)) return false;
    }
    for (let n = 1; n <= here.length; n++) {
      const tier = tiers.find(({ upTo }) => n <= (upTo ?? Number.POSITIVE_INFINITY));
      if (!tier) return false;
      cost += tier.price;
    }
  }
  return cost <= instance.budget + 1e-9 * Math.max(1, instance.budget);
}

/** The definition, written out: with a limit on interviews, over every set of interviews received. */
export function plainValue(instance: Instance, list: readonly Choice[]): number {
  return instance.weights.reduce((sum, weight, k) => {
    const at = instance.attend === undefined ? freeValue(list, k) : limitedValue(instance.attend, list, k);
    return sum + weight * at;
  }, 0);
}

function freeValue(list: readonly Choice[], k: number): number {
  const chances = list.map(({ program, level }) => ({
    worth: program.utility ?? 1,
    chance: program.q[level]?.[k] ?? 0,
  }));
  return expectedBest(chances);
}

function limitedValue(attend: number, list: readonly Choice[], k: number): number {
  const entries = list.map(({ program, level }) => ({
    interview: program.q[level]?.[k] ?? 0,
    worth: program.utility ?? 1,
    chance: (typeof program.offer === 'number' ? program.offer : program.offer?.[k]) ?? 0,
  }));
  entries.sort((a, b) => b.worth - a.worth || b.chance - a.chance);
  let value = 0;
  for (let received = 0; received < 1 << entries.length; received++) {
    const probability = entries.reduce(
      (p, { interview }, n) => p * (received & (1 << n) ? interview : 1 - interview),
      1,
    );
    const attended = entries.filter((_, n) => received & (1 << n)).slice(0, attend);
    value += probability * expectedBest(attended);
  }
  return value;
}

function expectedBest(entries: readonly { worth: number; chance: number }[]): number {
  let value = 0;
  let nothingBetter = 1;
  for (const { worth, chance } of [...entries].sort((a, b) => b.worth - a.worth)) {
    value += nothingBetter * chance * worth;
    nothingBetter *= 1 - chance;
  }
  return value;
}
