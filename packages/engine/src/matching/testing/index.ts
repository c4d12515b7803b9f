/** Made-up markets of the national size, for tests and benchmarks only. */
export { type LargeMarketOptions, largeMarket, namedMarket } from './large-market.ts';
