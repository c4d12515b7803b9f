import type { Exclusion, ListResult, ProgramOdds, Range } from '@matchwright/engine';
import type { Profile } from '@matchwright/inputs';
import type { DirectoryEntry } from '../runner/directory-entries.ts';
import { levelWord } from '../screens/list/list-figures.ts';
import { phrases } from '../text/phrases.ts';
import { type Can, type FacetId, imgBand, said } from './facets.ts';
import { ownRule } from './own-rules.ts';

/** One program of the directory with everything that it is narrowed, ordered and shown by. */
export interface DirectoryRow extends DirectoryEntry {
  /** May the person apply; null while there is no profile. */
  can: Can | null;
  /** The rule that leaves the program out. */
  leftOut: Exclusion | null;
  /** Chances at the level of the person's list, elsewhere without a signal; null without odds and where it is left out. */
  interview: Range | null;
  match: Range | null;
  /** Level in the person's list; null outside it. */
  level: ReturnType<typeof levelWord> | null;
  bins: Record<FacetId, string>;
}

/** What the person's own side adds to the facts; each part null until it is known. */
export interface OwnSide {
  profile: Profile | null;
  odds: ProgramOdds[] | null;
  list: ListResult | null;
}

const byName = new Intl.Collator('en', { numeric: true });

/** The rows of the directory, ordered by name. */
export function directoryRows(entries: readonly DirectoryEntry[], own: OwnSide): DirectoryRow[] {
  const odds = new Map(own.odds?.map((one) => [one.code, one]));
  const listed = new Map(own.list?.programs.map((one) => [one.code, one]));
  return entries
    .map((entry) => {
      const inList = listed.get(entry.code);
      const chances = inList ?? odds.get(entry.code);
      const leftOut = own.profile ? leftOutOf(entry, own.profile, odds.get(entry.code)) : null;
      const can = own.profile ? canOf(entry, leftOut) : null;
      const word = inList && own.list ? levelWord(own.list, entry.specialty, inList.level) : null;
      return {
        ...entry,
        can,
        leftOut,
        interview: leftOut ? null : (chances?.interview ?? null),
        match: leftOut ? null : (chances?.match ?? null),
        level: word,
        bins: binsOf(entry, can, word !== null),
      };
    })
    .sort((a, b) => byName.compare(a.name, b.name) || (a.code < b.code ? -1 : 1));
}

function leftOutOf(entry: DirectoryEntry, profile: Profile, odds: ProgramOdds | undefined): Exclusion | null {
  const rule = ownRule(entry, profile);
  if (rule) return { rule, says: `${phrases.proof.leftOutRule[rule]}.`, source: null, year: null };
  if (!odds?.excluded || profile.preferences.pin.includes(entry.code)) return null;
  return odds.excluded;
}

function canOf({ eligibility }: DirectoryEntry, leftOut: Exclusion | null): Can | null {
  if (leftOut && OWN_RULES.has(leftOut.rule)) return 'own';
  if (!eligibility) return null;
  return eligibility.status === 'cannot-tell' ? eligibility.statements : eligibility.status;
}

const OWN_RULES: ReadonlySet<Exclusion['rule']> = new Set([
  'excluded-by-you',
  'never-state',
  'not-considered',
]);

function binsOf({ specialty, state, known }: DirectoryEntry, can: Can | null, listed: boolean) {
  return {
    specialty,
    state,
    can: can ?? '',
    list: listed ? 'on' : 'off',
    j1: said(known.visaJ1?.value),
    h1b: said(known.visaH1b?.value),
    img: imgBand(known.imgShare?.value),
    kind: known.kind?.value ?? 'unknown',
  };
}
