import type { PortfolioProblem, SelectedProgram } from '@matchwright/engine/portfolio';

const LEVELS = ['applied', 'silver', 'gold'] as const;

/** What people and simple programs do instead of solving: lists to compare with. */

/** Again and again the application that adds most per dollar, while the money lasts. */
export function greedyList(problem: PortfolioProblem): SelectedProgram[] {
  const tally = new Tally(problem);
  const missed = Float64Array.from({ length: problem.classes * problem.nodes }, (_, d) => {
    const step = problem.steps[Math.floor(d / problem.nodes)] as number;
    return step * (problem.weights[d % problem.nodes] as number);
  });
  for (;;) {
    let best: { program: number; level: number; ratio: number } | null = null;
    for (let program = 0; program < problem.count; program++) {
      for (let level = 0; level < LEVELS.length; level++) {
        if (!tally.hasRoom(program, level)) continue;
        const ratio = gainOf(problem, missed, program, level) / Math.max(1e-9, tally.price(program));
        if (ratio > (best?.ratio ?? 0)) best = { program, level, ratio };
      }
    }
    if (!best) return tally.list;
    tally.add(best.program, best.level);
    const row = problem.hazard[best.level] as Float64Array;
    for (let j = 0; j <= (problem.classOf[best.program] as number); j++) {
      for (let k = 0; k < problem.nodes; k++) {
        const d = j * problem.nodes + k;
        missed[d] = (missed[d] as number) * Math.exp(-(row[best.program * problem.nodes + k] as number));
      }
    }
  }
}

/** The same money for every specialty, spent on the highest average rates; signals go to the highest of these. */
export function topRatesEverywhere(problem: PortfolioProblem): SelectedProgram[] {
  const share = problem.budget / problem.specialties.length;
  const tally = new Tally(problem);
  problem.specialties.forEach(({ costs, caps }, s) => {
    const ranked = [...problem.specialtyOf.keys()]
      .filter((program) => problem.specialtyOf[program] === s)
      .sort((a, b) => averageRate(problem, b) - averageRate(problem, a));
    for (let n = 0; n < ranked.length && (costs[n + 1] ?? Number.POSITIVE_INFINITY) <= share; n++) {
      const level = n < caps[2] ? 2 : n < caps[2] + caps[1] ? 1 : 0;
      tally.add(ranked[n] as number, level);
    }
  });
  return tally.list;
}

class Tally {
  readonly list: SelectedProgram[] = [];
  private readonly problem: PortfolioProblem;
  private readonly counts: Int32Array;
  private readonly used: Int32Array;
  private readonly taken: Uint8Array;
  private spent = 0;

  constructor(problem: PortfolioProblem) {
    this.problem = problem;
    this.counts = new Int32Array(problem.specialties.length);
    this.used = new Int32Array(problem.specialties.length * LEVELS.length);
    this.taken = new Uint8Array(problem.count);
  }

  price(program: number): number {
    const s = this.problem.specialtyOf[program] as number;
    const costs = this.problem.specialties[s]?.costs as Float64Array;
    const n = this.counts[s] as number;
    return (costs[n + 1] ?? Number.POSITIVE_INFINITY) - (costs[n] as number);
  }

  hasRoom(program: number, level: number): boolean {
    const { problem } = this;
    if (this.taken[program] || problem.exclude[program]) return false;
    if (((problem.levels[program] as number) & (1 << level)) === 0) return false;
    const s = problem.specialtyOf[program] as number;
    const cap = problem.specialties[s]?.caps[level] ?? 0;
    if ((this.used[s * LEVELS.length + level] as number) >= cap) return false;
    return this.spent + this.price(program) <= problem.budget;
  }

  add(program: number, level: number): void {
    const s = this.problem.specialtyOf[program] as number;
    this.spent += this.price(program);
    this.counts[s] = (this.counts[s] as number) + 1;
    this.used[s * LEVELS.length + level] = (this.used[s * LEVELS.length + level] as number) + 1;
    this.taken[program] = 1;
    this.list.push({ program, level: LEVELS[level] ?? 'applied' });
  }
}

function gainOf(problem: PortfolioProblem, missed: Float64Array, program: number, level: number): number {
  const row = problem.hazard[level] as Float64Array;
  const { nodes } = problem;
  let gain = 0;
  for (let j = 0; j <= (problem.classOf[program] as number); j++) {
    for (let k = 0; k < nodes; k++) {
      gain -= (missed[j * nodes + k] as number) * Math.expm1(-(row[program * nodes + k] as number));
    }
  }
  return gain;
}

function averageRate(problem: PortfolioProblem, program: number): number {
  const row = problem.hazard[0] as Float64Array;
  return problem.weights.reduce(
    (sum, weight, k) => sum - weight * Math.expm1(-(row[program * problem.nodes + k] as number)),
    0,
  );
}
