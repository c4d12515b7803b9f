export { zonesOfState } from '../places/state-zones.ts';
export { hasInterview } from './has-interview.ts';
export { type ImportedPairs, importPairs } from './import-pairs.ts';
export { type ImportedTracker, importTracker } from './import-tracker.ts';
export { interviewDay } from './interview-day.ts';
export { applicationKey, type MergedTracker, mergeTracker, trackerFromList } from './merge-tracker.ts';
export { pairsOfLists } from './pairs-of-lists.ts';
export { type ParsedRankList, parseRankList, parseRankListText } from './parse-rank-list.ts';
export { type ParsedSeason, parseSeason, parseSeasonText } from './parse-season.ts';
export { EMPTY_RANK_LIST, rankListOf } from './rank-list-of.ts';
export { MOST_RANKS, type RankedProgram, type RankList, type RankListFile } from './rank-list-shape.ts';
export { type ReadTracker, readTracker } from './read-tracker.ts';
export type { SeasonContext } from './season-context.ts';
export { interviewDays, isOutside, type SeasonDays } from './season-days.ts';
export {
  type Application,
  type ApplicationEvent,
  type ApplicationStatus,
  type Interview,
  type SeasonLog,
  STATUSES,
} from './season-schema.ts';
export { serializeRankList } from './serialize-rank-list.ts';
export { serializeSeason } from './serialize-season.ts';
export { inOrderOfTime } from './settle-applications.ts';
export { readTypedTime, readTypedZone } from './typed-time.ts';
export { type BothClocks, bothClocks, clockAt, momentOf } from './zoned-time.ts';
