import { PlanError } from '@matchwright/engine';
import { PortfolioError } from '@matchwright/engine/portfolio';
import { SeasonUnavailableError } from '@matchwright/facts';
import { BadInput } from './bad-input.ts';

/** Runs the engine. What only it can see to be wrong, such as pins that no budget pays for, is bad input too. */
export function namingFile<Result>(name: string, run: () => Result): Result {
  try {
    return run();
  } catch (problem) {
    if (problem instanceof PlanError) throw new BadInput(`${name}: ${problem.path}: ${problem.message}`);
    if (problem instanceof PortfolioError) throw new BadInput(`${name}: ${problem.message}`);
    if (problem instanceof SeasonUnavailableError) throw new BadInput(`${name}: season: ${problem.message}.`);
    throw problem;
  }
}
