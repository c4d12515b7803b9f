import type { Program } from '@matchwright/facts';
import { meantBy } from './meant.ts';
import { otherNames } from './other-names.ts';
import { type Searched, searched, wordTest } from './searched.ts';

export interface FoundPrograms {
  codes: ReadonlySet<string>;
  /** No program has the words that were typed; these were looked for instead. */
  meant: string | null;
}

/** Programs by words of their names, place, codes or specialty; misspelt ones by what was most likely meant. */
export function findPrograms(programs: readonly Program[], typed: string): FoundPrograms {
  const among = ready(programs);
  const meant = meantBy(typed, among);
  const isFound = wordTest(meant ?? typed);
  const found = programs.filter((_, i) => isFound(among[i] as Searched));
  return { codes: new Set(found.map(({ code }) => code)), meant };
}

const made = new WeakMap<readonly Program[], Searched[]>();

function ready(programs: readonly Program[]): Searched[] {
  const kept = made.get(programs);
  if (kept) return kept;
  const among = programs.map((program) =>
    searched({
      ...program,
      otherNames: otherNames(program),
      trackCodes: program.tracks.map(({ code }) => code),
    }),
  );
  made.set(programs, among);
  return among;
}
