import type { ReadTracker } from '@matchwright/inputs/season';
import type {
  ImportedFacts,
  MappableTarget,
  Mapping,
  Orientation,
  Refusal,
  RowMatches,
} from '@matchwright/inputs/spreadsheet';

/** A table of the opened file as the mapping screen shows it. */
export interface TableView {
  sheet: number;
  orientation: Orientation;
  headerAt: number;
  /** Programs found, and a few cells of each column. */
  records: number;
  samples: string[][];
  mapping: Mapping;
  /** Whether the mapping is one the person made before. */
  isSaved: boolean;
}

export interface OpenedFile {
  ok: true;
  sheets: string[];
  notes: string[];
  targets: { id: MappableTarget; label: string }[];
  table: TableView;
}

export interface TableWish {
  sheet: number;
  orientation?: Orientation;
  headerAt?: number;
}

/** What the person settled for rows that were not certain: a program's code, or null for none. */
export type Confirmed = { row: number; code: string | null }[];

/** Reads a spreadsheet aside, so that a hostile file can only stop its own worker. */
export interface Importer {
  open(file: Blob, savedMappings: unknown[]): Promise<OpenedFile | Refusal>;
  table(wish: TableWish): Promise<TableView>;
  retarget(mapping: Mapping, column: number, target: MappableTarget | null): Promise<Mapping>;
  match(mapping: Mapping): Promise<RowMatches>;
  facts(
    mapping: Mapping,
    confirmed: Confirmed,
    date: string,
    source: string,
  ): Promise<ImportedFacts | Refusal>;
  /** A table of applications, as one whole. @param today ISO date @param match year of the Match of the season it joins */
  tracker(file: Blob, today: string, match: number | undefined): Promise<ReadTracker | Refusal>;
}
