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
 * 1 − e^{−y}, for every class of utility, is replaced by tangents from above; the list found gives new tangents until
 * bound and list agree within `agreement`. For problems without an attendance cap.
 */
export async function solveByMip(
  problem: PortfolioProblem,
  agreement: number,
  options: { timeLimit?: number; rounds?: number } = {},
): Promise<MipOptimum> {
  const highs = await highsLoader();
  const columns = columnsOf(problem);
  const terms = termsOf(problem);
  let value = 0;
  let bound = Number.POSITIVE_INFINITY;
  let rounds = 0;
  while (bound - value > agreement && rounds < (options.rounds ?? 12)) {
    rounds += 1;
    const answer = highs.solve(writeModel(problem, columns, terms), {
      ...OPTIONS,
      ...(options.timeLimit ? { time_limit: options.timeLimit } : {}),
    });
    if (answer.Status !== 'Optimal') throw new Error(`HiGHS: ${answer.Status}`);
    // HiGHS stops within its own gap of the objective it reports.
    bound = Math.min(bound, answer.ObjectiveValue + OPTIONS.mip_abs_gap);
    const list = chosen(columns, answer);
    let reached = 0;
    for (const term of terms) {
      const load = loadOf(problem, list, term);
      reached += term.mass * (1 - Math.exp(-load));
      term.tangents.push(load);
    }
    value = Math.max(value, reached);
  }
  return { value, bound, rounds };
}

/** One 1 − e^{−y} of the objective: class j at node k. */
interface Term {
  j: number;
  k: number;
  mass: number;
  /** Loads at which the exponential is touched. */
  tangents: number[];
}

/** Terms of next to no weight are left out: together they are below 1e-9. */
function termsOf(problem: PortfolioProblem): Term[] {
  const terms: Term[] = [];
  for (let j = 0; j < problem.classes; j++) {
    for (let k = 0; k < problem.nodes; k++) {
      if ((problem.weights[k] as number) < 1e-12) continue;
      const mass = (problem.steps[j] as number) * (problem.weights[k] as number);
      terms.push({ j, k, mass, tangents: startingPoints() });
    }
  }
  return terms;
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

function writeModel(problem: PortfolioProblem, columns: readonly Column[], terms: readonly Term[]): string {
  const rows: string[] = [];
  for (const { j, k, tangents } of terms) {
    const own = columns.filter(({ program }) => problem.classOf[program] === j);
    const sum = own.map(({ name, program, level }) => `${hazardAt(problem, program, level, k)} ${name}`);
    const above = j + 1 < problem.classes ? [`1 y${j + 1}_${k}`] : [];
    rows.push(`${join([...sum, ...above])} - y${j}_${k} = 0`);
    for (const y of tangents) {
      const slope = Math.exp(-y);
      rows.push(`t${j}_${k} - ${slope} y${j}_${k} <= ${1 - slope - slope * y}`);
    }
  }
  for (let i = 0; i < problem.count; i++) {
    const own = columns.filter(({ program }) => program === i).map(({ name }) => name);
    if (own.length > 1) rows.push(`${join(own)} <= 1`);
  }
  rows.push(...limitRows(problem, columns));
  const objective = join(terms.map(({ j, k, mass }) => `${mass} t${j}_${k}`));
  return [
    `Maximize\n value: ${objective}`,
    `Subject To\n ${rows.map((row, r) => `r${r}: ${row}`).join('\n ')}`,
    `Bounds\n ${terms.map(({ j, k }) => `0 <= t${j}_${k} <= 1`).join('\n ')}`,
    `Binary\n ${columns.map(({ name }) => name).join('\n ')}`,
    'End\n',
  ].join('\n');
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

function loadOf(problem: PortfolioProblem, list: readonly Column[], { j, k }: Term): number {
  return list.reduce(
    (sum, { program, level }) =>
      sum + ((problem.classOf[program] as number) >= j ? hazardAt(problem, program, level, k) : 0),
    0,
  );
}

/** The reader of the LP format dislikes very long lines. */
function join(terms: readonly string[]): string {
  return terms
    .map((term, n) => (n > 0 && n % 8 === 0 ? `\n  + ${term}` : n > 0 ? `+ ${term}` : term))
    .join(' ');
}
