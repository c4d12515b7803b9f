import type { Program } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { meantBy } from '../../search/meant.ts';
import { type Searched, searched } from '../../search/searched.ts';
import type { RowIdentity } from './identity.ts';
import { NameIndex, nameWords } from './name-index.ts';

export interface Candidate {
  code: string;
  name: string;
  city: string;
  state: string;
  specialty: Program['specialty'];
  /** How well the row fits, 0–1. */
  score: number;
}

/** A name is taken without asking from here on, when the second best is far enough behind. */
const SURE = 0.8;
const SURE_WITHOUT_PLACE = 0.95;
const AHEAD = 0.12;
/** Below this a program is not worth showing. */
const LEAST = 0.45;
const SHOWN = 5;

interface Ranked {
  shown: Candidate;
  /** The row carries an ACGME code that is not ours, and the program has one: probably two programs. */
  hasOtherCode: boolean;
  /** Same words, same city, same state. */
  isExact: boolean;
}

export type FoundBy = 'acgme' | 'nrmp' | 'name';

/** The program of a row, or why it is not certain, with the programs it may be. */
export type Found = { code: string; by: FoundBy } | { says: string; candidates: Candidate[] };

export class ProgramFinder {
  private readonly byAcgme = new Map<string, Program>();
  private readonly byNrmp = new Map<string, Program>();
  private readonly names: NameIndex;
  private readonly searched: readonly Searched[];

  constructor(programs: readonly Program[]) {
    for (const program of programs) {
      if (program.acgme !== null) this.byAcgme.set(program.acgme, program);
      for (const code of [program.code, ...program.tracks.map((track) => track.code)])
        this.byNrmp.set(code, program);
    }
    this.names = new NameIndex(programs);
    this.searched = programs.map(searchedName);
  }

  find(row: RowIdentity): Found {
    const acgme = row.acgme === null ? undefined : this.byAcgme.get(row.acgme);
    const nrmp = row.nrmp === null ? undefined : this.byNrmp.get(row.nrmp);
    if (acgme !== undefined && nrmp !== undefined && acgme !== nrmp) {
      const says = say`Its ACGME code and its NRMP code belong to two programs.`;
      return { says, candidates: [candidate(acgme, 0.5), candidate(nrmp, 0.5)] };
    }
    const program = acgme ?? nrmp;
    if (program === undefined) return this.findByName(row);
    if (row.state !== null && row.state !== program.state && !this.isNamed(row.name, program)) {
      const says = say`Its code belongs to a program in another state with another name.`;
      const others = this.ranked(row).flatMap(({ shown }) => (shown.code === program.code ? [] : [shown]));
      return { says, candidates: [candidate(program, 0.5), ...others].slice(0, SHOWN) };
    }
    return { code: program.code, by: acgme === undefined ? 'nrmp' : 'acgme' };
  }

  private findByName(row: RowIdentity): Found {
    if (row.specialty === 'other')
      return { says: say`It is of a specialty that is not planned for.`, candidates: [] };
    if (nameWords(row.name).length === 0)
      return { says: say`It has neither a known code nor a name.`, candidates: [] };
    const ranked = this.ranked(row);
    const [best] = ranked;
    if (best === undefined) return this.findMisspelt(row);
    const doubt = doubtAbout(row, ranked);
    if (doubt === null) return { code: best.shown.code, by: 'name' };
    return { says: doubt, candidates: ranked.map(({ shown }) => shown) };
  }

  /** A slip may have left no word in common with any name; what was meant is then asked, never taken. */
  private findMisspelt(row: RowIdentity): Found {
    const meant = meantBy(row.name, this.searched);
    const ranked = meant === null ? [] : this.ranked({ ...row, name: meant });
    if (ranked.length === 0) return { says: say`No program is like it.`, candidates: [] };
    return { says: say`Its name is not quite the same.`, candidates: ranked.map(({ shown }) => shown) };
  }

  private ranked(row: RowIdentity): Ranked[] {
    return this.names
      .similarTo(row.name)
      .filter(({ program }) => row.specialty === null || program.specialty === row.specialty)
      .map(({ program, alike }) => ({
        shown: candidate(program, alike * agreement(row, program)),
        hasOtherCode: row.acgme !== null && program.acgme !== null,
        isExact: alike > 0.999 && isSameCity(row.city, program.city) && row.state === program.state,
      }))
      .filter(({ shown }) => shown.score >= LEAST)
      .sort(
        (a, b) =>
          Number(b.isExact) - Number(a.isExact) ||
          b.shown.score - a.shown.score ||
          (a.shown.code < b.shown.code ? -1 : 1),
      )
      .slice(0, SHOWN);
  }

  private isNamed(name: string, program: Program): boolean {
    return this.names.similarTo(name).some((one) => one.program === program && one.alike >= 0.5);
  }
}

/** Why the best candidate is not taken without asking; null when it is. */
function doubtAbout(row: RowIdentity, [best, second]: readonly Ranked[]): string | null {
  if (best === undefined || best.hasOtherCode) return say`Its ACGME code is not known.`;
  if (best.isExact && second?.isExact !== true) return null;
  if (second !== undefined && best.shown.score - second.shown.score < AHEAD)
    return say`Several programs are like it.`;
  if (best.shown.score < SURE) return say`Its name is not quite the same.`;
  const hasPlace = row.city !== '' || row.state !== null;
  return hasPlace || best.shown.score >= SURE_WITHOUT_PLACE ? null : say`It names no city or state.`;
}

/** A wrong state nearly rules a program out; another city of the same state may be a suburb. */
function agreement(row: RowIdentity, program: Program): number {
  if (row.state !== null && row.state !== program.state) return 0.4;
  if (row.city === '') return 1;
  return isSameCity(row.city, program.city) ? 1.05 : 0.8;
}

function isSameCity(city: string, other: string): boolean {
  return nameWords(city).join(' ') === nameWords(other).join(' ');
}

/** Its name alone: a row's city and state are compared for themselves. */
function searchedName({ name, code }: Program): Searched {
  return searched({ name, city: '', state: '', code });
}

export function candidate({ code, name, city, state, specialty }: Program, score: number): Candidate {
  return { code, name, city, state, specialty, score: Math.round(Math.min(1, score) * 100) / 100 };
}
