/** A program: its gain at applied, silver and gold, null where not offered. */
export interface Offer {
  pinned: boolean;
  gains: readonly (number | null)[];
}

const LEVELS = 3;
/** Improvements smaller than this are rounding, and following them could go round in circles. */
const EPSILON = 1e-15;

/**
 * Textbook successive best paths (Bellman–Ford) on the explicit network source → programs → levels → sink. Slow and
 * plain on purpose. Vertices: 0…N−1 programs, N…N+2 levels.
 */
export class AssignmentNetwork {
  private readonly offers: readonly Offer[];
  private readonly caps: readonly number[];
  private readonly placed: number[];
  private readonly used = new Array<number>(LEVELS).fill(0);

  constructor(offers: readonly Offer[], caps: readonly number[]) {
    this.offers = offers;
    this.caps = caps;
    this.placed = offers.map(() => -1);
  }

  /** Brings in one more program, a pinned one if asked, at the best total; returns the change, null if impossible. */
  addBest(pinned: boolean): number | null {
    const { offers, placed, caps, used } = this;
    const count = offers.length;
    const distance = new Array<number>(count + LEVELS).fill(Number.NEGATIVE_INFINITY);
    const from = new Array<number>(count + LEVELS).fill(-1);
    offers.forEach((offer, i) => {
      if (placed[i] === -1 && offer.pinned === pinned) distance[i] = 0;
    });
    // A best path alternates programs and levels and visits each level once, so 2·LEVELS rounds settle it.
    for (let round = 0, moved = true; moved && round < 2 * LEVELS + 1; round++) {
      moved = false;
      for (let i = 0; i < count; i++) if (this.relaxProgram(i, distance, from)) moved = true;
    }
    let end = -1;
    for (let level = 0; level < LEVELS; level++) {
      if ((used[level] as number) >= (caps[level] as number)) continue;
      if (end < 0 || (distance[count + level] as number) > (distance[count + end] as number)) end = level;
    }
    if (end < 0 || distance[count + end] === Number.NEGATIVE_INFINITY) return null;
    this.follow(end, from);
    return distance[count + end] as number;
  }

  /** Arcs of one program: back from its level when it is placed, on to every other level it offers. */
  private relaxProgram(i: number, distance: number[], from: number[]): boolean {
    const { gains } = this.offers[i] as Offer;
    const count = this.offers.length;
    const level = this.placed[i] as number;
    let moved = false;
    if (level >= 0) {
      const back = (distance[count + level] as number) - (gains[level] as number);
      if (back > (distance[i] as number) + EPSILON) {
        distance[i] = back;
        from[i] = count + level;
        moved = true;
      }
    }
    for (let to = 0; to < LEVELS; to++) {
      const gain = gains[to];
      if (gain === null || gain === undefined || to === level || this.caps[to] === 0) continue;
      const reached = (distance[i] as number) + gain;
      if (reached > (distance[count + to] as number) + EPSILON) {
        distance[count + to] = reached;
        from[count + to] = i;
        moved = true;
      }
    }
    return moved;
  }

  private follow(end: number, from: readonly number[]): void {
    const count = this.offers.length;
    this.used[end] = (this.used[end] as number) + 1;
    for (let vertex = count + end; vertex >= 0; ) {
      const program = from[vertex] as number;
      this.placed[program] = vertex - count;
      vertex = from[program] as number;
    }
  }
}
