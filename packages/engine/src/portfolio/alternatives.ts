import { LEVELS, type Level } from '../results.ts';
import { evaluatorOf, fromSelected } from './evaluate.ts';
import type { PortfolioProblem } from './problem.ts';
import type { PortfolioSolution } from './solution.ts';
import { EditableList } from './working-list.ts';

export interface Alternative {
  program: number;
  level: Level;
  /** Value lost by the exchange; below 0 when the exchange would gain. */
  loss: number;
}

/**
 * For every selected program the programs outside the list that could take its place for a loss below
 * `tolerance`, least loss first. Exact, and feasible: same budget, caps and pins. A pinned program has none.
 */
export function alternatives(
  problem: PortfolioProblem,
  solution: Pick<PortfolioSolution, 'selected'>,
  tolerance: number,
): { program: number; alternatives: Alternative[] }[] {
  const evaluator = evaluatorOf(problem);
  const original = fromSelected(problem, solution.selected);
  const list = new EditableList(problem, original);
  const value = evaluator.fix(list, -1, -1);
  return solution.selected.map(({ program }, n) => {
    if (problem.pin[program]) return { program, alternatives: [] };
    const level = original.levels[n] as number;
    evaluator.fix({ ...original, size: original.programs.length }, n, -1);
    list.tally(program, level, -1);
    const found: Alternative[] = [];
    for (const { free } of problem.specialties) {
      for (const other of free) {
        if ((list.levelOf[other] as number) >= 0) continue;
        const best = bestLevel(other, value - tolerance);
        if (best) found.push({ program: other, level: best.level, loss: value - best.value });
      }
    }
    list.tally(program, level, 1);
    return { program, alternatives: found.sort((a, b) => a.loss - b.loss) };
  });

  function bestLevel(program: number, above: number): { level: Level; value: number } | null {
    let best: { level: Level; value: number } | null = null;
    LEVELS.forEach((level, l) => {
      if (!list.offers(program, l) || !list.hasRoom(program, l)) return;
      const reached = evaluator.withOne(program, l);
      if (reached > (best?.value ?? above)) best = { level, value: reached };
    });
    return best;
  }
}
