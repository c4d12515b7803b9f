import { spendableBudget } from './create-problem.ts';
import type { PlainEvaluator } from './evaluator.ts';
import { countsCost } from './list.ts';
import type { PortfolioProblem } from './problem.ts';
import type { EditableList } from './working-list.ts';

/** Programs looked at on either side of the margin. */
const WIDTH = 48;

/**
 * Programs worth considering for a list: in each specialty and at each level the `most` of largest linear gain
 * among those not in any of the `lists`, and every program of the lists themselves.
 */
export function nearMargin(
  problem: PortfolioProblem,
  gains: readonly Float64Array[],
  lists: readonly { programs: Int32Array }[],
  most: number,
): number[] {
  const chosen = new Set<number>();
  for (const { programs } of lists) for (const program of programs) chosen.add(program);
  const near = new Set(chosen);
  for (const { free } of problem.specialties) {
    const outside = free.filter((program) => !chosen.has(program));
    for (const gain of gains) {
      const open = outside.filter((program) => (gain[program] as number) > 0);
      open.sort((a, b) => (gain[b] as number) - (gain[a] as number));
      for (const program of open.subarray(0, most)) near.add(program);
    }
  }
  return [...near].sort((a, b) => a - b);
}

/** A program at a level, with its gain to first order less the price of the signal and the money it takes. */
export interface Entry {
  program: number;
  level: number;
  surplus: number;
  /** Gain at the multipliers of the proof. */
  proven: number;
}

export interface Margin {
  /** Listed programs, those least worth their price first. */
  leaving: Entry[];
  /** Programs outside, those most worth their price first. */
  arriving: Entry[];
  /** A listed program at its other levels. */
  returning(entry: Entry): Entry[];
  /** Greatest surplus among all of these. */
  topReturn: number;
  /** What the unspent money could be worth. */
  unspent: number;
}

/**
 * Prices at a list, from the gradient there: of a signal, the least it adds for a program that has it (0 while some
 * are left); of a dollar, the least value per dollar of a listed program. The last fee paid in a specialty is what a
 * place there costs. With these, Σ surplus of arrivals − Σ surplus of leavers + unspent is never below the change to
 * first order, for every feasible change: fees only rise, full signals cannot grow, money cannot exceed what is left.
 */
export function readMargin(
  problem: PortfolioProblem,
  evaluator: PlainEvaluator,
  list: EditableList,
  candidates: readonly number[],
  gains: readonly Float64Array[],
): Margin {
  const { nodes, classOf, hazard, specialties, specialtyOf } = problem;
  const gain = (program: number, level: number) => {
    const at = (classOf[program] as number) * nodes;
    const rows = hazard[level] as Float64Array;
    let sum = 0;
    if (at >= 0)
      for (let k = 0; k < nodes; k++)
        sum += (evaluator.missed[at + k] as number) * (rows[program * nodes + k] as number);
    return sum;
  };
  const listed = Array.from({ length: list.size }, (_, n) => {
    const program = list.programs[n] as number;
    const level = list.levels[n] as number;
    return { program, level, gain: gain(program, level) };
  });
  const signal = new Float64Array(specialties.length * 3);
  listed.forEach(({ program, level, gain: here }) => {
    const slot = (specialtyOf[program] as number) * 3 + level;
    const full =
      (list.used[slot] as number) >= (specialties[specialtyOf[program] as number]?.caps[level] as number);
    if (level === 0 || !full || !list.offers(program, 0)) return;
    const added = Math.max(0, here - gain(program, 0));
    signal[slot] = signal[slot] === 0 ? added : Math.min(signal[slot] as number, added);
  });
  const fees = specialties.map(({ costs }, s) => {
    const n = Math.max(1, list.counts[s] as number);
    return n < costs.length ? (costs[n] as number) - (costs[n - 1] as number) : 0;
  });
  let dollar = Number.POSITIVE_INFINITY;
  for (const { program, level, gain: here } of listed) {
    const s = specialtyOf[program] as number;
    if (problem.pin[program] || fees[s] === 0) continue;
    dollar = Math.min(dollar, Math.max(0, here - (signal[s * 3 + level] as number)) / (fees[s] as number));
  }
  if (dollar === Number.POSITIVE_INFINITY) dollar = 0;
  const entry = (program: number, level: number): Entry => {
    const s = specialtyOf[program] as number;
    const surplus = gain(program, level) - (signal[s * 3 + level] as number) - dollar * (fees[s] as number);
    return { program, level, surplus, proven: gains[level]?.[program] as number };
  };
  const atLevels = (program: number, except: number) =>
    [0, 1, 2]
      .filter((level) => level !== except && list.offers(program, level))
      .map((level) => entry(program, level));
  const returns = new Map(listed.map(({ program, level }) => [program, atLevels(program, level)]));
  const leaving = listed
    .map(({ program, level }) => entry(program, level))
    .sort((a, b) => a.surplus - b.surplus);
  const arriving = candidates
    .filter((program) => (list.levelOf[program] as number) < 0)
    .flatMap((program) => atLevels(program, -1))
    .sort((a, b) => b.surplus - a.surplus);
  return {
    leaving: leaving.slice(0, WIDTH),
    arriving: arriving.slice(0, WIDTH),
    returning: ({ program }) => returns.get(program) ?? [],
    topReturn: [...returns.values()].flat().reduce((most, { surplus }) => Math.max(most, surplus), 0),
    unspent: dollar * (spendableBudget(problem) - countsCost(problem, list.counts)),
  };
}
