/**
 * The portfolio optimiser beside HiGHS, greedy and "top rates everywhere" on made-up markets of
 * real size. Compare figures of one run only; the machine decides the rest.
 */
import { checkSolution } from '@matchwright/engine/checker';
import {
  createProblem,
  evaluate,
  frontier,
  type PortfolioProblem,
  solve,
  solvePortfolio,
} from '@matchwright/engine/portfolio';
import {
  type MarketOptions,
  marketInstance,
  randomMarketInput,
  solveByMip,
} from '@matchwright/engine/portfolio/testing';
import { median, megabytes, milliseconds } from './measure.ts';
import { greedyList, topRatesEverywhere } from './rivals.ts';
import { printTable } from './table.ts';

const REPEATS = 9;
const MIP_SECONDS = 60;

interface Case {
  name: string;
  seed: number;
  options: MarketOptions;
  /** HiGHS takes part: plain and slow, so on two cases only. */
  mip: boolean;
}

const CASES: Case[] = [
  { name: '900 programs, $1,000', seed: 4, options: { programs: 900, budget: 1000 }, mip: true },
  {
    name: '1,300, $2,000, 5 stars',
    seed: 8,
    options: { programs: 1300, budget: 2000, stars: 5 },
    mip: false,
  },
  { name: '1,800, $3,000', seed: 9, options: { programs: 1800, budget: 3000 }, mip: false },
  { name: '900, $1,500, 3 stars', seed: 6, options: { programs: 900, budget: 1500, stars: 3 }, mip: true },
  {
    name: '890, 128 nodes, 5 stars',
    seed: 5,
    options: { programs: 890, budget: 2000, stars: 5, nodes: 128, factors: 'several' },
    mip: false,
  },
  {
    name: 'same, 15 interviews',
    seed: 5,
    options: { programs: 890, budget: 2000, stars: 5, nodes: 128, factors: 'several', attend: 15 },
    mip: false,
  },
];

const points = (difference: number) => `${(100 * difference).toFixed(3)}`;
async function highsColumns(
  problem: PortfolioProblem,
  value: number,
  ours: number,
): Promise<[string, string]> {
  const start = performance.now();
  try {
    const answer = await solveByMip(problem, 1e-6, { timeLimit: MIP_SECONDS });
    const ms = performance.now() - start;
    return [points(answer.value - value), `${(ms / ours).toFixed(0)}×`];
  } catch {
    return ['no answer', `> ${((1000 * MIP_SECONDS) / ours).toFixed(0)}×`];
  }
}

export async function portfolioBench(): Promise<void> {
  const rows: string[][] = [];
  const waiting: { row: string[]; problem: PortfolioProblem; value: number; ours: number }[] = [];
  const memoryAtStart = process.memoryUsage().rss;
  let firstCall = Number.NaN;

  for (const { name, seed, options, mip } of CASES) {
    const input = randomMarketInput(seed, options);
    const first = milliseconds(() => solvePortfolio(createProblem(input)));
    if (rows.length === 0) firstCall = first.ms;
    const problem = createProblem(input);
    const warm = median(
      Array.from({ length: REPEATS }, () => milliseconds(() => solvePortfolio(createProblem(input))).ms),
    );
    const { value, gap } = first.result;
    const row = [
      name,
      first.ms.toFixed(0),
      warm.toFixed(1),
      `${(100 * value).toFixed(4)}%`,
      gap.toExponential(1),
      points(evaluate(problem, greedyList(problem)) - value),
      points(evaluate(problem, topRatesEverywhere(problem)) - value),
    ];
    rows.push(row);
    if (mip) waiting.push({ row, problem, value, ours: warm });
  }

  const budgets = Array.from({ length: 38 }, (_, n) => 150 + 75 * n);
  const line = createProblem(randomMarketInput(9, { programs: 1300, budget: 2000 }));
  const curve = milliseconds(() => frontier(line, budgets));
  const worst = Math.max(...curve.result.map(({ solution }) => solution?.gap ?? 0));

  const instance = marketInstance(9, { programs: 1800, budget: 3000 });
  const solution = solve(instance);
  const check = milliseconds(() => checkSolution(instance, solution));

  const memory = process.resourceUsage().maxRSS * 1024;
  for (const { row, problem, value, ours } of waiting)
    row.push(...(await highsColumns(problem, value, ours)));

  printTable(
    ['market', 'first ms', 'median ms', 'value', 'gap', 'greedy', 'top rates', 'HiGHS', 'HiGHS time'],
    rows,
    'Greedy, top rates and HiGHS in percentage points against our value; HiGHS time as a multiple of our median.',
  );

  printTable(
    ['measure', 'figure'],
    [
      ['first call of this process, set-up included', `${firstCall.toFixed(0)} ms`],
      [
        'frontier of 38 budgets, 1,300 programs',
        `${curve.ms.toFixed(0)} ms, largest gap ${worst.toExponential(1)}`,
      ],
      [
        'independent check, 1,800 programs',
        `${check.ms.toFixed(0)} ms, ${check.result.valid ? 'valid' : 'NOT VALID'}`,
      ],
      [
        'memory added at the peak, before HiGHS',
        `${megabytes(memory - memoryAtStart)} of ${megabytes(memory)} with the TypeScript runner`,
      ],
    ],
  );
}
