import { GainHeap } from './heap.ts';
import type { ProblemSpecialty } from './problem.ts';

const LEVEL_COUNT = 3;

/**
 * The best total gain V(n) of exactly n programs of one specialty, for every n at once, with each program at one
 * level at most and no level over its cap.
 *
 * This is a flow from programs through three level nodes, so successive best augmenting paths give V(n) exactly
 * and V is concave (Ahuja, Magnanti, Orlin, Network Flows, 9.7). A path brings in one program and moves at most
 * one program out of each full level it passes; a program once in stays in. Pinned programs are brought in first,
 * among themselves; since none ever leaves, the residual network of that start has no improving cycle and the
 * later paths remain exact under the constraint.
 */
export class SpecialtyProfile {
  /** V(n) for first ≤ n ≤ last; smaller n are not feasible. */
  readonly value: Float64Array;
  readonly first: number;
  last = 0;

  private readonly specialty: ProblemSpecialty;
  private readonly heaps: GainHeap[];
  private readonly levelOf: Int8Array;
  private readonly members: Int32Array;
  private readonly used = new Int32Array(LEVEL_COUNT);
  /** Best program to move from level f to level t stands at f * 3 + t, with what the move adds. */
  private readonly mover = new Int32Array(LEVEL_COUNT * LEVEL_COUNT);
  private readonly moverGain = new Float64Array(LEVEL_COUNT * LEVEL_COUNT);
  /** Placements in order, at most three a step: replaying the first n steps gives the list of n programs. */
  private readonly placedProgram: Int32Array;
  private readonly placedLevel: Int8Array;
  private readonly stepEnd: Int32Array;
  private placements = 0;
  private gains: readonly Float64Array[] = [];

  constructor(specialty: ProblemSpecialty, programs: number) {
    const most = specialty.costs.length - 1;
    this.specialty = specialty;
    this.first = specialty.pinned.length;
    this.value = new Float64Array(most + 1);
    this.heaps = Array.from(
      { length: LEVEL_COUNT },
      () => new GainHeap(specialty.free.length + specialty.pinned.length),
    );
    this.levelOf = new Int8Array(programs).fill(-1);
    this.members = new Int32Array(most);
    this.placedProgram = new Int32Array(LEVEL_COUNT * most);
    this.placedLevel = new Int8Array(LEVEL_COUNT * most);
    this.stepEnd = new Int32Array(most + 1);
  }

  /**
   * @param gains by level, indexed by program: 0 or more, −Infinity where the level is not offered.
   * @param most no more than this many programs, at least the pinned ones.
   */
  build(gains: readonly Float64Array[], most: number): void {
    for (let n = 0; n < this.last; n++) this.levelOf[this.members[n] as number] = -1;
    this.gains = gains;
    this.last = 0;
    this.placements = 0;
    this.used.fill(0);
    this.mover.fill(-1);
    this.moverGain.fill(Number.NEGATIVE_INFINITY);
    const { pinned, free } = this.specialty;
    this.fillHeaps(pinned);
    while (this.last < pinned.length) {
      if (!this.augment(Number.NEGATIVE_INFINITY)) throw new Error('pinned programs without a level left');
    }
    this.fillHeaps(free);
    while (this.last < most && this.augment(0));
  }

  /** Calls `place` for the programs of the best list of n; a program may be placed again at its final level. */
  replay(n: number, place: (program: number, level: number) => void): void {
    const end = n === 0 ? 0 : (this.stepEnd[n] as number);
    for (let at = 0; at < end; at++) place(this.placedProgram[at] as number, this.placedLevel[at] as number);
  }

  private fillHeaps(programs: Int32Array): void {
    for (let level = 0; level < LEVEL_COUNT; level++) {
      const cap = this.specialty.caps[level] as number;
      this.heaps[level]?.fill(
        cap > 0 ? programs : programs.subarray(0, 0),
        this.gains[level] as Float64Array,
      );
    }
  }

  /** One best augmenting path, if it adds more than `above`. */
  private augment(above: number): boolean {
    let best = above;
    let [first, second, third] = [-1, -1, -1];
    for (let a = 0; a < LEVEL_COUNT; a++) {
      const entering = this.bestEntering(a);
      if (entering < 0) continue;
      const gain = (this.gains[a] as Float64Array)[entering] as number;
      if (!this.full(a)) {
        if (gain > best) [best, first, second, third] = [gain, a, -1, -1];
        continue;
      }
      for (let b = 0; b < LEVEL_COUNT; b++) {
        if (b === a) continue;
        const moved = gain + (this.moverGain[a * LEVEL_COUNT + b] as number);
        if (!this.full(b)) {
          if (moved > best) [best, first, second, third] = [moved, a, b, -1];
          continue;
        }
        const c = LEVEL_COUNT - a - b;
        const twice = moved + (this.moverGain[b * LEVEL_COUNT + c] as number);
        if (!this.full(c) && twice > best) [best, first, second, third] = [twice, a, b, c];
      }
    }
    if (first < 0) return false;
    this.follow(first, second, third, best);
    return true;
  }

  private follow(first: number, second: number, third: number, gain: number): void {
    const entering = this.bestEntering(first);
    const moved = second < 0 ? -1 : (this.mover[first * LEVEL_COUNT + second] as number);
    const movedOn = third < 0 ? -1 : (this.mover[second * LEVEL_COUNT + third] as number);
    this.members[this.last] = entering;
    this.last += 1;
    this.value[this.last] = (this.last === 1 ? 0 : (this.value[this.last - 1] as number)) + gain;
    this.place(entering, first);
    if (moved >= 0) this.place(moved, second);
    if (movedOn >= 0) this.place(movedOn, third);
    this.stepEnd[this.last] = this.placements;
    const end = third >= 0 ? third : second >= 0 ? second : first;
    this.used[end] = (this.used[end] as number) + 1;
    if (moved >= 0) this.findMovers(first);
    if (movedOn >= 0) this.findMovers(second);
    this.considerMover(movedOn >= 0 ? movedOn : moved >= 0 ? moved : entering, end);
  }

  private place(program: number, level: number): void {
    this.levelOf[program] = level;
    this.placedProgram[this.placements] = program;
    this.placedLevel[this.placements] = level;
    this.placements += 1;
  }

  private bestEntering(level: number): number {
    const heap = this.heaps[level] as GainHeap;
    let program = heap.top();
    while (program >= 0 && (this.levelOf[program] as number) >= 0) {
      heap.pop();
      program = heap.top();
    }
    return program;
  }

  private full(level: number): boolean {
    return (this.used[level] as number) >= (this.specialty.caps[level] as number);
  }

  private findMovers(level: number): void {
    for (let to = 0; to < LEVEL_COUNT; to++) {
      this.mover[level * LEVEL_COUNT + to] = -1;
      this.moverGain[level * LEVEL_COUNT + to] = Number.NEGATIVE_INFINITY;
    }
    for (let n = 0; n < this.last; n++) {
      const program = this.members[n] as number;
      if (this.levelOf[program] === level) this.considerMover(program, level);
    }
  }

  private considerMover(program: number, level: number): void {
    const now = (this.gains[level] as Float64Array)[program] as number;
    for (let to = 0; to < LEVEL_COUNT; to++) {
      if (to === level || this.specialty.caps[to] === 0) continue;
      const gain = ((this.gains[to] as Float64Array)[program] as number) - now;
      const at = level * LEVEL_COUNT + to;
      if (gain > (this.moverGain[at] as number)) {
        this.moverGain[at] = gain;
        this.mover[at] = program;
      }
    }
  }
}
