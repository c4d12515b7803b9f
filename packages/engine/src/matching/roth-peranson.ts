import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { CouplesRun } from './couples-run.ts';
import type { SinglesMatch } from './deferred-acceptance.ts';
import type { NumberedMarket } from './numbered-market.ts';
import { Placement } from './placement.ts';
import { choicesOfRanks, type Standings } from './standings.ts';

const MOST_ATTEMPTS = 60;
/** Over all attempts: a few seconds at most, whatever the market. */
const MOST_STEPS = 60_000_000;
/** Same market, same matching. */
const SEED = 1999;

export interface CouplesOutcome {
  placement: Placement;
  /** Couples without programs because their search ran in circles; empty: the matching is stable. */
  unplaced: number[];
  loops: number;
  attempts: number;
}

/**
 * Adds the couples to the matching of the singles. When couples chase each other in a loop, the order in which they come
 * decides whether a stable matching is found, so those of the loop change places and everything starts again, as in
 * Roth and Peranson 1999 and Ashlagi, Braverman and Hassidim 2014. The attempt with the fewest unplaced couples counts.
 */
export function matchCouples(
  market: NumberedMarket,
  standings: Standings,
  singles: SinglesMatch,
): CouplesOutcome {
  const generator = xoroshiro128plus(SEED);
  const draw = (below: number) => uniformInt(generator, 0, below - 1);
  const choices = choicesOfRanks(market, standings);
  let order = Array.from({ length: market.members.length / 2 }, (_, couple) => couple);
  let [best, loops, attempts, steps]: [CouplesRun | null, number, number, number] = [null, 0, 0, 0];
  while (attempts < MOST_ATTEMPTS && steps < MOST_STEPS) {
    const placement = new Placement(market, standings, singles);
    const run = attempt(new CouplesRun(market, standings, choices, placement), order);
    attempts++;
    loops += run.loops;
    steps += run.steps;
    if (!best || run.unplaced.size < best.unplaced.size) best = run;
    if (run.unplaced.size === 0) break;
    order = rearranged(order, run.entangled, draw);
  }
  const { placement, unplaced } = best!;
  return { placement, unplaced: [...unplaced].sort((a, b) => a - b), loops, attempts };
}

function attempt(run: CouplesRun, order: readonly number[]): CouplesRun {
  for (const couple of order) run.introduce(couple);
  // By now others may have moved out of the way.
  for (const couple of [...run.unplaced]) run.introduce(couple);
  return run;
}

/** The couples of loops, shuffled, either before or behind all others. */
function rearranged(
  order: readonly number[],
  entangled: Set<number>,
  draw: (below: number) => number,
): number[] {
  const moved = order.filter((couple) => entangled.has(couple));
  const others = order.filter((couple) => !entangled.has(couple));
  for (let i = moved.length - 1; i > 0; i--) {
    const j = draw(i + 1);
    [moved[i], moved[j]] = [moved[j]!, moved[i]!];
  }
  return draw(2) === 0 ? [...moved, ...others] : [...others, ...moved];
}
