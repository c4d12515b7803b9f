import { type ListEvaluator, PlainEvaluator } from './evaluator.ts';
import type { ProgramList } from './list.ts';
import { type Polished, polishSingly } from './local-search.ts';
import { nearMargin } from './margin.ts';
import { improveByPairs, type Proof } from './pair-search.ts';
import type { PortfolioProblem } from './problem.ts';

/** Lists kept for local search, and programs near the margin it may bring in, per specialty and level. */
const KEPT = 3;
const NEAR = 8;
/** Pair changes made before a list is left as it is. */
const ROUNDS = 40;

/** The best lists met so far, by exact value. */
export class ListPool {
  private readonly problem: PortfolioProblem;
  private readonly evaluator: ListEvaluator;
  private kept: Polished[] = [];
  /** Values of lists whose pairs have been searched. */
  private readonly searched = new Set<number>();

  constructor(problem: PortfolioProblem, evaluator: ListEvaluator) {
    this.problem = problem;
    this.evaluator = evaluator;
  }

  /** Considers the first few of `lists`, which should come best first. */
  offer(lists: readonly ProgramList[]): void {
    for (const list of lists.slice(0, 2 * KEPT)) {
      this.keep({ list, value: this.evaluator.fix({ ...list, size: list.programs.length }, -1, -1) });
    }
  }

  /** Best list so far; an empty one before any was offered. */
  best(): Polished {
    return this.kept[0] ?? { list: { programs: new Int32Array(0), levels: new Uint8Array(0) }, value: 0 };
  }

  /** Exact local search from the lists kept, until one is worth `enough`. */
  polish(proof: Proof, enough: number): void {
    const { problem, evaluator } = this;
    const starts = [...this.kept];
    const candidates = nearMargin(problem, proof.gains, starts.map(({ list }) => list), NEAR);
    for (const { list } of starts) {
      if (this.best().value >= enough) return;
      this.keep(this.climb(list, candidates, proof));
      // With limited interviews a value costs a hundred times more; a second start has not been seen to pay.
      if (!(evaluator instanceof PlainEvaluator)) return;
    }
  }

  private climb(start: ProgramList, candidates: readonly number[], proof: Proof): Polished {
    const { problem, evaluator } = this;
    let polished = polishSingly(problem, evaluator, start, candidates);
    if (!(evaluator instanceof PlainEvaluator)) return polished;
    for (let round = 0; round < ROUNDS; round++) {
      if (this.searched.has(polished.value)) break;
      this.searched.add(polished.value);
      const changed = improveByPairs(problem, evaluator, polished.list, candidates, proof);
      if (!changed) break;
      polished = polishSingly(problem, evaluator, changed.list, candidates);
    }
    return polished;
  }

  private keep(found: Polished): void {
    if (this.kept.some((other) => other.value === found.value)) return;
    this.kept.push(found);
    this.kept.sort((a, b) => b.value - a.value);
    this.kept.length = Math.min(this.kept.length, KEPT);
  }
}
