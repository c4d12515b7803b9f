import { meantBy, type Named, type Searched, searched, wordTest } from '@matchwright/inputs/search';
import { useEffect, useMemo } from 'react';

export interface ProgramSearch {
  /** Codes of the programs that have the words; null while there are none. */
  codes: ReadonlySet<string> | null;
  /** No program has the words that were typed; these were looked for instead. */
  meant: string | null;
}

const NOT_ASKED: ProgramSearch = { codes: null, meant: null };
const made = new WeakMap<readonly Named[], readonly Searched[]>();

/** The one search for programs of all screens: by words of their names, places, specialties and codes, slips forgiven. */
export function searchPrograms(words: string, programs: readonly Named[]): ProgramSearch {
  if (words.trim() === '') return NOT_ASKED;
  const among = readied(programs);
  const meant = meantBy(words, among);
  const isFound = wordTest(meant ?? words);
  const found = programs.filter((_, i) => isFound(among[i] as Searched));
  return { codes: new Set(found.map(({ code }) => code)), meant };
}

/** @param programs the same array as long as nothing changes in it */
export function useProgramSearch(words: string, programs: readonly Named[]): ProgramSearch {
  useEffect(() => {
    // Made ready while nobody waits: the first letter typed then finds at once.
    const soon = setTimeout(() => meantBy(ANY_WORD, readied(programs)), WHEN_QUIET_MS);
    return () => clearTimeout(soon);
  }, [programs]);
  return useMemo(() => searchPrograms(words, programs), [words, programs]);
}

const WHEN_QUIET_MS = 400;
/** Like no name: looking for it reads the words of all of them, which are then kept. */
const ANY_WORD = 'xxxxxxxx';

function readied(programs: readonly Named[]): readonly Searched[] {
  const kept = made.get(programs);
  if (kept) return kept;
  const ready = programs.map(searched);
  made.set(programs, ready);
  return ready;
}
