import type { Level } from '../results.ts';
import type { ProgramList } from './list.ts';

export interface SelectedProgram {
  /** Index into the problem's programs. */
  program: number;
  level: Level;
}

/** What a solution leaves behind to make the next, similar problem quick. */
export interface WarmStart {
  lists: readonly ProgramList[];
  v: Float64Array;
  tau?: Float64Array | undefined;
}

export interface PortfolioSolution {
  /** In order of program index. */
  selected: SelectedProgram[];
  /** US dollars. */
  cost: number;
  /** Exact value of the list at the problem's nodes. */
  value: number;
  /** Proven by `v` (and `tau`): no feasible list is worth more. */
  upperBound: number;
  /** upperBound − value, 0 or more. */
  gap: number;
  /** Classes × nodes, class-major, lowest utility first. */
  v: Float64Array;
  /** Only with an attendance cap: price of a place at an interview, laid out as `v`; absent when 0 everywhere. */
  tau?: Float64Array;
  /** Frank–Wolfe rounds, over all relaxations. */
  iterations: number;
  warm: WarmStart;
}

export interface SolveOptions {
  /** Good enough: stop when the gap is this small. Default 5e-7. */
  tolerance?: number;
  /** From a solution of a problem with the same programs; what no longer fits is ignored. */
  warmStart?: WarmStart;
  /** Most Frank–Wolfe rounds for one relaxation; reaching it costs gap, never validity. Default 300. */
  maxIterations?: number;
}
