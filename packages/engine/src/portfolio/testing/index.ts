/** Made-up markets and an independent solver, for tests and benchmarks only. */
export { solveByMip } from './outer-approximation.ts';
export { type MarketOptions, marketInstance, randomMarketInput } from './random-market.ts';
