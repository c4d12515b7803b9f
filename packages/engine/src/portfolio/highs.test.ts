import { expect, test } from 'vitest';
import { solvePortfolio } from './solve-portfolio.ts';
import { solveByMip } from './testing/outer-approximation.ts';
import { randomMarket } from './testing/random-market.ts';

const MARKETS = [
  { seed: 2, programs: 900, budget: 1500 },
  { seed: 4, programs: 1100, budget: 1000 },
  { seed: 6, programs: 900, budget: 1500, stars: 3 },
];

for (const { seed, ...market } of MARKETS) {
  test(`HiGHS agrees to 1e-6 on a market of ${market.programs} programs, $${market.budget}, seed ${seed}`, async () => {
    const problem = randomMarket(seed, market);
    const ours = solvePortfolio(problem);
    const mip = await solveByMip(problem, 5e-7);
    expect(mip.bound - mip.value).toBeLessThan(5e-7);
    expect(Math.abs(mip.value - ours.value)).toBeLessThan(1e-6);
    expect(Math.abs(mip.bound - ours.value)).toBeLessThan(1e-6);
    expect(mip.value).toBeLessThan(ours.upperBound + 1e-12);
  }, 120_000);
}
