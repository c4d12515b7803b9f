import type { ListEvaluator, WorkingList } from './evaluator.ts';
import type { PortfolioProblem } from './problem.ts';

/**
 * At most C interviews attended. Interviews are attended by utility, higher first, then by the chance of an offer
 * at that node, higher first; the value is the expected utility of the best offer. Since attendance goes by
 * utility, the first offer in that order is the best one.
 *
 * Exact by recursion over the ordered list, node by node: `ahead[n·(C+1)+c]` is the chance that the first n
 * programs gave c attended interviews and no offer, `behind[n·(C+1)+c]` the utility still expected from program n
 * on when c places are taken. A program inserted at position n then costs O(C) to value.
 */
export class AttendanceEvaluator implements ListEvaluator {
  private readonly problem: PortfolioProblem;
  private readonly offer: Float64Array;
  private readonly places: number;
  private order: Int32Array;
  private ahead: Float64Array;
  private behind: Float64Array;
  /** Per node, expected utility of the offers before position n: `earned[k·(capacity+1)+n]`. */
  private earned: Float64Array;
  private kept: WorkingList;

  constructor(problem: PortfolioProblem) {
    this.problem = problem;
    this.offer = problem.offer ?? new Float64Array(problem.count * problem.nodes);
    // More places than programs change nothing, and smaller tables do.
    this.places = Math.min(problem.attend ?? problem.count, problem.count);
    this.kept = { programs: new Int32Array(0), levels: new Uint8Array(0), size: 0 };
    this.order = new Int32Array(0);
    this.ahead = new Float64Array(0);
    this.behind = new Float64Array(0);
    this.earned = new Float64Array(0);
  }

  fix(list: WorkingList, without: number, andWithout: number): number {
    const value = this.valueOf(list, without, andWithout);
    for (let k = 0; k < this.problem.nodes; k++) this.lookBehind(k);
    return value;
  }

  valueOf(list: WorkingList, without = -1, andWithout = -1): number {
    this.reserve(list.size);
    const { kept } = this;
    kept.size = 0;
    for (let n = 0; n < list.size; n++) {
      if (n === without || n === andWithout) continue;
      kept.programs[kept.size] = list.programs[n] as number;
      kept.levels[kept.size] = list.levels[n] as number;
      kept.size += 1;
    }
    let value = 0;
    for (let k = 0; k < this.problem.nodes; k++) {
      this.sortForNode(k);
      value += (this.problem.weights[k] as number) * this.lookAhead(k);
    }
    return value;
  }

  withOne(program: number, level: number): number {
    const { nodes, weights, utility, q } = this.problem;
    const { places, offer } = this;
    const width = places + 1;
    const room = this.kept.programs.length;
    const worth = utility[program] as number;
    let value = 0;
    for (let k = 0; k < nodes; k++) {
      const interview = (q[level] as Float64Array)[program * nodes + k] as number;
      const chance = offer[program * nodes + k] as number;
      const n = this.position(program, k);
      const at = (k * (room + 1) + n) * width;
      let after = 0;
      for (let c = 0; c < places; c++) {
        const attended = chance * worth + (1 - chance) * (this.behind[at + c + 1] as number);
        const stay = this.behind[at + c] as number;
        after += (this.ahead[at + c] as number) * (stay + interview * (attended - stay));
      }
      value += (weights[k] as number) * ((this.earned[k * (room + 1) + n] as number) + after);
    }
    return value;
  }

  losses(): Float64Array {
    const { nodes, weights } = this.problem;
    const { kept, places, earned } = this;
    const width = places + 1;
    const room = kept.programs.length;
    const losses = new Float64Array(kept.size);
    for (let k = 0; k < nodes; k++) {
      const start = k * (room + 1);
      const whole = earned[start + kept.size] as number;
      for (let n = 0; n < kept.size; n++) {
        const at = (start + n) * width;
        let without = earned[start + n] as number;
        for (let c = 0; c < places; c++)
          without += (this.ahead[at + c] as number) * (this.behind[at + width + c] as number);
        const entry = this.order[k * room + n] as number;
        losses[entry] = (losses[entry] as number) + (weights[k] as number) * (whole - without);
      }
    }
    return losses;
  }

