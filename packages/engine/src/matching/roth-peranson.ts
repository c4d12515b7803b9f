import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { CouplesRun } from './couples-run.ts';
import type { SinglesMatch } from './deferred-acceptance.ts';
import type { NumberedMarket } from './numbered-market.ts';
import { Placement } from './placement.ts';
import { programProposing } from './program-proposing.ts';
import { choicesOfRanks, type Standings } from './standings.ts';

/** Rearrangements of couples that run in circles. */
const MOST_ATTEMPTS = 400;
/** Attempts in place before everything starts again. */
const FEWEST_REPAIRS = 9;
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
 * the loop are taken out and come back in another order, some of them modest at first; now and then everything starts
 * again. The attempt that leaves the fewest couples without programs counts.
 */
export function matchCouples(
  market: NumberedMarket,
  standings: Standings,
  singles: SinglesMatch,
): CouplesOutcome {
  const search = new CouplesSearch(market, standings, singles);
  let best = outcomeOf(search.run);
  while (best.unplaced.length > 0 && search.attempts < MOST_ATTEMPTS && search.steps < MOST_STEPS) {
    search.tryAgain();
    if (search.run.unplaced.size < best.unplaced.length) best = outcomeOf(search.run);
  }
  return { ...best, loops: search.loops, attempts: search.attempts };
}

class CouplesSearch {
  run: CouplesRun;
  attempts = 1;
  private readonly market: NumberedMarket;
  private readonly standings: Standings;
  private readonly singles: SinglesMatch;
  private readonly choices: Int32Array;
  private readonly generator = xoroshiro128plus(SEED);
  private order: number[];
  private repairs = 0;
  /** Steps of the run when it had just started. */
  private startSteps: number;
  private earlierLoops = 0;
  private earlierSteps = 0;

  constructor(market: NumberedMarket, standings: Standings, singles: SinglesMatch) {
    this.market = market;
    this.standings = standings;
    this.singles = singles;
    this.choices = choicesOfRanks(market, standings);
    this.order = Array.from({ length: market.members.length / 2 }, (_, couple) => couple);
    this.run = this.startFrom(singles);
    this.startSteps = this.run.steps;
  }

  get loops(): number {
    return this.earlierLoops + this.run.loops;
  }

  get steps(): number {
    return this.earlierSteps + this.run.steps;
  }

  tryAgain(): void {
    this.attempts++;
    // Sometimes the way out leads by a couple that was content.
    const troubled = this.shuffled([...new Set([...this.run.troubled(), this.draw(this.order.length)])]);
    // In a large market a start costs much more than a repair: each gets half of the work.
    const isDue = this.repairs >= FEWEST_REPAIRS && this.run.steps > 2 * this.startSteps;
    if (isDue) this.startAgain(troubled);
    else this.repair(troubled);
  }

  private startAgain(troubled: readonly number[]): void {
    this.earlierLoops = this.loops;
    this.earlierSteps = this.steps;
    this.repairs = 0;
    const isTroubled = new Set(troubled);
    this.order = [...troubled, ...this.order.filter((couple) => !isTroubled.has(couple))];
    const { market, standings, singles } = this;
    this.run = this.startFrom(this.draw(2) === 0 ? singles : programProposing(market, standings));
    this.startSteps = this.run.steps;
  }

  /** A modest couple asks for none of its first pairs until the others have settled. */
  private repair(troubled: readonly number[]): void {
    this.repairs++;
    const { run, market } = this;
    const first = (couple: number) => market.pairStart[couple]!;
    run.takeOut(troubled);
    const modest = troubled.filter(() => this.draw(2) === 0);
    for (const couple of modest)
      run.restrict(couple, first(couple) + this.draw(first(couple + 1) - first(couple)));
    introduceAll(run, troubled);
    for (const couple of modest) run.restrict(couple, first(couple));
  }

  private startFrom(match: SinglesMatch): CouplesRun {
    const { market, standings, choices } = this;
    const run = new CouplesRun(market, standings, choices, new Placement(market, standings, match));
    run.steps = market.applicants + market.ranks.length;
    introduceAll(run, this.order);
    return run;
  }

  /** A whole number from 0 on, below the limit; 0 when there is none. */
  private draw(below: number): number {
    return uniformInt(this.generator, 0, Math.max(below, 1) - 1);
  }

  private shuffled(couples: number[]): number[] {
    for (let i = couples.length - 1; i > 0; i--) {
      const j = this.draw(i + 1);
      [couples[i], couples[j]] = [couples[j]!, couples[i]!];
    }
    return couples;
  }
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
