import type { Instance, InstanceProgram, InstanceSpecialty, Solution } from '../portfolio/instance.ts';

export interface Entry {
  program: InstanceProgram;
  /** Per node: chance of a match, or of an interview when interviews are limited. */
  q: readonly number[];
  level: string;
}

/** Everything that makes the claimed list infeasible, the entries that could be read, and their cost. */
export function listProblems(
  instance: Instance,
  solution: Solution,
): { problems: string[]; entries: Entry[]; cost: number } {
  const problems: string[] = [];
  const byId = new Map(instance.programs.map((program) => [program.id, program]));
  const entries: Entry[] = [];
  const seen = new Set<string>();
  for (const { id, level } of solution.selected) {
    const program = byId.get(id);
    const q = program?.q[level];
    if (seen.has(id)) problems.push(`${id} is selected twice`);
    else if (!program) problems.push(`${id} is not a program of the instance`);
    else if (!q) problems.push(`${id} has no level ${level}`);
    else if (program.exclude) problems.push(`${id} is excluded`);
    else entries.push({ program, q, level });
    seen.add(id);
  }
  for (const { id, pin } of instance.programs)
    if (pin && !seen.has(id)) problems.push(`${id} is pinned but not selected`);
  let cost = 0;
  for (const specialty of instance.specialties) {
    const here = entries.filter(({ program }) => program.specialty === specialty.id);
    problems.push(...signalProblems(specialty, here));
    const fees = totalFee(specialty, here.length);
    if (fees === Number.POSITIVE_INFINITY)
      problems.push(`${specialty.id} takes fewer than ${here.length} applications`);
    cost += fees;
  }
  if (!(cost <= instance.budget + 1e-9 * Math.max(1, instance.budget))) {
    problems.push(`the list costs ${cost}, the budget is ${instance.budget}`);
  }
  return { problems, entries, cost };
}

function signalProblems(specialty: InstanceSpecialty, entries: readonly Entry[]): string[] {
  return (['silver', 'gold'] as const).flatMap((level) => {
    const sent = entries.filter((entry) => entry.level === level).length;
    const cap = specialty.signals?.[level] ?? 0;
    return sent > cap ? [`${specialty.id}: ${sent} ${level} signals, ${cap} allowed`] : [];
  });
}

/** US dollars for n applications; Infinity past the last tier. */
export function totalFee(specialty: InstanceSpecialty, n: number): number {
  let fee = 0;
  let before = 0;
  for (const { upTo = Number.POSITIVE_INFINITY, price } of specialty.tiers) {
    fee += Math.max(0, Math.min(n, upTo) - before) * price;
    before = upTo;
  }
  return n > before ? Number.POSITIVE_INFINITY : fee;
}
