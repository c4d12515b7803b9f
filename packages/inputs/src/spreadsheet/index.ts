export { type ReadSpreadsheet, readSpreadsheet, refuseBeforeReading } from './read-spreadsheet.ts';
export { escapeFormula } from './reading/cell-text.ts';
export type { Refusal, RefusalReason } from './refusal.ts';
export type { Sheet } from './table.ts';
