import { expect, test } from 'vitest';
import { evaluatorOf, fromSelected } from './evaluate.ts';
import { PlainEvaluator, type WorkingList } from './evaluator.ts';
import { solvePortfolio } from './solve-portfolio.ts';
import { randomMarket } from './testing/random-market.ts';

const KINDS = [
  { name: 'every interview attended', options: { programs: 60, budget: 250, stars: 3 } },
  { name: 'limited interviews', options: { programs: 60, budget: 250, stars: 3, attend: 3 } },
  { name: 'limited interviews, one utility', options: { programs: 60, budget: 250, attend: 2, nodes: 8 } },
];

test.each(KINDS)('values of neighbours equal values of the lists themselves: $name', ({ options }) => {
  const problem = randomMarket(21, options);
  const evaluator = evaluatorOf(problem);
  const selected = fromSelected(problem, solvePortfolio(problem).selected);
  const list: WorkingList = { ...selected, size: selected.programs.length };
  const fresh = (of: WorkingList) => evaluatorOf(problem).valueOf(of);
  const value = evaluator.fix(list, -1, -1);
  expect(value).toBeCloseTo(fresh(list), 14);
  for (let program = 0; program < problem.count; program++) {
    if (selected.programs.includes(program)) continue;
    expect(evaluator.withOne(program, 0)).toBeCloseTo(fresh(longer(list, [program])), 13);
  }
  const losses = evaluator.losses();
  for (let n = 0; n < list.size; n++) {
    const without = evaluatorOf(problem).fix(list, n, -1);
    expect(value - without).toBeCloseTo(losses[n] as number, 12);
  }
});

test('two programs out and two in', () => {
  const problem = randomMarket(22, { programs: 60, budget: 250, stars: 3 });
  const evaluator = new PlainEvaluator(problem);
  const selected = fromSelected(problem, solvePortfolio(problem).selected);
  const list: WorkingList = { ...selected, size: selected.programs.length };
  const outside = [...problem.classOf.keys()].filter((program) => !selected.programs.includes(program));
  evaluator.fix(list, 0, 2);
  const kept = [...selected.programs.keys()].filter((n) => n !== 0 && n !== 2);
  const rest: WorkingList = {
    programs: Int32Array.from(kept, (n) => selected.programs[n] as number),
    levels: Uint8Array.from(kept, (n) => selected.levels[n] as number),
    size: kept.length,
  };
  for (let n = 1; n < outside.length; n++) {
    const [a, b] = [outside[n - 1] as number, outside[n] as number];
    const direct = new PlainEvaluator(problem).valueOf(longer(rest, [a, b]));
    expect(evaluator.withTwo(a, 0, b, 0)).toBeCloseTo(direct, 13);
  }
});

test('planning for a limit on interviews beats ignoring it', () => {
  for (const seed of [1, 2, 3]) {
    const options = { programs: 400, budget: 800, stars: 3 };
    const free = solvePortfolio(randomMarket(seed, options));
    const limited = randomMarket(seed, { ...options, attend: 4 });
    const planned = solvePortfolio(limited);
    const ignored = fromSelected(limited, free.selected);
    const value = evaluatorOf(limited).valueOf({ ...ignored, size: ignored.programs.length });
    expect(planned.value).toBeGreaterThan(value);
    expect(planned.upperBound).toBeLessThan(free.upperBound + 1e-9);
  }
});

function longer(list: WorkingList, programs: number[]): WorkingList {
  return {
    programs: Int32Array.of(...list.programs.subarray(0, list.size), ...programs),
    levels: Uint8Array.of(...list.levels.subarray(0, list.size), ...programs.map(() => 0)),
    size: list.size + programs.length,
  };
}
