import type { SinglesMatch } from './deferred-acceptance.ts';
import { NONE, type NumberedMarket } from './numbered-market.ts';
import { Positions } from './positions.ts';
import type { Standings } from './standings.ts';

/**
 * A matching of singles and couples that changes one party at a time. Everything that a change sets off is reported to
 * the two hooks: who lost a position, and where a position came free.
 */
export class Placement {
  readonly positions: Positions;
  /** Per applicant: the place in `choices` that they hold, or the end of their list. */
  readonly choiceOf: Int32Array;
  /** Per couple: the pair that it holds, or the end of its list. */
  readonly pairOf: Int32Array;
  /** Per couple: the first pair that it may ask for; the top of its list but for a while in a search. */
  readonly firstPair: Int32Array;
  /** A number that is the same for the same matching, whatever the way to it (Zobrist hashing). */
  signature = 0;
  onDisplaced: (applicant: number) => void = () => {};
  onVacancy: (program: number) => void = () => {};
  private readonly market: NumberedMarket;
  private readonly standings: Standings;

  constructor(market: NumberedMarket, standings: Standings, singles: SinglesMatch) {
    this.market = market;
    this.standings = standings;
    this.positions = new Positions(market, singles.positions);
    this.choiceOf = singles.at.slice();
    this.pairOf = market.pairStart.slice(1);
    this.firstPair = market.pairStart.slice(0, -1);
  }

  /** The best choice of a single above the one held that the program accepts; NONE when there is none. */
  betterChoice(applicant: number): number {
    const { choiceStart, choices } = this.market;
    for (let k = choiceStart[applicant]!; k < this.choiceOf[applicant]!; k++) {
      const standing = this.standings.ofChoice[k]!;
      if (standing !== NONE && this.positions.accepts(choices[k]!, standing)) return k;
    }
    return NONE;
  }

  /** The best pair above the one held whose programs all choose whom they would get; NONE when there is none. */
  betterPair(couple: number): number {
    const held = this.pairOf[couple]!;
    const left = held < this.market.pairStart[couple + 1]! ? held : NONE;
    this.leavePair(couple);
    let pair = this.firstPair[couple]!;
    while (pair < held && !this.acceptsPair(pair, left)) pair++;
    if (left !== NONE) this.holdPair(couple, held);
    return pair < held ? pair : NONE;
  }

  moveSingle(applicant: number, choice: number): void {
    const { choices } = this.market;
    const left = this.choiceOf[applicant]!;
    this.choiceOf[applicant] = choice;
    if (left < this.market.choiceStart[applicant + 1]!) {
      this.release(choices[left]!, this.standings.ofChoice[left]!);
      this.onVacancy(choices[left]!);
    }
    this.hold(choices[choice]!, this.standings.ofChoice[choice]!);
  }

  moveCouple(couple: number, pair: number): void {
    const left = this.pairOf[couple]!;
    this.leavePair(couple);
    if (left < this.market.pairStart[couple + 1]!) this.announceVacancies(left);
    this.holdPair(couple, pair);
  }

  /** Takes both partners out of their programs. */
  withdraw(couple: number): void {
    const left = this.pairOf[couple]!;
    if (left === this.market.pairStart[couple + 1]!) return;
    this.leavePair(couple);
    this.announceVacancies(left);
  }

  /** Asked while the couple, which held the pair `left` if it is not NONE, holds nothing. */
  private acceptsPair(pair: number, left: number): boolean {
    const { pairs } = this.market;
    const [p, q] = [pairs[2 * pair]!, pairs[2 * pair + 1]!];
    if (p === NONE || p !== q)
      return this.acceptsPartner(pair, 0, left) && this.acceptsPartner(pair, 1, left);
    const { ofPair } = this.standings;
    const [s, t] = [ofPair[2 * pair]!, ofPair[2 * pair + 1]!];
    return s !== NONE && t !== NONE && this.positions.acceptsTwo(p, Math.max(s, t));
  }

  /**
   * A program never trades one partner for the other at a loss: where this partner would follow the other, who leaves, it
   * must be one that the program would choose beside the other.
   */
  private acceptsPartner(pair: number, partner: 0 | 1, left: number): boolean {
    const { pairs } = this.market;
    const { ofPair } = this.standings;
    const program = pairs[2 * pair + partner]!;
    const standing = ofPair[2 * pair + partner]!;
    if (program === NONE) return true;
    if (standing === NONE) return false;
    const other = 2 * left + (1 - partner);
    const follows = left !== NONE && pairs[other] === program;
    return follows && ofPair[other]! < standing
      ? this.positions.acceptsTwo(program, standing)
      : this.positions.accepts(program, standing);
  }

  private holdPair(couple: number, pair: number): void {
    this.pairOf[couple] = pair;
    for (const k of [2 * pair, 2 * pair + 1]) {
      const program = this.market.pairs[k]!;
      if (program !== NONE) this.hold(program, this.standings.ofPair[k]!);
    }
  }

  private leavePair(couple: number): void {
    const held = this.pairOf[couple]!;
    const end = this.market.pairStart[couple + 1]!;
    if (held === end) return;
    this.pairOf[couple] = end;
    for (const k of [2 * held, 2 * held + 1]) {
      const program = this.market.pairs[k]!;
      const standing = this.standings.ofPair[k]!;
      if (program !== NONE && this.positions.isHeld(program, standing)) this.release(program, standing);
    }
  }

  private announceVacancies(pair: number): void {
    for (const k of [2 * pair, 2 * pair + 1]) {
      const program = this.market.pairs[k]!;
      if (program !== NONE) this.onVacancy(program);
    }
  }

  private hold(program: number, standing: number): void {
    this.mark(program, standing);
    const leaving = this.positions.hold(program, standing);
    if (leaving === NONE) return;
    this.mark(program, leaving);
    this.displace(this.market.ranks[this.market.rankStart[program]! + leaving]!);
  }

  private release(program: number, standing: number): void {
    this.mark(program, standing);
    this.positions.release(program, standing);
  }

  private displace(applicant: number): void {
    const couple = this.standings.coupleOf[applicant]!;
    if (couple === NONE) this.choiceOf[applicant] = this.market.choiceStart[applicant + 1]!;
    else this.withdraw(couple);
    this.onDisplaced(applicant);
  }

  private mark(program: number, standing: number): void {
    this.signature = (this.signature ^ scatter(this.market.rankStart[program]! + standing)) >>> 0;
  }
}

/** A well-spread 32-bit number for each entry of the programs' lists (the finalizer of MurmurHash3). */
function scatter(entry: number): number {
  let hash = Math.imul(entry ^ 0x9e3779b9 ^ (entry >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
