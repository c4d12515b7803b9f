export { type ImportedFacts, type ImportOptions, importFacts, type VerifiedFact } from './import-facts.ts';
export {
  type MappedColumn,
  type Mapping,
  parseMapping,
  savedMappingFor,
  signatureOf,
  withTarget,
} from './mapping/mapping.ts';
export { proposeMapping } from './mapping/propose-mapping.ts';
export { type MappableTarget, TARGETS } from './mapping/targets.ts';
export { confirmMatch, matchRows, type RowMatches } from './matching/match-rows.ts';
export type { Candidate } from './matching/program-finder.ts';
export { type ReadSpreadsheet, readSpreadsheet, refuseBeforeReading } from './read-spreadsheet.ts';
export { escapeFormula } from './reading/cell-text.ts';
export type { Refusal, RefusalReason } from './refusal.ts';
export { bestTable, type Orientation, type Sheet, type Table, type TableChoice, tableOf } from './table.ts';
