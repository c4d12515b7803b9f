import type { PortfolioProblem } from './problem.ts';
import { spendable } from './tiers.ts';

/** A list in the solver's terms: parallel arrays of program and level index, no program twice. Never changed. */
export interface ProgramList {
  readonly programs: Int32Array;
  readonly levels: Uint8Array;
}

/** US dollars for a list, fees of the tiers only. */
export function listCost(problem: PortfolioProblem, list: ProgramList): number {
  const counts = new Int32Array(problem.specialties.length);
  for (const program of list.programs) {
    const s = problem.specialtyOf[program] as number;
    counts[s] = (counts[s] as number) + 1;
  }
  return countsCost(problem, counts);
}

export function countsCost(problem: PortfolioProblem, counts: Int32Array): number {
  let cost = 0;
  problem.specialties.forEach((specialty, s) => {
    cost += specialty.costs[counts[s] as number] ?? Number.POSITIVE_INFINITY;
  });
  return cost;
}

/** Whether a list obeys everything: levels offered, signal caps, pins, exclusions, budget. */
export function isFeasible(problem: PortfolioProblem, list: ProgramList): boolean {
  const seen = new Set<number>();
  const used = new Map<number, number>();
  for (let at = 0; at < list.programs.length; at++) {
    const program = list.programs[at] as number;
    const level = list.levels[at] as number;
    if (!(program >= 0 && program < problem.count) || seen.has(program) || problem.exclude[program])
      return false;
    if (!((problem.levels[program] as number) & (1 << level))) return false;
    seen.add(program);
    const slot = (problem.specialtyOf[program] as number) * 3 + level;
    const count = (used.get(slot) ?? 0) + 1;
    used.set(slot, count);
    const cap = problem.specialties[problem.specialtyOf[program] as number]?.caps[level];
    if (cap === undefined || count > cap) return false;
  }
  for (let i = 0; i < problem.count; i++) if (problem.pin[i] && !seen.has(i)) return false;
  return listCost(problem, list) <= spendable(problem.budget);
}
