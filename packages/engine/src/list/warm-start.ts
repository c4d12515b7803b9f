import type { PortfolioSolution, WarmStart } from '../portfolio/index.ts';
import type { ListProblem } from './problem.ts';

/**
 * Where a new problem starts from an earlier plan: its lists, by program code, because positions shift when
 * programs come or go. Lists that break a rule of the new problem are skipped by the solver.
 */
export function warmStartFrom(
  before: { listed: ListProblem; solution: PortfolioSolution },
  listed: ListProblem,
): WarmStart {
  const places = new Map(listed.choices.map((choice, i) => [choice.candidate.program.code, i]));
  const moved = before.listed.choices.map((choice) => places.get(choice.candidate.program.code) ?? -1);
  const { lists, v } = before.solution.warm;
  return {
    v,
    lists: lists.map(({ programs, levels }) => {
      const kept = Array.from(programs, (_, n) => n).filter(
        (n) => (moved[programs[n] as number] as number) >= 0,
      );
      return {
        programs: Int32Array.from(kept, (n) => moved[programs[n] as number] as number),
        levels: Uint8Array.from(kept, (n) => levels[n] as number),
      };
    }),
  };
}
