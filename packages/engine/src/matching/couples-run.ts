import { NONE, type NumberedMarket } from './numbered-market.ts';
import type { Placement } from './placement.ts';
import type { Standings } from './standings.ts';

/** A settlement that takes longer than this many steps per applicant and couple is treated as a loop. */
const MOST_STEPS_PER_PARTY = 50;

/**
 * Couples join a settled matching one at a time (Roth and Peranson 1999, section II). Whoever loses a position goes on a
 * stack and proposes again from the top of their list. When a couple loses one position it gives up the other, and that
 * program goes on a second stack: everybody on its list who would rather be there is asked again, best first.
 */
export class CouplesRun {
  readonly placement: Placement;
  /** Couples left without programs because their search ran in circles. */
  readonly unplaced = new Set<number>();
  /** Couples that took part in a loop since they were last asked for. */
  private readonly entangled = new Set<number>();
  loops = 0;
  /** Work so far: proposals made, entries of programs' lists and pairs of couples looked at. */
  steps = 0;
  private readonly market: NumberedMarket;
  private readonly standings: Standings;
  private readonly choicesOfRanks: Int32Array;
  /** Applicants as they are, couples as their complement (~couple). */
  private readonly waiting: number[] = [];
  private readonly vacancies: number[] = [];
  private readonly isListed: Uint8Array;
  private readonly isPresent: Uint8Array;
  private readonly history = new Map<string, number>();
  private readonly seekers: number[] = [];

  constructor(
    market: NumberedMarket,
    standings: Standings,
    choicesOfRanks: Int32Array,
    placement: Placement,
  ) {
    this.market = market;
    this.standings = standings;
    this.choicesOfRanks = choicesOfRanks;
    this.placement = placement;
    this.isListed = new Uint8Array(market.programs);
    this.isPresent = new Uint8Array(market.members.length / 2);
    placement.onDisplaced = (applicant) => {
      const couple = standings.coupleOf[applicant]!;
      this.waiting.push(couple === NONE ? applicant : ~couple);
    };
    placement.onVacancy = (program) => this.list(program);
  }

  /** Seats a couple and everybody who moves because of it; in a loop, couples are left out until it ends. */
  introduce(couple: number): void {
    this.isPresent[couple] = 1;
    this.unplaced.delete(couple);
    this.waiting.push(~couple);
    this.settle(couple);
  }

  /** Has a couple ask for its first pairs no longer, or again. Those who may ask again do so at once. */
  restrict(couple: number, firstPair: number): void {
    const may = this.placement.firstPair[couple]!;
    this.placement.firstPair[couple] = firstPair;
    if (firstPair < may && this.isPresent[couple]) this.introduce(couple);
  }

  /** Takes couples out, all at once, and lets the others settle. */
  takeOut(couples: readonly number[]): void {
    for (const couple of couples) this.leaveOut(couple);
    this.settle(NONE);
  }

  /** Couples without programs, and those that took part in their loops. */
  troubled(): number[] {
    const troubled = new Set([...this.unplaced, ...this.entangled]);
    this.entangled.clear();
    return [...troubled].sort((a, b) => a - b);
  }

  private settle(newcomer: number): void {
    let leaving = newcomer;
    for (let looping = this.run(); looping !== NONE; looping = this.run()) {
      this.loops++;
      this.leaveOut(leaving !== NONE && this.isPresent[leaving] ? leaving : looping);
      leaving = looping;
    }
  }

  private leaveOut(couple: number): void {
    this.isPresent[couple] = 0;
    this.unplaced.add(couple);
    this.placement.withdraw(couple);
  }

  /** Works until both stacks are empty. Returns NONE, or the couple that has come back to an earlier state. */
  private run(): number {
    this.history.clear();
    this.seekers.length = 0;
    const parties = this.market.applicants + this.isPresent.length;
    const limit =
      this.steps + MOST_STEPS_PER_PARTY * parties + this.market.ranks.length + this.market.pairs.length;
    for (;;) {
      const party = this.waiting.pop();
      const program = party === undefined ? this.vacancies.pop() : undefined;
      if (party === undefined && program === undefined) return NONE;
      const looping = party === undefined ? this.refill(program!) : this.seat(party);
      if (looping !== NONE) return looping;
      if (this.steps > limit && this.seekers.length > 0) return this.seekers.at(-1)!;
    }
  }

  private seat(party: number): number {
    this.steps++;
    if (party < 0) return this.isPresent[~party] ? this.moveCouple(~party) : NONE;
    const choice = this.placement.betterChoice(party);
    if (choice !== NONE) this.placement.moveSingle(party, choice);
    return NONE;
  }

  /** Asks everybody on the program's list who prefers it, best first, as far as it would take them. */
  private refill(program: number): number {
    const { positions } = this.placement;
    this.isListed[program] = 0;
    const from = this.market.rankStart[program]!;
    const length = this.market.rankStart[program + 1]! - from;
    for (let standing = 0; standing < length; standing++) {
      this.steps++;
      if (positions.isHeld(program, standing)) continue;
      if (!positions.accepts(program, standing)) return NONE;
      const looping = this.ask(from + standing);
      if (this.waiting.length === 0) continue;
      // Those who lost a position propose first; the rest of this list is asked after them.
      this.list(program);
      return looping;
    }
    return NONE;
  }

  private ask(rank: number): number {
    const applicant = this.market.ranks[rank]!;
    const couple = this.standings.coupleOf[applicant]!;
    if (couple !== NONE) return this.isPresent[couple] ? this.moveCouple(couple) : NONE;
    const choice = this.choicesOfRanks[rank]!;
    if (choice !== NONE && choice < this.placement.choiceOf[applicant]!)
      this.placement.moveSingle(applicant, choice);
    return NONE;
  }

  private moveCouple(couple: number): number {
    const pair = this.placement.betterPair(couple);
    this.steps += (pair === NONE ? this.placement.pairOf[couple]! : pair) - this.market.pairStart[couple]!;
    if (pair === NONE) return NONE;
    const state = [this.placement.signature, couple, this.waiting.length, this.vacancies.length].join();
    const before = this.history.get(state);
    if (before !== undefined) {
      for (const seeker of this.seekers.slice(before)) this.entangled.add(seeker);
      // It has not moved: should another couple be left out instead, it asks again.
      this.waiting.push(~couple);
      return couple;
    }
    this.history.set(state, this.seekers.length);
    this.seekers.push(couple);
    this.placement.moveCouple(couple, pair);
    return NONE;
  }

  private list(program: number): void {
    if (this.isListed[program]) return;
    this.isListed[program] = 1;
    this.vacancies.push(program);
  }
}
