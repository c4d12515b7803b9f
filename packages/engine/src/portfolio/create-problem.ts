import { LEVELS } from '../results.ts';
import { checkInput } from './check-input.ts';
import { PortfolioError } from './error.ts';
import { checkPins } from './pins.ts';
import type { PortfolioProblem, ProblemInput, ProblemSpecialty } from './problem.ts';
import { spendable, tierCosts } from './tiers.ts';

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
  const levels =
    input.levels ??
    new Uint8Array(count).fill(q.reduce((bits, rows, l) => (rows ? bits | (1 << l) : bits), 0));
  const problem: PortfolioProblem = {
    count,
    nodes,
    ...utilityClasses(input.utility ?? new Float64Array(count).fill(1)),
    weights,
    budget: input.budget,
    attend,
    specialties: input.specialties.map((rule, s) =>
      compileSpecialty(rule, s, specialtyOf, levels, pin, exclude),
    ),
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
  if (!(Number.isFinite(budget) && budget >= 0))
    throw new PortfolioError('budget', `expected 0 or more, got ${budget}`);
  const changed = { ...problem, budget };
  checkPins(changed);
  return changed;
}

/** The same problem for somebody who can attend every interview: each probability is then that of matching. */
export function withoutLimit(problem: PortfolioProblem): PortfolioProblem {
  const { offer } = problem;
  if (offer === null) return problem;
  return { ...problem, attend: null, offer: null, q: problem.q.map((rows) => rows && product(rows, offer)) };
}

function product(a: Float64Array, b: Float64Array): Float64Array {
  const result = new Float64Array(a.length);
  for (let i = 0; i < a.length; i++) result[i] = (a[i] as number) * (b[i] as number);
  return result;
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
  if (!(Number.isInteger(most) && most >= 0))
    throw new PortfolioError(path, `expected a whole number of 0 or more, got ${cap}`);
  return most;
}

function utilityClasses(
  utility: Float64Array,
): Pick<PortfolioProblem, 'utility' | 'classOf' | 'steps' | 'classes'> {
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
