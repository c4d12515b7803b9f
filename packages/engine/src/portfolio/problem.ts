import type { Level } from '../results.ts';
import type { SignalCaps, Tier } from './instance.ts';

/**
 * What a caller fills in. N programs, K nodes; every N×K array is row-major: program `i`, node `k` stands at
 * `i * K + k`. The arrays are kept, not copied: do not change them afterwards.
 */
export interface ProblemInput {
  /** K node weights, 0 or more; for probabilities they add up to 1. */
  weights: Float64Array;
  /** US dollars for applications. */
  budget: number;
  /** Most interviews the applicant can attend; left out: all of them. */
  attend?: number | undefined;
  specialties: readonly { id: string; tiers: readonly Tier[]; signals?: SignalCaps | undefined }[];
  /** N: index into `specialties`. */
  specialty: Int32Array;
  /**
   * Per level N×K probabilities in [0, 1): of matching through this application, or with `attend` of being
   * interviewed. A level that no program has is left out.
   */
  q: { readonly [level in Level]?: Float64Array | undefined };
  /** N: bit 0 applied, bit 1 silver, bit 2 gold. Left out: every level whose array is there. */
  levels?: Uint8Array | undefined;
  /** N×K in [0, 1): chance of matching once interviewed. Required with `attend`, else not read. */
  offer?: Float64Array | undefined;
  /** N: worth of matching there, 0 or more; left out: 1 everywhere. */
  utility?: Float64Array | undefined;
  /** N: 1 = always in the list. */
  pin?: Uint8Array | undefined;
  /** N: 1 = never in the list. */
  exclude?: Uint8Array | undefined;
  /** N: only for messages. */
  ids?: readonly string[] | undefined;
}

export interface ProblemSpecialty {
  readonly id: string;
  /** Most programs at [applied, silver, gold]. */
  readonly caps: readonly [number, number, number];
  /** costs[n] of n applications, n up to the most that can be sent. */
  readonly costs: Float64Array;
  /** Programs that may be chosen freely, and those that must be in. */
  readonly free: Int32Array;
  readonly pinned: Int32Array;
}

/** A checked problem in the form the solver reads. Make one with `createProblem` or `compileInstance`. */
export interface PortfolioProblem {
  /** N */
  readonly count: number;
  /** K */
  readonly nodes: number;
  /** U: number of different utilities above 0. */
  readonly classes: number;
  readonly weights: Float64Array;
  readonly budget: number;
  readonly attend: number | null;
  readonly specialties: readonly ProblemSpecialty[];
  readonly specialtyOf: Int32Array;
  /** By level index 0 applied, 1 silver, 2 gold: N×K, or null. */
  readonly q: readonly (Float64Array | null)[];
  /** −log(1 − q), with `attend` −log(1 − q·offer): same shape as `q`. */
  readonly hazard: readonly (Float64Array | null)[];
  readonly levels: Uint8Array;
  readonly offer: Float64Array | null;
  readonly utility: Float64Array;
  /** N: class of a program's utility, 0 the lowest, −1 for utility 0. */
  readonly classOf: Int32Array;
  /** U: utility of the class minus that of the class below. */
  readonly steps: Float64Array;
  readonly pin: Uint8Array;
  readonly exclude: Uint8Array;
}
