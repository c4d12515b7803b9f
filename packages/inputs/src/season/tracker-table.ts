import type { Program, SeasonRules } from '@matchwright/facts';
import type { ProgramFinder } from '../spreadsheet/matching/program-finder.ts';
import type { TrackerColumn } from './tracker-columns.ts';
import type { DatedColumn } from './tracker-dates.ts';

/** What all rows of a table share. */
export interface TrackerTable {
  columns: readonly (TrackerColumn | undefined)[];
  /** By column; null where it holds no days. */
  dated: readonly (DatedColumn | null)[];
  programs: readonly Program[];
  finder: ProgramFinder;
  specialtyOf: ReadonlyMap<string, Program['specialty']>;
  today: string | undefined;
  signals: SeasonRules['signals'];
}
