import type { PlainEvaluator } from './evaluator.ts';
import type { ProgramList } from './list.ts';
import { IMPROVEMENT, type Polished } from './local-search.ts';
import { type Entry, readMargin } from './margin.ts';
import type { PortfolioProblem } from './problem.ts';
import { EditableList } from './working-list.ts';

/** Bound at the multipliers of the proof: no list is worth more than `constant` + Σ gains over its programs. */
export interface Proof {
  constant: number;
  /** By level, indexed by program. */
  gains: readonly Float64Array[];
}

/**
 * Changes of up to two programs out and two in, a program leaving and coming back at another level included:
 * exchanges of levels, chains through a signal, one dear application for two cheap ones. Returns the list after
 * the first change that helps, or null when there is none among the programs near the margin.
 *
 * The value is concave in the loads, so its gradient at the list never undervalues a change. Every entry carries its
 * gain to first order less the price of what it takes (see `readMargin`); only changes whose sum stays above what
 * the unspent money could be worth are looked at. Those that the proof itself rules out are dropped as well, and only
 * feasible ones of the rest are valued exactly.
 */
export function improveByPairs(
  problem: PortfolioProblem,
  evaluator: PlainEvaluator,
  start: ProgramList,
  candidates: readonly number[],
  proof: Proof,
): Polished | null {
  const list = new EditableList(problem, start);
  const value = evaluator.fix(list, -1, -1);
  const margin = readMargin(problem, evaluator, list, candidates, proof.gains);
  const room = provenRoom(list, proof, value);
  const { leaving, arriving, unspent } = margin;
  const top = Math.max(0, arriving[0]?.surplus ?? 0);
  for (let n = 0; n < leaving.length; n++) {
    const first = leaving[n] as Entry;
    for (let m = n; m < leaving.length; m++) {
      const second = m === n ? null : (leaving[m] as Entry);
      const needed = first.surplus + (second?.surplus ?? 0) - unspent;
      const returns = [...margin.returning(first), ...(second ? margin.returning(second) : [])];
      const best = returns.reduce((most, { surplus }) => Math.max(most, surplus), top);
      // Two arrivals at most, so twice the best is out of reach for every later, dearer partner as well.
      if (2 * Math.max(top, margin.topReturn) <= needed) break;
      if (2 * best <= needed) continue;
      const change = bestArrivals(first, second, [...returns, ...arriving], needed);
      if (change) return change;
    }
  }
  return null;

  function bestArrivals(
    first: Entry,
    second: Entry | null,
    choices: Entry[],
    needed: number,
  ): Polished | null {
    list.tally(first.program, first.level, -1);
    if (second) list.tally(second.program, second.level, -1);
    choices.sort((a, b) => b.surplus - a.surplus);
    const top = Math.max(0, choices[0]?.surplus ?? 0);
    const ruledOut = first.proven + (second?.proven ?? 0) - room;
    let fixed = false;
    let found: { arrivals: Entry[]; value: number } | null = null;
    for (let a = 0; a < choices.length; a++) {
      const one = choices[a] as Entry;
      if (one.surplus + top <= needed) break;
      if (!list.hasRoom(one.program, one.level)) continue;
      list.tally(one.program, one.level, 1);
      for (let b = a; b < choices.length; b++) {
        const two = b === a ? null : (choices[b] as Entry);
        if (two && one.surplus + two.surplus <= needed) break;
        if (one.surplus + (two?.surplus ?? 0) <= needed) continue;
        if (one.proven + (two?.proven ?? 0) <= ruledOut) continue;
        if (two && (two.program === one.program || !list.hasRoom(two.program, two.level))) continue;
        if (dropsPin(problem, first, second, one, two)) continue;
        if (!fixed)
          evaluator.fix(list, list.positionOf(first.program), second ? list.positionOf(second.program) : -1);
        fixed = true;
        const reached = two
          ? evaluator.withTwo(one.program, one.level, two.program, two.level)
          : evaluator.withOne(one.program, one.level);
        if (reached > (found?.value ?? value + IMPROVEMENT))
          found = { arrivals: two ? [one, two] : [one], value: reached };
      }
      list.tally(one.program, one.level, -1);
    }
    list.tally(first.program, first.level, 1);
    if (second) list.tally(second.program, second.level, 1);
    if (!found) return null;
    list.removeAt(list.positionOf(first.program));
    if (second) list.removeAt(list.positionOf(second.program));
    for (const { program, level } of found.arrivals) list.insert(program, level);
    return { list: list.snapshot(), value: found.value };
  }
}

/** How far the proof's bound of this very list lies above its value: no change can gain more in the proof's terms. */
function provenRoom(list: EditableList, proof: Proof, value: number): number {
  let bound = proof.constant;
  for (let n = 0; n < list.size; n++)
    bound += proof.gains[list.levels[n] as number]?.[list.programs[n] as number] as number;
  return bound - value;
}

function dropsPin(
  problem: PortfolioProblem,
  first: Entry,
  second: Entry | null,
  one: Entry,
  two: Entry | null,
): boolean {
  return [first, second].some(
    (gone) =>
      gone && problem.pin[gone.program] && gone.program !== one.program && gone.program !== two?.program,
  );
}
