export { postMatch, seasonsOf } from './postmatch.ts';
export type * from './postmatch-results.ts';
export { rankOrder } from './rank.ts';
export type * from './rank-results.ts';
export { seasonOutlook } from './season-outlook.ts';
export type * from './season-results.ts';
