import { NONE, type NumberedMarket } from './numbered-market.ts';

/** Above every standing. */
const ROOM = 2 ** 31 - 1;

/**
 * Who holds a position where. A program is asked by standings (places in its own list), so the marks of one program lie
 * together and the worst holder is found by walking up from the one before: over a run of deferred acceptance every
 * mark is passed once.
 */
export class Positions {
  private readonly quotas: Int32Array;
  private readonly start: Int32Array;
  private readonly held: Uint8Array;
  private readonly filled: Int32Array;
  /** Standing of the worst holder, NONE when the program is empty. */
  private readonly worst: Int32Array;
  /** The standing that an applicant has to be better than: any will do while there is room. */
  private readonly bar: Int32Array;

  constructor(market: NumberedMarket, from?: Positions) {
    this.quotas = market.quotas;
    this.start = market.rankStart;
    this.held = from ? from.held.slice() : new Uint8Array(market.ranks.length);
    this.filled = from ? from.filled.slice() : new Int32Array(market.programs);
    this.worst = from ? from.worst.slice() : new Int32Array(market.programs).fill(NONE);
    this.bar = from ? from.bar.slice() : this.quotas.map((quota) => (quota > 0 ? ROOM : NONE));
  }

  isHeld(program: number, standing: number): boolean {
    return this.held[this.start[program]! + standing] === 1;
  }

  /** Whether the program has room for this applicant, who is not there, or prefers them to its worst holder. */
  accepts(program: number, standing: number): boolean {
    return standing < this.bar[program]!;
  }

  /** The same for two at once, neither of them there: both would be among the best that the program can choose. */
  acceptsTwo(program: number, worseStanding: number): boolean {
    const quota = this.quotas[program]!;
    const free = quota - this.filled[program]!;
    if (quota < 2 || free >= 2) return quota >= 2;
    const last = this.worst[program]!;
    return worseStanding < (free === 1 ? last : this.nextBetter(program, last));
  }

  /** Gives a position to somebody whom the program accepts. Returns the standing of who has to leave, or NONE. */
  hold(program: number, standing: number): number {
    const base = this.start[program]!;
    const last = this.worst[program]!;
    this.held[base + standing] = 1;
    if (this.bar[program] === ROOM) {
      const filled = this.filled[program]! + 1;
      this.filled[program] = filled;
      const worst = Math.max(standing, last);
      this.worst[program] = worst;
      if (filled === this.quotas[program]) this.bar[program] = worst;
      return NONE;
    }
    this.held[base + last] = 0;
    const worst = this.nextBetter(program, last);
    this.worst[program] = worst;
    this.bar[program] = worst;
    return last;
  }

  release(program: number, standing: number): void {
    this.held[this.start[program]! + standing] = 0;
    this.filled[program] = this.filled[program]! - 1;
    this.bar[program] = ROOM;
    if (standing === this.worst[program]) this.worst[program] = this.nextBetter(program, standing);
  }

  private nextBetter(program: number, standing: number): number {
    const base = this.start[program]!;
    let better = standing - 1;
    while (better >= 0 && this.held[base + better] === 0) better--;
    return better;
  }
}
