import type { ListEvaluator } from './evaluator.ts';
import type { ProgramList } from './list.ts';
import type { PortfolioProblem } from './problem.ts';
import { EditableList } from './working-list.ts';

/** What counts as better: above the rounding of a sum of node terms. */
export const IMPROVEMENT = 1e-13;

export interface Polished {
  list: ProgramList;
  value: number;
}

/**
 * A newcomer gains a little more once another program has left. Replacements that would have to gain more than
 * this factor are not valued: a heuristic, which costs no validity.
 */
const HEADROOM = 1.03;

/**
 * Single changes until none helps: add a program, replace one by another (any specialty, any level that is free
 * then), move one to a free level, drop one that keeps a place from better ones. Values are exact. `candidates` are the programs that may come in;
 * after `passes` passes over the list it is left as it is.
 */
export function polishSingly(
  problem: PortfolioProblem,
  evaluator: ListEvaluator,
  start: ProgramList,
  candidates: readonly number[],
  passes: number,
): Polished {
  const list = new EditableList(problem, start);
  let value = fill(evaluator, list, candidates);
  for (let pass = 0, changed = true; changed && pass < passes; pass++) {
    changed = false;
    const gains = newcomerGains(evaluator, list, candidates, value);
    const losses = evaluator.losses();
    const order = Array.from(losses, (loss, n) => ({ loss, program: list.programs[n] as number }));
    order.sort((a, b) => a.loss - b.loss);
    for (const { program, loss } of order) {
      const reached = replace(problem, evaluator, list, { program, loss }, gains, value);
      if (reached === null) continue;
      value = reached;
      changed = true;
    }
    if (changed) value = fill(evaluator, list, candidates);
  }
  return { list: list.snapshot(), value };
}

/** Adds the best program again and again while there is room; returns the value. */
function fill(evaluator: ListEvaluator, list: EditableList, candidates: readonly number[]): number {
  for (;;) {
    const value = evaluator.fix(list, -1, -1);
    const added = best(evaluator, list, newcomers(list, candidates), value);
    if (!added) return value;
    list.insert(added.program, added.level);
  }
}

interface Newcomer {
  program: number;
  level: number;
}

function newcomers(list: EditableList, candidates: readonly number[]): Newcomer[] {
  const found: Newcomer[] = [];
  for (const program of candidates) {
    for (let level = 0; level < 3; level++) if (list.offers(program, level)) found.push({ program, level });
  }
  return found;
}

/** What each candidate would add to the list as it is, caps and budget aside; largest first. */
function newcomerGains(
  evaluator: ListEvaluator,
  list: EditableList,
  candidates: readonly number[],
  value: number,
): (Newcomer & { gain: number })[] {
  return newcomers(list, candidates)
    .filter(({ program }) => (list.levelOf[program] as number) < 0)
    .map(({ program, level }) => ({ program, level, gain: evaluator.withOne(program, level) - value }))
    .sort((a, b) => b.gain - a.gain);
}

/** The best change of one program of the list: its new value, or null when none helps. */
function replace(
  problem: PortfolioProblem,
  evaluator: ListEvaluator,
  list: EditableList,
  { program, loss }: { program: number; loss: number },
  gains: readonly (Newcomer & { gain: number })[],
  value: number,
): number | null {
  const level = list.levelOf[program] as number;
  const position = list.positionOf(program);
  list.removeAt(position);
  const choices: Newcomer[] = [];
  for (let other = 0; other < 3; other++) {
    if (other !== level && list.offers(program, other) && list.hasRoom(program, other))
      choices.push({ program, level: other });
  }
  if (!problem.pin[program]) {
    for (const newcomer of gains) {
      if (newcomer.gain * HEADROOM < loss) break;
      if ((list.levelOf[newcomer.program] as number) < 0 && list.hasRoom(newcomer.program, newcomer.level))
        choices.push(newcomer);
    }
  }
  const droppable = loss < 0 && !problem.pin[program];
  const without = droppable || choices.length > 0 ? evaluator.fix(list, -1, -1) : value;
  const target = droppable ? Math.max(value, without) : value;
  const change = best(evaluator, list, choices, target);
  if (change) list.insert(change.program, change.level);
  else if (target <= value + IMPROVEMENT) list.insert(program, level);
  else return target;
  return change?.value ?? null;
}

/** The choice that lifts the fixed list most above `value`. */
function best(
  evaluator: ListEvaluator,
  list: EditableList,
  choices: readonly Newcomer[],
  value: number,
): (Newcomer & { value: number }) | null {
  let found: (Newcomer & { value: number }) | null = null;
  let target = value + IMPROVEMENT;
  for (const { program, level } of choices) {
    if ((list.levelOf[program] as number) >= 0 || !list.hasRoom(program, level)) continue;
    const reached = evaluator.withOne(program, level);
    if (reached > target) {
      target = reached;
      found = { program, level, value: reached };
    }
  }
  return found;
}
