import { PortfolioError } from './error.ts';
import type { Tier } from './instance.ts';

/**
 * Slack allowed when dollars are compared, so that three applications at 0.1 fit a budget of 0.3.
 * Stated in docs/portfolio.md; the checker uses the same figure.
 */
export function spendable(budget: number): number {
  return budget + 1e-9 * Math.max(1, budget);
}

/**
 * Cost of 0, 1, 2, … applications in one specialty, at most `most` of them, fewer when the last tier ends.
 * Multiplies inside a tier instead of adding up, so that prices with cents stay exact to the last bit.
 *
 * @throws PortfolioError when a price is negative, not finite, or lower than the one before: with falling
 * prices the cost is not convex and the proof of optimality would not hold.
 */
export function tierCosts(tiers: readonly Tier[], most: number, path: string): Float64Array {
  const breaks = readTiers(tiers, path);
  const count = Math.min(most, breaks.at(-1)?.upTo ?? 0);
  const costs = new Float64Array(count + 1);
  let before = 0;
  let paid = 0;
  for (const { upTo, price } of breaks) {
    for (let n = before + 1; n <= Math.min(upTo, count); n++) costs[n] = paid + (n - before) * price;
    paid += (upTo - before) * price;
    before = upTo;
  }
  return costs;
}

function readTiers(tiers: readonly Tier[], path: string): { upTo: number; price: number }[] {
  if (tiers.length === 0) throw new PortfolioError(path, 'expected at least one tier');
  let reached = 0;
  let price = 0;
  return tiers.map((tier, index) => {
    const here = `${path}[${index}]`;
    if (!(Number.isFinite(tier.price) && tier.price >= 0)) {
      throw new PortfolioError(`${here}.price`, `expected a price of 0 or more, got ${tier.price}`);
    }
    if (tier.price < price) {
      throw new PortfolioError(
        `${here}.price`,
        `${tier.price} is lower than the price before it, ${price}; prices must not fall`,
      );
    }
    const last = index === tiers.length - 1;
    if (tier.upTo === undefined && !last) {
      throw new PortfolioError(`${here}.upTo`, 'only the last tier may leave it out');
    }
    const upTo = tier.upTo ?? Number.POSITIVE_INFINITY;
    if (!(upTo > reached) || (tier.upTo !== undefined && !Number.isInteger(upTo))) {
      throw new PortfolioError(`${here}.upTo`, `expected a whole number above ${reached}, got ${tier.upTo}`);
    }
    reached = upTo;
    price = tier.price;
    return { upTo, price };
  });
}
