import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { CouplesRun } from './couples-run.ts';
import type { SinglesMatch } from './deferred-acceptance.ts';
import type { NumberedMarket } from './numbered-market.ts';
import { Placement } from './placement.ts';
import { choicesOfRanks, type Standings } from './standings.ts';

/** Rearrangements of couples that run in circles. */
const MOST_ATTEMPTS = 400;
/** So many in place before everything starts again. */
const REPAIRS_PER_START = 40;
/** Over all attempts: about a second, whatever the market. */
const MOST_STEPS = 20_000_000;
/** Same market, same matching. */
const SEED = 1999;

/** Who holds what, as in `Placement`. */
export interface Seats {
  choiceOf: Int32Array;
  pairOf: Int32Array;
}

export interface CouplesOutcome {
  seats: Seats;
  /** Couples without programs because their search ran in circles; empty: the matching is stable. */
  unplaced: number[];
  loops: number;
  attempts: number;
}

/**
 * Adds the couples to the matching of the singles. When couples chase each other in a loop, the order in which they come
 * decides whether a stable matching is found (Roth and Peranson 1999; Ashlagi, Braverman and Hassidim 2014). So those of
 * the loop are taken out and come back in another order; now and then everything starts again. The attempt that leaves
 * the fewest couples without programs counts.
 */
export function matchCouples(
  market: NumberedMarket,
  standings: Standings,
  singles: SinglesMatch,
): CouplesOutcome {
  const generator = xoroshiro128plus(SEED);
  const shuffle = (couples: number[]) => shuffled(couples, (below) => uniformInt(generator, 0, below - 1));
  const choices = choicesOfRanks(market, standings);
  const start = () => new CouplesRun(market, standings, choices, new Placement(market, standings, singles));
  const restartCost = market.applicants + market.ranks.length;
  let order = Array.from({ length: market.members.length / 2 }, (_, couple) => couple);
  let run = start();
  introduceAll(run, order);
  let best = outcomeOf(run);
  let [attempts, loops, steps] = [1, 0, 0];
  while (best.unplaced.length > 0 && attempts < MOST_ATTEMPTS && steps + run.steps < MOST_STEPS) {
    const troubled = shuffle(run.troubled());
    if (attempts % REPAIRS_PER_START === 0) {
      loops += run.loops;
      steps += run.steps + restartCost;
      run = start();
      const isTroubled = new Set(troubled);
      order = [...troubled, ...order.filter((couple) => !isTroubled.has(couple))];
      introduceAll(run, order);
    } else {
      run.takeOut(troubled);
      introduceAll(run, troubled);
    }
    attempts++;
    if (run.unplaced.size < best.unplaced.length) best = outcomeOf(run);
  }
  return { ...best, loops: loops + run.loops, attempts };
}

function introduceAll(run: CouplesRun, order: readonly number[]): void {
  for (const couple of order) run.introduce(couple);
  // By now others may have moved out of the way.
  for (const couple of [...run.unplaced]) run.introduce(couple);
}

function outcomeOf({ placement, unplaced }: CouplesRun): Pick<CouplesOutcome, 'seats' | 'unplaced'> {
  return {
    seats: { choiceOf: placement.choiceOf.slice(), pairOf: placement.pairOf.slice() },
    unplaced: [...unplaced].sort((a, b) => a - b),
  };
}

function shuffled(couples: number[], draw: (below: number) => number): number[] {
  for (let i = couples.length - 1; i > 0; i--) {
    const j = draw(i + 1);
    [couples[i], couples[j]] = [couples[j]!, couples[i]!];
  }
  return couples;
}