  private reserve(size: number): void {
    if (this.earned.length > 0 && size <= this.kept.programs.length) return;
    const room = Math.max(size, 2 * this.kept.programs.length);
    const { nodes } = this.problem;
    this.kept = { programs: new Int32Array(room), levels: new Uint8Array(room), size: 0 };
    this.order = new Int32Array(nodes * room);
    this.ahead = new Float64Array(nodes * (room + 1) * (this.places + 1));
    this.behind = new Float64Array(nodes * (room + 1) * (this.places + 1));
    this.earned = new Float64Array(nodes * (room + 1));
  }

  /** Whether `a` is attended rather than `b` at node k; equals may stand either way. */
  private before(a: number, b: number, k: number): boolean {
    const { utility, nodes } = this.problem;
    const difference = (utility[a] as number) - (utility[b] as number);
    if (difference !== 0) return difference > 0;
    return (this.offer[a * nodes + k] as number) > (this.offer[b * nodes + k] as number);
  }

  /** Insertion sort: lists are short, and neighbouring nodes have nearly the same order. */
  private sortForNode(k: number): void {
    const { order, kept } = this;
    const from = k * kept.programs.length;
    const previous = k > 0 ? from - kept.programs.length : -1;
    for (let n = 0; n < kept.size; n++) {
      const entry = previous < 0 ? n : (order[previous + n] as number);
      const program = kept.programs[entry] as number;
      let at = from + n;
      while (at > from && this.before(program, kept.programs[order[at - 1] as number] as number, k)) {
        order[at] = order[at - 1] as number;
        at -= 1;
      }
      order[at] = entry;
    }
  }

  private position(program: number, k: number): number {
    const from = k * this.kept.programs.length;
    let [low, high] = [0, this.kept.size];
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = this.kept.programs[this.order[from + middle] as number] as number;
      if (this.before(program, there, k)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The recursion over the programs in order at one node; returns the list's value there. */
  private lookAhead(k: number): number {
    const { nodes, utility, q } = this.problem;
    const { kept, order, ahead, earned, places, offer } = this;
    const width = places + 1;
    const room = kept.programs.length;
    const start = k * (room + 1);
    ahead.fill(0, start * width, (start + 1) * width);
    ahead[start * width] = 1;
    earned[start] = 0;
    for (let n = 0; n < kept.size; n++) {
      const entry = order[k * room + n] as number;
      const cell = (kept.programs[entry] as number) * nodes + k;
      const interview = (q[kept.levels[entry] as number] as Float64Array)[cell] as number;
      const chance = offer[cell] as number;
      const at = (start + n) * width;
      const next = at + width;
      ahead[next] = (ahead[at] as number) * (1 - (places > 0 ? interview : 0));
      let reached = 0;
      for (let c = 1; c <= places; c++) {
        const arriving = (ahead[at + c - 1] as number) * interview;
        reached += arriving;
        ahead[next + c] =
          arriving * (1 - chance) + (ahead[at + c] as number) * (c < places ? 1 - interview : 1);
      }
      earned[start + n + 1] =
        (earned[start + n] as number) +
        reached * chance * (utility[kept.programs[entry] as number] as number);
    }
    return earned[start + kept.size] as number;
  }

  /** The recursion from the last program back at one node. */
  private lookBehind(k: number): void {
    const { nodes, utility, q } = this.problem;
    const { kept, order, behind, places, offer } = this;
    const width = places + 1;
    const room = kept.programs.length;
    const start = k * (room + 1);
    const end = (start + kept.size) * width;
    behind.fill(0, end, end + width);
    for (let n = kept.size - 1; n >= 0; n--) {
      const entry = order[k * room + n] as number;
      const program = kept.programs[entry] as number;
      const interview = (q[kept.levels[entry] as number] as Float64Array)[program * nodes + k] as number;
      const chance = offer[program * nodes + k] as number;
      const worth = chance * (utility[program] as number);
      const at = (start + n) * width;
      const next = at + width;
      for (let c = 0; c < places; c++) {
        const stay = behind[next + c] as number;
        behind[at + c] = stay + interview * (worth + (1 - chance) * (behind[next + c + 1] as number) - stay);
      }
      behind[at + places] = 0;
    }
  }
}
