import { LEVELS, type Level } from '../results.ts';
import { checkInput } from './check-input.ts';
import { PortfolioError } from './error.ts';
import type { SignalCaps, Tier } from './instance.ts';
import { checkPins } from './pins.ts';
import { spendable, tierCosts } from './tiers.ts';

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

/** @throws PortfolioError naming the exact place of whatever is wrong, infeasible pins included. */
export function createProblem(input: ProblemInput): PortfolioProblem {
  const { weights, specialty: specialtyOf } = input;
  const count = specialtyOf.length;
  const nodes = weights.length;
  checkInput(input);
  const pin = input.pin ?? new Uint8Array(count);
  const exclude = input.exclude ?? new Uint8Array(count);
  const attend = input.attend ?? null;
  const q = LEVELS.map((level) => input.q[level] ?? null);
  const offer = attend === null ? null : (input.offer ?? null);
  const levels = input.levels ?? new Uint8Array(count).fill(q.reduce((bits, rows, l) => (rows ? bits | (1 << l) : bits), 0));
  const problem: PortfolioProblem = {
    count,
    nodes,
    ...utilityClasses(input.utility ?? new Float64Array(count).fill(1)),
    weights,
    budget: input.budget,
    attend,
    specialties: input.specialties.map((rule, s) => compileSpecialty(rule, s, specialtyOf, levels, pin, exclude)),
    specialtyOf,
    q,
    hazard: q.map((rows, l) => rows && hazards(rows, offer, levels, l, count, nodes)),
    levels,
    offer,
    pin,
    exclude,
  };
  checkPins(problem, input.ids);
  return problem;
}

/** The same problem with another budget. @throws PortfolioError when the pins cost more. */
export function withBudget(problem: PortfolioProblem, budget: number): PortfolioProblem {
  if (!(Number.isFinite(budget) && budget >= 0)) throw new PortfolioError('budget', `expected 0 or more, got ${budget}`);
  const changed = { ...problem, budget };
  checkPins(changed);
  return changed;
}

/** Most that may be spent, rounding slack included. */
export function spendableBudget(problem: PortfolioProblem): number {
  return spendable(problem.budget);
}

function compileSpecialty(
  rule: ProblemInput['specialties'][number],
  index: number,
  specialtyOf: Int32Array,
  levels: Uint8Array,
  pin: Uint8Array,
  exclude: Uint8Array,
): ProblemSpecialty {
  const path = `specialties[${index}]`;
  const silver = signalCap(rule.signals?.silver, `${path}.signals.silver`);
  const gold = signalCap(rule.signals?.gold, `${path}.signals.gold`);
  const free: number[] = [];
  const pinned: number[] = [];
  for (let i = 0; i < specialtyOf.length; i++) {
    if (specialtyOf[i] !== index) continue;
    if (pin[i]) pinned.push(i);
    else if (!exclude[i] && levels[i]) free.push(i);
  }
  return {
    id: rule.id,
    caps: [Number.POSITIVE_INFINITY, silver, gold],
    costs: tierCosts(rule.tiers, free.length + pinned.length, `${path}.tiers`),
    free: Int32Array.from(free),
    pinned: Int32Array.from(pinned),
  };
}

function signalCap(cap: number | undefined, path: string): number {
  const most = cap ?? 0;
  if (!(Number.isInteger(most) && most >= 0)) throw new PortfolioError(path, `expected a whole number of 0 or more, got ${cap}`);
  return most;
}

function utilityClasses(utility: Float64Array): Pick<PortfolioProblem, 'utility' | 'classOf' | 'steps' | 'classes'> {
  const values = [...new Set(utility)].filter((value) => value > 0).sort((x, y) => x - y);
  const classByValue = new Map(values.map((value, index) => [value, index]));
  const classOf = Int32Array.from(utility, (value) => classByValue.get(value) ?? -1);
  const steps = Float64Array.from(values, (value, j) => value - (values[j - 1] ?? 0));
  return { utility, classOf, steps, classes: values.length };
}

function hazards(
  rows: Float64Array,
  offer: Float64Array | null,
  levels: Uint8Array,
  level: number,
  count: number,
  nodes: number,
): Float64Array {
  const result = new Float64Array(count * nodes);
  for (let i = 0; i < count; i++) {
    if (!((levels[i] as number) & (1 << level))) continue;
    for (let at = i * nodes; at < (i + 1) * nodes; at++) {
      const q = rows[at] as number;
      if (!(q >= 0 && q < 1)) {
        const place = `programs[${i}].q.${LEVELS[level]}[${at - i * nodes}]`;
        throw new PortfolioError(place, `expected a probability in [0, 1), got ${q}`);
      }
      result[at] = -Math.log1p(offer ? -q * (offer[at] as number) : -q);
    }
  }
  return result;
}
