/** From NRMP codes to ACGME programs: one program is one application and one fee. */
import type { SpecialtyId } from '../src/types.ts';
import type { RawRow } from './raw-row.ts';

export interface RawProgram {
  /** Code of the main track: C0, else the lowest main categorical code, else the lowest primary-care code. */
  code: string;
  specialty: SpecialtyId;
  /** All offered tracks, main first, then by code. */
  rows: RawRow[];
  main: RawRow;
}

const SPECIALTY_OF_CODE: Record<string, SpecialtyId> = {
  '140': 'internal-medicine',
  '320': 'pediatrics',
  '700': 'med-peds',
};
const SPECIALTY_ORDER: SpecialtyId[] = ['med-peds', 'internal-medicine', 'pediatrics'];

/** A code that ended: dropped from a later list than the one it was taken from, or without positions. */
const NO_LONGER_LISTED = /not in the 2025 list|no positions under this code/;

/**
 * Tracks only some people may enter (students of one school, a state's immigrant doctors, residents with
 * a funding contract). They are listed under their program, and never stand for it.
 */
const RESTRICTED_TRACK = /3-yr MD|Phase 3-R|LISOM|AMP\b|Funded|Sponsored IMG|Immigrant IMG|SACM|ROAP|MIDocs/i;

function isOffered(row: RawRow): boolean {
  return (row.track === 'C' || row.track === 'M') && !NO_LONGER_LISTED.test(row.status);
}

/** Rows with the same key are one program. Without an ACGME code, one institution, city and specialty is one program. */
function programKey(row: RawRow): string {
  if (row.acgme_code) return `${row.specialty_code} ${row.acgme_code}`;
  return `${row.specialty_code} ${row.institution_code} ${row.city}`;
}

function rank(row: RawRow): number {
  const restricted = RESTRICTED_TRACK.test(row.program_label);
  if (row.nrmp_code.endsWith('C0')) return 0;
  if (row.track === 'C' && !restricted && isMainLabel(row.program_label)) return 1;
  if (row.track === 'C' && !restricted) return 2;
  if (row.track === 'M' && !restricted) return 3;
  return 4;
}

/** A plain specialty label, or a specialty with a place name, is a main track; a theme ("Research") is not. */
function isMainLabel(label: string): boolean {
  return !/research|scien|pstp|scholar|geriatric|global|health|track|\bpath/i.test(label);
}

export function groupPrograms(rows: RawRow[]): RawProgram[] {
  const groups = new Map<string, RawRow[]>();
  for (const row of rows.filter(isOffered)) {
    const key = programKey(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const programs: RawProgram[] = [];
  for (const group of groups.values()) {
    const sorted = group.sort((a, b) => rank(a) - rank(b) || compareText(a.nrmp_code, b.nrmp_code));
    const main = sorted[0];
    if (!main || rank(main) === 4) continue;
    const specialty = SPECIALTY_OF_CODE[main.specialty_code];
    if (!specialty)
      throw new Error(
        `programs.csv: ${main.nrmp_code} has the unknown specialty code ${main.specialty_code}`,
      );
    const rest = sorted.slice(1).sort((a, b) => compareText(a.nrmp_code, b.nrmp_code));
    programs.push({ code: main.nrmp_code, specialty, rows: [main, ...rest], main });
  }
  return programs.sort(
    (a, b) =>
      SPECIALTY_ORDER.indexOf(a.specialty) - SPECIALTY_ORDER.indexOf(b.specialty) ||
      compareText(a.code, b.code),
  );
}

/** Order that does not depend on the machine's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
