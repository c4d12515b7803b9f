import { PortfolioError } from './error.ts';
import type { PortfolioProblem } from './problem.ts';
import { spendable } from './tiers.ts';

/**
 * Refuses pins that no list can hold: more than a specialty takes, no level or no signal left for one of them,
 * or dearer together than the budget.
 */
export function checkPins(problem: PortfolioProblem, ids?: readonly string[]): void {
  let cost = 0;
  problem.specialties.forEach((specialty, s) => {
    const most = specialty.costs.length - 1;
    if (specialty.pinned.length > most) {
      throw new PortfolioError(
        `specialties[${s}].tiers`,
        `${specialty.pinned.length} programs are pinned, the tiers end at ${most}`,
      );
    }
    checkLevels(problem, s, ids);
    cost += specialty.costs[specialty.pinned.length] as number;
  });
  if (cost > spendable(problem.budget)) {
    throw new PortfolioError(
      'budget',
      `the pinned programs cost ${cost}, more than the budget of ${problem.budget}`,
    );
  }
}

/** Only pinned programs without the plain level compete for signals: Hall's condition on two levels. */
function checkLevels(problem: PortfolioProblem, s: number, ids?: readonly string[]): void {
  const { pinned, caps } = problem.specialties[s] as PortfolioProblem['specialties'][number];
  const wanting = [0, 0, 0, 0];
  for (const i of pinned) {
    const levels = problem.levels[i] as number;
    if (levels & 1) continue;
    const reachable = (levels & 2 && caps[1] > 0 ? 1 : 0) | (levels & 4 && caps[2] > 0 ? 2 : 0);
    if (reachable === 0) {
      const name = ids?.[i] === undefined ? '' : ` (${ids[i]})`;
      throw new PortfolioError(`programs[${i}].pin`, `no level is open to this pinned program${name}`);
    }
    wanting[reachable] = (wanting[reachable] as number) + 1;
  }
  const [, silver = 0, gold = 0, either = 0] = wanting;
  if (silver > caps[1] || gold > caps[2] || silver + gold + either > caps[1] + caps[2]) {
    throw new PortfolioError(
      `specialties[${s}].signals`,
      'too few signals for the pinned programs that need one',
    );
  }
}
