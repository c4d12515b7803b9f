import type { HighsSolution } from 'highs';
import highsLoader from 'highs';
import type { PortfolioProblem } from '../problem.ts';

/** One list as HiGHS returns it, and what it proved. */
export interface MipOptimum {
  /** Value of the best list HiGHS found. */
  value: number;
  /** No list is worth more, by HiGHS's own search. */
  bound: number;
  rounds: number;
}

interface Column {
  name: string;
  program: number;
  level: number;
}

const OPTIONS = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 5e-8,
  mip_feasibility_tolerance: 1e-9,
  primal_feasibility_tolerance: 1e-9,
} as const;

/**
 * The problem as a mixed-integer linear programme, solved by HiGHS: no code of the solver takes part. Every node's
 * 1 − e^{−y} is replaced by tangents from above; the list found gives new tangents until bound and list agree within
 * `agreement`. For problems without utilities and without an attendance cap.
 */
export async function solveByMip(
  problem: PortfolioProblem,
  agreement: number,
  options: { timeLimit?: number; rounds?: number } = {},
): Promise<MipOptimum> {
  const highs = await highsLoader();
  const columns = columnsOf(problem);
  const used = [...problem.weights.keys()].filter((k) => (problem.weights[k] as number) > 1e-12);
  const tangents = new Map(used.map((k) => [k, startingPoints()]));
  let value = 0;
  let bound = Number.POSITIVE_INFINITY;
  let rounds = 0;
  while (bound - value > agreement && rounds < (options.rounds ?? 12)) {
    rounds += 1;
    const answer = highs.solve(writeModel(problem, columns, used, tangents), {
      ...OPTIONS,
      ...(options.timeLimit ? { time_limit: options.timeLimit } : {}),
    });
    if (answer.Status !== 'Optimal') throw new Error(`HiGHS: ${answer.Status}`);
    // HiGHS stops within its own gap of the objective it reports.
    bound = Math.min(bound, answer.ObjectiveValue + OPTIONS.mip_abs_gap);
    const loads = loadsOf(problem, chosen(columns, answer));
    value = Math.max(value, valueOf(problem, loads));
    for (const k of used) tangents.get(k)?.push(loads[k] as number);
  }
  return { value, bound, rounds };
}

/** Tangents everywhere a list could end up; the rounds refine them where it does. */
function startingPoints(): number[] {
  return [0, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9, 1.2, 1.5, 1.9, 2.4, 3, 4, 5.5, 8, 12];
}

function columnsOf(problem: PortfolioProblem): Column[] {
  const columns: Column[] = [];
  for (let i = 0; i < problem.count; i++) {
    for (let level = 0; level < 3; level++) {
      const cap = problem.specialties[problem.specialtyOf[i] as number]?.caps[level] ?? 0;
      if (((problem.levels[i] as number) & (1 << level)) !== 0 && cap > 0) {
        columns.push({ name: `x${i}_${level}`, program: i, level });
      }
    }
  }
  return columns;
}

function writeModel(
  problem: PortfolioProblem,
  columns: readonly Column[],
  used: readonly number[],
  tangents: ReadonlyMap<number, readonly number[]>,
): string {
  const rows: string[] = [];
  const { nodes } = problem;
  for (const k of used) {
    const terms = columns.map(({ name, program, level }) => `${hazardAt(problem, program, level, k)} ${name}`);
    rows.push(`${join(terms)} - y${k} = 0`);
    for (const y of tangents.get(k) ?? []) {
      const slope = Math.exp(-y);
      rows.push(`t${k} - ${slope} y${k} <= ${1 - slope - slope * y}`);
    }
  }
  for (let i = 0; i < problem.count; i++) {
    const own = columns.filter(({ program }) => program === i).map(({ name }) => name);
    if (own.length > 1) rows.push(`${join(own)} <= 1`);
  }
  rows.push(...limitRows(problem, columns));
  const objective = join(used.map((k) => `${problem.weights[k]} t${k}`));
  const bounds = used.map((k) => `0 <= t${k} <= 1\n 0 <= y${k}`).join('\n ');
  void nodes;
  return `Maximize\n value: ${objective}\nSubject To\n ${rows.map((row, r) => `r${r}: ${row}`).join('\n ')}\nBounds\n ${bounds}\nBinary\n ${columns.map(({ name }) => name).join('\n ')}\nEnd\n`;
}

/** Caps, fees and budget; the fee of a specialty is the upper hull of its tiers, as prices never fall. */
function limitRows(problem: PortfolioProblem, columns: readonly Column[]): string[] {
  const rows: string[] = [];
  problem.specialties.forEach(({ caps, costs }, s) => {
    const own = columns.filter(({ program }) => problem.specialtyOf[program] === s);
    for (const level of [1, 2]) {
      const at = own.filter((column) => column.level === level).map(({ name }) => name);
      if (at.length > 0) rows.push(`${join(at)} <= ${caps[level as 1 | 2]}`);
    }
    rows.push(`${join(own.map(({ name }) => name))} - n${s} = 0`);
    let before = Number.NaN;
    for (let n = 1; n < costs.length; n++) {
      const price = (costs[n] as number) - (costs[n - 1] as number);
      if (price === before) continue;
      rows.push(`c${s} - ${price} n${s} >= ${(costs[n] as number) - price * n}`);
      before = price;
    }
  });
  rows.push(`${join(problem.specialties.map((_, s) => `c${s}`))} <= ${problem.budget}`);
  return rows;
}

function hazardAt(problem: PortfolioProblem, program: number, level: number, k: number): number {
  return -Math.log1p(-(problem.q[level]?.[program * problem.nodes + k] as number));
}

function chosen(columns: readonly Column[], answer: HighsSolution): Column[] {
  return columns.filter(({ name }) => {
    const column = answer.Columns[name];
    return column !== undefined && 'Primal' in column && (column.Primal as number) > 0.5;
  });
}

function loadsOf(problem: PortfolioProblem, list: readonly Column[]): Float64Array {
  return Float64Array.from({ length: problem.nodes }, (_, k) =>
    list.reduce((sum, { program, level }) => sum + hazardAt(problem, program, level, k), 0),
  );
}

function valueOf(problem: PortfolioProblem, loads: Float64Array): number {
  return loads.reduce((sum, load, k) => sum + (problem.weights[k] as number) * (1 - Math.exp(-load)), 0);
}

/** The reader of the LP format dislikes very long lines. */
function join(terms: readonly string[]): string {
  return terms.map((term, n) => (n > 0 && n % 8 === 0 ? `\n  + ${term}` : n > 0 ? `+ ${term}` : term)).join(' ');
}
