import { type ListEvaluator, PlainEvaluator } from './evaluator.ts';
import { linearStep } from './linear-step.ts';
import type { ProgramList } from './list.ts';
import { type Polished, polishSingly } from './local-search.ts';
import { nearMargin } from './margin.ts';
import type { LinearOracle } from './oracle.ts';
import { improveByPairs, type Proof } from './pair-search.ts';
import type { PortfolioProblem } from './problem.ts';

/** Lists kept for local search, and programs near the margin it may bring in, per specialty and level. */
const KEPT = 3;
const NEAR = 8;
/**
 * With limited interviews a value costs a hundred times more, and in a real market a second start has not been seen
 * to pay; in a problem of up to so many programs it does and is cheap.
 */
const SMALL = 64;
/** Passes of single changes; without `thorough` one, as a second has not been seen to find anything. */
const MANY = 100;
/** Pair changes made before a list is left as it is. */
const ROUNDS = 40;
/** Steps by marginal worth. */
const STEPS = 8;

/** The best lists met so far, by exact value. */
export class ListPool {
  private readonly problem: PortfolioProblem;
  private readonly evaluator: ListEvaluator;
  private readonly oracle: LinearOracle;
  private kept: Polished[] = [];
  /** Values of lists whose pairs have been searched. */
  private readonly searched = new Set<number>();

  constructor(problem: PortfolioProblem, evaluator: ListEvaluator, oracle: LinearOracle) {
    this.problem = problem;
    this.evaluator = evaluator;
    this.oracle = oracle;
  }

  /** Considers the first few of `lists`, which should come best first. */
  offer(lists: readonly ProgramList[]): void {
    for (const list of lists.slice(0, 2 * KEPT)) {
      this.keep({ list, value: this.evaluator.valueOf({ ...list, size: list.programs.length }) });
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
    const thorough = evaluator instanceof PlainEvaluator || problem.count <= SMALL;
    if (!(evaluator instanceof PlainEvaluator) && thorough) starts.push({ list: this.pinsOnly(), value: 0 });
    const candidates = nearMargin(
      problem,
      proof.gains,
      starts.map(({ list }) => list),
      NEAR,
    );
    for (const { list } of starts) {
      if (this.best().value >= enough) return;
      this.keep(this.climb(list, candidates, proof, thorough));
      if (!thorough) return;
    }
  }

  private climb(
    start: ProgramList,
    candidates: readonly number[],
    proof: Proof,
    thorough: boolean,
  ): Polished {
    const { problem, evaluator } = this;
    if (!(evaluator instanceof PlainEvaluator)) return this.climbLinearly(start, candidates, thorough);
    let polished = polishSingly(problem, evaluator, start, candidates, MANY);
    for (let round = 0; round < ROUNDS; round++) {
      if (this.searched.has(polished.value)) break;
      this.searched.add(polished.value);
      const changed = improveByPairs(problem, evaluator, polished.list, candidates, proof);
      if (!changed) break;
      polished = polishSingly(problem, evaluator, changed.list, candidates, MANY);
    }
    return polished;
  }

  /** With limited interviews the proof says little about a list; its own marginal worths lead further. */
  private climbLinearly(start: ProgramList, candidates: readonly number[], thorough: boolean): Polished {
    const { problem, evaluator, oracle } = this;
    let reached: Polished = {
      list: start,
      value: evaluator.valueOf({ ...start, size: start.programs.length }),
    };
    for (let step = 0; step < STEPS; step++) {
      const next = linearStep(problem, evaluator, oracle, reached, candidates);
      if (!next) break;
      reached = next;
    }
    return polishSingly(problem, evaluator, reached.list, candidates, thorough ? MANY : 1);
  }

  /** The pinned programs of the best list: filling it up one by one gives a start of another kind. */
  private pinsOnly(): ProgramList {
    const { programs, levels } = this.best().list;
    const pinned = (program: number) => this.problem.pin[program] === 1;
    return {
      programs: programs.filter(pinned),
      levels: levels.filter((_, n) => pinned(programs[n] as number)),
    };
  }

  private keep(found: Polished): void {
    if (this.kept.some((other) => other.value === found.value)) return;
    this.kept.push(found);
    this.kept.sort((a, b) => b.value - a.value);
    this.kept.length = Math.min(this.kept.length, KEPT);
  }
}
