import type { Program } from '@matchwright/facts';
import { findPrograms } from '../search/find-programs.ts';

/** More would be no suggestion. */
const MOST = 3;

/**
 * Names of the programs that a row may mean, with their places: slips of the pen are forgiven, its specialty and its state
 * are not. For a person to choose from; none is taken by itself.
 */
export function nearPrograms(
  programs: readonly Program[],
  row: { name: string; state: string | null; specialty: string | null },
): string[] {
  if (row.name === '') return [];
  const { codes } = findPrograms(programs, row.name);
  const near = programs.filter(
    ({ code, state, specialty }) =>
      codes.has(code) &&
      (row.state === null || state === row.state) &&
      (row.specialty === null || specialty === row.specialty),
  );
  return near.length > MOST ? [] : near.map(({ name, city, state }) => `${name} (${city}, ${state})`);
}
