/** Shapes of the checked-in data files: short forms of the types, one record a line. */
import type {
  CalendarEvent,
  FactField,
  FactValue,
  OddsModel,
  Parameter,
  Rules,
  Source,
  SpecialtyId,
  Validation,
} from './types.ts';

/** `Fact` as [value, year, source id, note]. */
export type FactTuple = [value: FactValue, year: number | null, source: string, note?: string];
export type FactRecord = { [F in FactField]?: FactTuple[] };

/** `Track` as [code, name, 'c' categorical or 'p' primary care]. */
export type TrackTuple = [code: string, name: string, kind: 'c' | 'p'];

export interface ProgramRecord {
  code: string;
  acgme: string | null;
  institution: string;
  name: string;
  city: string;
  state: string;
  latitude: number | null;
  longitude: number | null;
  specialty: SpecialtyId;
  listed: string;
  tracks: TrackTuple[];
  facts: FactRecord;
}

interface ProgramsFile {
  version: string;
  programs: ProgramRecord[];
}

/** Reported single answers by program code. */
type ReportedFile = Record<string, FactRecord>;

/**
 * Our estimates by program code: interview [mean, sd] in the order of APPLICANT_TYPES, in the same order 1 where the
 * program itself had reported a rate, J-1 and H-1B probability.
 */
export type EstimatesFile = Record<
  string,
  { i: [mean: number, sd: number][]; o: number[]; j: number; h: number }
>;

export interface FactsFiles {
  programs: ProgramsFile;
  parameters: Parameter[];
  calendar: CalendarEvent[];
  rules: Rules;
  sources: Source[];
  /** Missing only between compiling the facts and fitting the model. */
  model?: OddsModel;
  reported?: ReportedFile;
  estimates?: EstimatesFile;
  /** How good the model is; the planner does not need it. */
  validation?: Validation;
}
export type FactsFileName = keyof FactsFiles;

/** Files of the reported layer: the planner works without them, with wider ranges. */
export const REPORTED_FILES = ['reported', 'estimates'] as const satisfies FactsFileName[];
export const OPEN_FILES = [
  'programs',
  'parameters',
  'calendar',
  'rules',
  'sources',
  'model',
] as const satisfies FactsFileName[];

/** About the model, not part of it. */
export const VALIDATION_FILE = 'validation' satisfies FactsFileName;
