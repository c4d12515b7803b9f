import type { Plan } from '../list/plan.ts';
import { evaluate, type PortfolioProblem, solvePortfolio } from '../portfolio/index.ts';
import type { Variants } from './variants.ts';

/** Finer than a list needs: small worths are differences of two values. */
const TOLERANCE = 1e-9;

/** Plans anew with one program changed by an answer; everything else stays as it is. */
export class AnswerPlanner {
  private readonly plan: Plan;
  private readonly variants: Variants;
  private readonly problem: PortfolioProblem;

  constructor(plan: Plan, variants: Variants) {
    const { problem } = plan.listed;
    this.plan = plan;
    this.variants = variants;
    const copies = (rows: PortfolioProblem['q']) => rows.map((values) => values?.slice() ?? null);
    this.problem = { ...problem, q: copies(problem.q), hazard: copies(problem.hazard) };
  }

  /** What a new plan gains over keeping the list when the program at `place` becomes its `variant`. */
  gain(place: number, variant: number): { gain: number; listed: boolean } {
    const { plan, problem } = this;
    this.copyRows(this.variants.listed.problem, variant, place);
    const kept = evaluate(problem, plan.solution.selected);
    const solution = solvePortfolio(problem, { warmStart: plan.solution.warm, tolerance: TOLERANCE });
    this.copyRows(plan.listed.problem, place, place);
    const better = solution.value > kept;
    const selected = better ? solution.selected : plan.solution.selected;
    return {
      gain: Math.max(0, solution.value - kept),
      listed: selected.some(({ program }) => program === place),
    };
  }

  private copyRows(from: PortfolioProblem, source: number, place: number): void {
    const { nodes } = this.problem;
    for (const part of ['q', 'hazard'] as const) {
      this.problem[part].forEach((rows, level) => {
        rows?.set(
          (from[part][level] as Float64Array).subarray(source * nodes, (source + 1) * nodes),
          place * nodes,
        );
      });
    }
  }
}
