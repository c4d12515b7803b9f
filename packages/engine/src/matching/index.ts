/** Stable matching of applicants, couples and programs. See docs/matching.md. */
export type {
  BlockingCoalition,
  BlockingPair,
  Couple,
  CouplesReport,
  Market,
  MatchingReport,
  ProgramPair,
  StableMatch,
} from './market.ts';
export { matchMarket, type NumberedMatch } from './match-market.ts';
export { NONE, type NumberedMarket, numberMarket } from './numbered-market.ts';
export { stableMatch } from './stable-match.ts';
