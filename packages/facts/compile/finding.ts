/** What must hold in the checked-in data files: the shape of a finding and the parts that rules share. */
import type { FactsFiles } from '../src/files.ts';

export interface Finding {
  rule: RuleId;
  file: string;
  place: string;
  says: string;
}

export type RuleId =
  | 'unique-codes'
  | 'main-track'
  | 'names'
  | 'places'
  | 'known-field'
  | 'value'
  | 'year'
  | 'known-source'
  | 'unique-source'
  | 'source-entry'
  | 'unused-source'
  | 'layer'
  | 'known-program'
  | 'estimate'
  | 'dates'
  | 'confidence'
  | 'rules';

const NEWEST_YEAR = 2027;
const OLDEST_YEAR = 2000;

export interface Check {
  files: FactsFiles;
  add: (rule: RuleId, file: string, place: string, says: string) => void;
  /** Layer of each registered source. */
  layers: Map<string, string>;
}

export function isYear(year: number, oldest = OLDEST_YEAR): boolean {
  return Number.isInteger(year) && year >= oldest && year <= NEWEST_YEAR;
}

export function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}
