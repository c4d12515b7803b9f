import type { EditableList, ListEvaluator, PortfolioProblem, ProgramList } from '../portfolio/index.ts';

/** What signals are worth at a list, by specialty × level. */
export interface SignalPrices {
  /** Most that one more signal would add to a program of the list. */
  raised: Float64Array;
  /** Least that a program of the list would lose by giving up its own; Infinity where none has one. */
  price: Float64Array;
}

export function slotOf(problem: PortfolioProblem, program: number, level: number): number {
  return (problem.specialtyOf[program] as number) * 3 + level;
}

/** Leaves the evaluator fixed to the list without its last program. */
export function signalPrices(
  problem: PortfolioProblem,
  evaluator: ListEvaluator,
  original: ProgramList,
  list: EditableList,
): SignalPrices {
  const whole = { ...original, size: original.programs.length };
  const value = evaluator.fix(whole, -1, -1);
  const raised = new Float64Array(problem.specialties.length * 3);
  const price = new Float64Array(raised.length).fill(Number.POSITIVE_INFINITY);
  original.programs.forEach((program, n) => {
    const now = original.levels[n] as number;
    evaluator.fix(whole, n, -1);
    for (const level of [1, 2]) {
      if (!list.offers(program, level)) continue;
      const slot = slotOf(problem, program, level);
      if (now === 0)
        raised[slot] = Math.max(raised[slot] as number, evaluator.withOne(program, level) - value);
      if (now === level) price[slot] = Math.min(price[slot] as number, value - evaluator.withOne(program, 0));
    }
  });
  return { raised, price };
}
