import type { Plan } from '../list/plan.ts';
import {
  EditableList,
  evaluatorOf,
  fromSelected,
  type ListEvaluator,
  type PortfolioProblem,
  type ProgramList,
} from '../portfolio/index.ts';
import { type SignalPrices, signalPrices, slotOf } from './signal-prices.ts';
import type { PlacedQuestion, Variants } from './variants.ts';

/** Listed programs that a newcomer may replace, and newcomers tried: those nearest to the margin. */
const LEAVING = 24;
const ARRIVING = 48;

/**
 * What each answer would gain by one exchange, weighted by its probability: enough to tell which questions deserve a
 * plan of their own. Exact for the exchanges tried; a signal that changes hands is counted to first order.
 */
export function screenQuestions(
  plan: Plan,
  questions: readonly PlacedQuestion[],
  variants: Variants,
): Float64Array {
  return new Screening(plan, questions, variants).worths();
}

class Screening {
  private readonly questions: readonly PlacedQuestion[];
  private readonly variants: Variants;
  private readonly problem: PortfolioProblem;
  private readonly evaluator: ListEvaluator;
  private readonly original: ProgramList;
  private readonly list: EditableList;
  private readonly value: number;
  private readonly signals: SignalPrices;
  /** Programs outside the list that would add most, and questions about programs outside it. */
  private readonly nearest: number[];
  private readonly arriving: number[];
  /** Best value met with the favourable variant of a question brought in. */
  private readonly reached: Float64Array;

  constructor(plan: Plan, questions: readonly PlacedQuestion[], variants: Variants) {
    this.questions = questions;
    this.variants = variants;
    this.problem = variants.listed.problem;
    this.evaluator = evaluatorOf(this.problem);
    this.original = fromSelected(this.problem, plan.solution.selected);
    this.list = new EditableList(this.problem, this.original);
    this.signals = signalPrices(this.problem, this.evaluator, this.original, this.list);
    this.value = this.fixWithout(-1);
    this.reached = new Float64Array(questions.length).fill(this.value);
    const outside = plan.listed.choices.flatMap((_, i) => (this.isListed(i) ? [] : [i]));
    this.nearest = this.mostGaining(outside, (i) => i);
    const asked = questions.flatMap(({ place }, n) => (this.isListed(place) ? [] : [n]));
    this.arriving = this.mostGaining(asked, variants.yes);
  }

  worths(): Float64Array {
    const worth = new Float64Array(this.questions.length);
    const leaving = this.leastNeeded();
    this.bringIn();
    this.original.programs.forEach((program, n) => {
      const level = this.original.levels[n] as number;
      const without = this.fixWithout(n);
      this.list.tally(program, level, -1);
      if (leaving.has(n)) this.bringIn();
      this.questions.forEach(({ place }, q) => {
        if (place === program) worth[q] = this.worthOfListed(q, level, without);
      });
      this.list.tally(program, level, 1);
    });
    this.questions.forEach(({ place, question }, q) => {
      if (!this.isListed(place)) worth[q] = question.chance * ((this.reached[q] as number) - this.value);
    });
    return worth;
  }

  /** The listed program is out of the fixed list: replaced if the answer is bad, signalled if it is good. */
  private worthOfListed(q: number, level: number, without: number): number {
    const { place, question } = this.questions[q] as PlacedQuestion;
    const { problem, evaluator, variants, signals, nearest } = this;
    const replaced = problem.pin[place] ? 0 : Math.max(0, ...nearest.map((other) => this.bestWith(other)));
    const freed = signals.raised[slotOf(problem, place, level)] as number;
    const lost = Math.max(without, replaced) + freed - evaluator.withOne(variants.no(q), level);
    const signalled = level === 0 ? this.signalled(variants.yes(q)) : 0;
    return question.chance * signalled + (1 - question.chance) * Math.max(0, lost);
  }

  /** Tries the favourable variants in the place that is free now. */
  private bringIn(): void {
    const { reached, variants } = this;
    for (const n of this.arriving)
      reached[n] = Math.max(reached[n] as number, this.bestWith(variants.yes(n)));
  }

  private bestWith(program: number): number {
    let best = 0;
    for (let level = 0; level < 3; level++) {
      if (!this.list.offers(program, level) || !this.list.hasRoom(program, level)) continue;
      const signalled = level === 0 ? this.signalled(program) : 0;
      best = Math.max(best, this.evaluator.withOne(program, level) + signalled);
    }
    return best;
  }

  /** What a program gains by a signal taken from the one that needs it least. */
  private signalled(program: number): number {
    const { evaluator, list, problem, signals } = this;
    const plain = evaluator.withOne(program, 0);
    const gains = [1, 2]
      .filter((level) => list.offers(program, level))
      .map(
        (level) =>
          evaluator.withOne(program, level) -
          plain -
          (signals.price[slotOf(problem, program, level)] as number),
      );
    return Math.max(0, ...gains);
  }

  private leastNeeded(): Set<number> {
    this.fixWithout(-1);
    const order = Array.from(this.evaluator.losses(), (loss, n) => ({ loss, n }))
      .filter(({ n }) => !this.problem.pin[this.original.programs[n] as number])
      .sort((a, b) => a.loss - b.loss);
    return new Set(order.slice(0, LEAVING).map(({ n }) => n));
  }

  private mostGaining(entries: readonly number[], programOf: (entry: number) => number): number[] {
    const gain = (program: number) =>
      Math.max(
        ...[0, 1, 2]
          .filter((level) => this.list.offers(program, level))
          .map((level) => this.evaluator.withOne(program, level)),
      );
    return entries
      .map((entry) => ({ entry, gain: gain(programOf(entry)) }))
      .sort((a, b) => b.gain - a.gain || a.entry - b.entry)
      .slice(0, ARRIVING)
      .map(({ entry }) => entry);
  }

  private fixWithout(position: number): number {
    return this.evaluator.fix({ ...this.original, size: this.original.programs.length }, position, -1);
  }

  private isListed(program: number): boolean {
    return (this.list.levelOf[program] as number) >= 0;
  }
}
