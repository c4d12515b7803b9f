import { LEVELS } from '../results.ts';
import { PortfolioError } from './error.ts';
import type { ProblemInput } from './problem.ts';

/** @throws PortfolioError at the first number that is missing, out of range or of the wrong length. */
export function checkInput(input: ProblemInput): void {
  const count = input.specialty.length;
  const nodes = input.weights.length;
  if (nodes === 0) throw new PortfolioError('weights', 'expected at least one node');
  input.weights.forEach((weight, k) => {
    requireAmount(weight, `weights[${k}]`);
  });
  requireAmount(input.budget, 'budget');
  if (input.attend !== undefined && !(Number.isInteger(input.attend) && input.attend >= 0)) {
    throw new PortfolioError('attend', `expected a whole number of 0 or more, got ${input.attend}`);
  }
  requireLength(input.utility, count, 'utility');
  requireLength(input.pin, count, 'pin');
  requireLength(input.exclude, count, 'exclude');
  requireLength(input.levels, count, 'levels');
  for (const level of LEVELS) requireLength(input.q[level], count * nodes, `q.${level}`);
  for (let i = 0; i < count; i++) checkProgram(input, i);
  checkOffers(input, count, nodes);
}

function checkProgram(input: ProblemInput, i: number): void {
  const path = `programs[${i}]`;
  const specialty = input.specialty[i] as number;
  if (!(specialty >= 0 && specialty < input.specialties.length)) {
    throw new PortfolioError(`${path}.specialty`, `there is no specialty number ${specialty}`);
  }
  if (input.utility) requireAmount(input.utility[i] as number, `${path}.utility`);
  if (input.pin?.[i] && input.exclude?.[i]) throw new PortfolioError(path, 'is both pinned and excluded');
  LEVELS.forEach((level, l) => {
    if (input.levels && (input.levels[i] as number) & (1 << l) && !input.q[level]) {
      throw new PortfolioError(`${path}.levels`, `says ${level}, but there are no probabilities for it`);
    }
  });
}

function checkOffers(input: ProblemInput, count: number, nodes: number): void {
  if (input.attend === undefined) return;
  if (!input.offer) {
    if (count > 0) throw new PortfolioError('offer', 'is needed when the number of interviews is limited');
    return;
  }
  requireLength(input.offer, count * nodes, 'offer');
  input.offer.forEach((offer, at) => {
    if (!(offer >= 0 && offer < 1)) {
      const place = `programs[${Math.floor(at / nodes)}].offer[${at % nodes}]`;
      throw new PortfolioError(place, `expected a probability in [0, 1), got ${offer}`);
    }
  });
}

function requireAmount(value: number, path: string): void {
  if (!(Number.isFinite(value) && value >= 0))
    throw new PortfolioError(path, `expected 0 or more, got ${value}`);
}

function requireLength(values: { length: number } | undefined, length: number, path: string): void {
  if (values && values.length !== length) {
    throw new PortfolioError(path, `expected ${length} entries, got ${values.length}`);
  }
}
