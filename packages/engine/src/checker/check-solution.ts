import type { CheckReport, Instance, Solution } from '../portfolio/instance.ts';
import { certifiedBound } from './certified-bound.ts';
import { listProblems } from './list-problems.ts';
import { listValue } from './list-value.ts';

/** Rounding allowed between a claimed figure and ours. */
const ROUNDING = 1e-9;

/**
 * Recomputes cost, limits and value of a claimed solution, and what its certificate proves. The instance is taken as
 * valid; anything may be wrong with the solution.
 */
export function checkSolution(instance: Instance, solution: Solution): CheckReport {
  const { problems, entries, cost } = listProblems(instance, solution);
  const feasible = problems.length === 0;
  const value = listValue(instance, entries);
  const upperBound = certifiedBound(instance, solution.certificate, problems);
  if (!(Math.abs(solution.cost - cost) <= ROUNDING * Math.max(1, cost))) {
    problems.push(`cost: claimed ${solution.cost}, is ${cost}`);
  }
  if (!(Math.abs(solution.value - value) <= ROUNDING)) {
    problems.push(`value: claimed ${solution.value}, is ${value}`);
  }
  if (!(solution.upperBound >= upperBound - ROUNDING)) {
    problems.push(`upperBound: claimed ${solution.upperBound}, the certificate proves only ${upperBound}`);
  }
  if (!(solution.upperBound >= value - ROUNDING)) {
    problems.push(`upperBound: claimed ${solution.upperBound} lies below the value ${value}`);
  }
  if (!(Math.abs(solution.gap - (solution.upperBound - solution.value)) <= ROUNDING)) {
    problems.push(`gap: claimed ${solution.gap}, is ${solution.upperBound - solution.value}`);
  }
  return { feasible, value, upperBound, valid: problems.length === 0, problems };
}
