import { LEVELS } from '../results.ts';
import { AttendanceEvaluator } from './attendance.ts';
import { type ListEvaluator, PlainEvaluator } from './evaluator.ts';
import type { ProgramList } from './list.ts';
import type { PortfolioProblem } from './problem.ts';
import type { SelectedProgram } from './solution.ts';

/** The evaluator that fits the problem. */
export function evaluatorOf(problem: PortfolioProblem): ListEvaluator {
  return problem.attend === null ? new PlainEvaluator(problem) : new AttendanceEvaluator(problem);
}

/**
 * Exact value of a list, feasible or not: Σ over nodes of weight times expected utility of the best match.
 * @throws RangeError for a program or level the problem does not have.
 */
export function evaluate(problem: PortfolioProblem, selected: readonly SelectedProgram[]): number {
  const list = fromSelected(problem, selected);
  return evaluatorOf(problem).valueOf({ ...list, size: list.programs.length });
}

/** @throws RangeError for a program or level the problem does not have. */
export function fromSelected(problem: PortfolioProblem, selected: readonly SelectedProgram[]): ProgramList {
  const levels = Uint8Array.from(selected, ({ program, level }) => {
    const index = LEVELS.indexOf(level);
    if (!((problem.levels[program] ?? 0) & (1 << index)))
      throw new RangeError(`program ${program} has no level ${level}`);
    return index;
  });
  return { programs: Int32Array.from(selected, ({ program }) => program), levels };
}

/** In order of program index. */
export function toSelected({ programs, levels }: ProgramList): SelectedProgram[] {
  return Array.from(programs, (program, n) => ({
    program,
    level: LEVELS[levels[n] as number] as SelectedProgram['level'],
  })).sort((a, b) => a.program - b.program);
}
