import type { PortfolioProblem } from './problem.ts';
import { classMass } from './relaxation.ts';

/** A list under change: the first `size` entries count. */
export interface WorkingList {
  readonly programs: Int32Array;
  readonly levels: Uint8Array;
  size: number;
}

/** Exact values of a list and of its neighbours. Holds working arrays: one evaluator, one caller at a time. */
export interface ListEvaluator {
  /** Fixes a list, leaving out the programs at two positions (−1: none), and returns its value. */
  fix(list: WorkingList, without: number, andWithout: number): number;
  /** Value of a list; what was fixed is forgotten. */
  valueOf(list: WorkingList): number;
  /** Value of the fixed list with one more program. */
  withOne(program: number, level: number): number;
  /** For each program of the fixed list, in its order there, what the list would lose without it. */
  losses(): Float64Array;
}

/** Every interview attended: f = Σ_d mass[d]·(1 − exp(−load[d])). */
export class PlainEvaluator implements ListEvaluator {
  /** Probability mass still missed, mass·exp(−load), added up over the classes 0…j: class-major. */
  readonly missed: Float64Array;
  private readonly problem: PortfolioProblem;
  private readonly mass: Float64Array;
  private value = 0;
  private readonly programs: Int32Array;
  private readonly levels: Uint8Array;
  private size = 0;

  constructor(problem: PortfolioProblem) {
    this.problem = problem;
    this.mass = classMass(problem);
    this.missed = new Float64Array(this.mass.length);
    this.programs = new Int32Array(problem.count);
    this.levels = new Uint8Array(problem.count);
  }

  fix(list: WorkingList, without: number, andWithout: number): number {
    const { nodes, classes, classOf, hazard } = this.problem;
    const { missed, mass } = this;
    missed.fill(0);
    this.size = 0;
    for (let n = 0; n < list.size; n++) {
      if (n === without || n === andWithout) continue;
      const program = list.programs[n] as number;
      this.programs[this.size] = program;
      this.levels[this.size++] = list.levels[n] as number;
      const to = (classOf[program] as number) * nodes;
      if (to < 0) continue;
      const rows = hazard[list.levels[n] as number] as Float64Array;
      const from = program * nodes;
      for (let k = 0; k < nodes; k++)
        missed[to + k] = (missed[to + k] as number) + (rows[from + k] as number);
    }
    for (let d = (classes - 1) * nodes - 1; d >= 0; d--)
      missed[d] = (missed[d] as number) + (missed[d + nodes] as number);
    let value = 0;
    for (let d = 0; d < mass.length; d++) {
      const whole = mass[d] as number;
      const gone = Math.expm1(-(missed[d] as number));
      value -= whole * gone;
      missed[d] = whole + whole * gone + (d >= nodes ? (missed[d - nodes] as number) : 0);
    }
    this.value = value;
    return value;
  }

  valueOf(list: WorkingList): number {
    return this.fix(list, -1, -1);
  }

  withOne(program: number, level: number): number {
    const { nodes, classOf, q } = this.problem;
    const at = (classOf[program] as number) * nodes;
    if (at < 0) return this.value;
    const rows = q[level] as Float64Array;
    const from = program * nodes;
    let gain = 0;
    for (let k = 0; k < nodes; k++) gain += (this.missed[at + k] as number) * (rows[from + k] as number);
    return this.value + gain;
  }

  losses(): Float64Array {
    const { nodes, classOf, hazard } = this.problem;
    return Float64Array.from({ length: this.size }, (_, n) => {
      const program = this.programs[n] as number;
      const at = (classOf[program] as number) * nodes;
      if (at < 0) return 0;
      const rows = hazard[this.levels[n] as number] as Float64Array;
      let loss = 0;
      for (let k = 0; k < nodes; k++)
        loss += (this.missed[at + k] as number) * Math.expm1(rows[program * nodes + k] as number);
      return loss;
    });
  }

  /** Value of the fixed list with two more programs. */
  withTwo(program: number, level: number, other: number, otherLevel: number): number {
    const { nodes, classOf, q } = this.problem;
    const both = Math.min(classOf[program] as number, classOf[other] as number) * nodes;
    const sum = this.withOne(program, level) + this.withOne(other, otherLevel) - this.value;
    if (both < 0) return sum;
    const rows = q[level] as Float64Array;
    const otherRows = q[otherLevel] as Float64Array;
    const from = program * nodes;
    const otherFrom = other * nodes;
    let overlap = 0;
    for (let k = 0; k < nodes; k++) {
      overlap +=
        (this.missed[both + k] as number) * (rows[from + k] as number) * (otherRows[otherFrom + k] as number);
    }
    return sum - overlap;
  }
}
