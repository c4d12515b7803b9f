import type { ListEvaluator } from './evaluator.ts';
import type { Polished } from './local-search.ts';
import type { LinearOracle } from './oracle.ts';
import type { PortfolioProblem } from './problem.ts';
import { EditableList } from './working-list.ts';

/**
 * The best list of `candidates` by marginal worth at the present one: what each listed program would be missed by, and what each
 * other would add. Changes many programs at once, and the numbers per specialty, which single exchanges cannot.
 * A heuristic: null when the list it leads to is worth no more.
 */
export function linearStep(
  problem: PortfolioProblem,
  evaluator: ListEvaluator,
  oracle: LinearOracle,
  from: Polished,
  candidates: readonly number[],
): Polished | null {
  const list = new EditableList(problem, from.list);
  const value = evaluator.fix(list, -1, -1);
  const losses = evaluator.losses();
  const added = (program: number, level: number) => Math.max(0, evaluator.withOne(program, level) - value);
  for (const gains of oracle.gains) gains.fill(Number.NEGATIVE_INFINITY);
  for (const program of new Set([...candidates, ...from.list.programs])) {
    const listed = list.levelOf[program] as number;
    const scale =
      listed < 0 ? 1 : levelScale(losses[list.positionOf(program)] as number, added(program, listed));
    for (let level = 0; level < 3; level++) {
      if (list.offers(program, level))
        (oracle.gains[level] as Float64Array)[program] = scale * added(program, level);
    }
  }
  const { programs, levels } = oracle.assign();
  const reached = evaluator.valueOf({ programs, levels, size: programs.length });
  return reached > from.value ? { list: { programs, levels }, value: reached } : null;
}

/** A listed program's levels compare as a second copy of it would; its own worth is what the list would lose. */
function levelScale(loss: number, again: number): number {
  return again > 0 ? Math.max(0, loss) / again : 1;
}
