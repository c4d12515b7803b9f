import type { Eligibility } from '@matchwright/engine';
import type { FactField, FactFields, Program } from '@matchwright/facts';
import type { ProgramLabel } from './program-label.ts';

/** What the table of all programs shows of their facts. */
const TABLE_FIELDS = [
  'kind',
  'positions',
  'imgShare',
  'visaJ1',
  'visaH1b',
  'minStep2',
  'maxYearsSinceGraduation',
  'maxAttempts',
  'usceRequired',
  'usceMonthsMin',
] as const satisfies readonly FactField[];
export type TableField = (typeof TABLE_FIELDS)[number];

/** The most trustworthy statement of a field, and its year; null when undated. A missing field is unknown. */
export type TableFacts = { [F in TableField]?: { value: FactFields[F]; year: number | null } };

/** One program of the directory. */
export interface DirectoryEntry extends ProgramLabel {
  /** Degrees north and east; null where the place is not known. */
  place: { latitude: number; longitude: number } | null;
  known: TableFacts;
  /** Null while there is no profile. */
  eligibility: Eligibility | null;
}

/** The directory, in the order of the data. */
export function directoryEntries(
  programs: readonly Program[],
  eligibilities: Record<string, Eligibility> | null,
): DirectoryEntry[] {
  return programs.map(({ code, name, city, state, specialty, latitude, longitude, facts }) => ({
    code,
    name,
    city,
    state,
    specialty,
    place: latitude === null || longitude === null ? null : { latitude, longitude },
    known: tableFacts(facts),
    eligibility: eligibilities?.[code] ?? null,
  }));
}

function tableFacts(facts: Program['facts']): TableFacts {
  const known = TABLE_FIELDS.flatMap((field) => {
    const fact = facts[field]?.[0];
    return fact ? [[field, { value: fact.value, year: fact.year }] as const] : [];
  });
  return Object.fromEntries(known);
}
