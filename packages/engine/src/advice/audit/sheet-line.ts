import { inARow, say } from '@matchwright/speech';

/** One line of the sheet: something a person could have filled in on paper. */
export interface SheetLine {
  /** Stable within one profile: the path of its entry or field. */
  id: string;
  label: string;
  /** In words; null when it is not entered. */
  value: string | null;
  /** Paths of the profile that it shows. */
  paths: string[];
  note: string | null;
  /** Ids of the findings that concern it. */
  findings: string[];
}

/** A line before the findings are laid beside it. */
export type PlainLine = Omit<SheetLine, 'findings'>;

interface LineParts {
  paths?: string[];
  note?: string | null | undefined;
}

/** @param value undefined or null: not entered */
export function line(
  id: string,
  label: string,
  value: string | number | null | undefined,
  { paths = [id], note = null }: LineParts = {},
): PlainLine {
  return { id, label, value: value === null || value === undefined ? null : String(value), paths, note };
}

/** The parts that are there, with commas between them; null when none is. */
export function joined(parts: readonly (string | null | undefined | false)[]): string | null {
  const known = parts.filter((part): part is string => typeof part === 'string' && part !== '');
  return known.length === 0 ? null : inARow(known);
}

export function yesNo(answer: boolean | null | undefined): string | null {
  if (answer === null || answer === undefined) return null;
  return answer ? say`Yes` : say`No`;
}

/** "Two sentences. One after the other."; null when there is none. */
export function sentences(parts: readonly (string | null | undefined | false)[]): string | null {
  const known = parts.filter((part): part is string => typeof part === 'string' && part !== '');
  return known.length === 0 ? null : known.join(' ');
}
