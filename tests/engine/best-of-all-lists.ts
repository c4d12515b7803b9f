import type { CheckableList } from '@matchwright/engine';

type Instance = CheckableList['instance'];
type Program = Instance['programs'][number];
type Entry = { program: Program; level: (typeof LEVELS)[number] };

const LEVELS = ['applied', 'silver', 'gold'] as const;

/** The value of the best list, by trying every one; null when the pins leave none. For a handful of programs. */
export function bestOfAllLists(instance: Instance): number | null {
  let best: number | null = null;
  const visit = (next: number, list: Entry[]): void => {
    const program = instance.programs[next];
    if (!program) {
      if (isWithinLimits(instance, list)) best = Math.max(best ?? 0, worthOf(instance, list));
      return;
    }
    if (!program.pin) visit(next + 1, list);
    for (const level of LEVELS) if (program.q[level]) visit(next + 1, [...list, { program, level }]);
  };
  visit(0, []);
  return best;
}

function isWithinLimits(instance: Instance, list: Entry[]): boolean {
  let cost = 0;
  for (const { id, tiers, signals } of instance.specialties) {
    const here = list.filter(({ program }) => program.specialty === id);
    for (const level of ['silver', 'gold'] as const)
      if (here.filter((entry) => entry.level === level).length > (signals?.[level] ?? 0)) return false;
    for (let n = 1; n <= here.length; n++) {
      const tier = tiers.find(({ upTo }) => upTo === undefined || n <= upTo);
      if (!tier) return false;
      cost += tier.price;
    }
  }
  return cost <= instance.budget;
}

/** The expected utility of the best match: the most wanted programs first, node by node. */
function worthOf({ weights }: Instance, list: Entry[]): number {
  const ranked = list.toSorted((a, b) => (b.program.utility ?? 1) - (a.program.utility ?? 1));
  return weights.reduce((sum, weight, k) => {
    let [value, unmatched] = [0, 1];
    for (const { program, level } of ranked) {
      const chance = program.q[level]?.[k] ?? 0;
      value += unmatched * chance * (program.utility ?? 1);
      unmatched *= 1 - chance;
    }
    return sum + weight * value;
  }, 0);
}
