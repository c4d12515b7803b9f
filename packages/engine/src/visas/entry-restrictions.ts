import type { Parameter, SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { countryCode, countryWords } from './country-names.ts';

/** A proclamation that keeps citizens of some countries from a visa, as it stands on a day. */
export interface EntryRestriction {
  /** `full`: every visa. `partial`: J visas among others, but not the H-1B. */
  kind: 'full' | 'partial';
  /** The country as the source prints it; in another language than English, as that names it. */
  country: string;
  /** ISO date since when it holds. */
  since: string | null;
  /** Year of the source. */
  statedIn: number | null;
  source: string;
}

/** Keys of the dated lists; both kinds of key, the current ones and those that name their year. */
const LISTS = [
  ['visa.ban.full', 'full'],
  ['visa.ban.2025_full', 'full'],
  ['visa.ban.partial_incl_J', 'partial'],
  ['visa.ban.2025_partial', 'partial'],
] as const;

export const RESTRICTION_FIGURES: readonly string[] = LISTS.map(([key]) => key);

/** The restriction that names this person's citizenship today, the strictest one; null when none does. */
export function entryRestriction({
  profile,
  facts,
  today,
}: {
  profile: Profile;
  facts: SeasonalFacts;
  today: string;
}): EntryRestriction | null {
  const { citizenship } = profile;
  if (citizenship === undefined) return null;
  for (const [key, kind] of LISTS) {
    for (const list of facts.parameters.filter((one) => one.key === key && inForce(one, today))) {
      const printed = countriesOf(list).find((name) => countryCode(name) === citizenship);
      const country = printed && countryWords(citizenship, printed);
      if (country) return { kind, country, since: list.from, statedIn: list.year, source: list.source };
    }
  }
  return null;
}

/** Whether a restriction keeps a person from a visa class. */
export function suspends({ kind }: EntryRestriction, visa: 'J-1' | 'H-1B'): boolean {
  return kind === 'full' || visa === 'J-1';
}

/** Why a visa class is not offered. */
export function suspendedWords({ kind, country }: EntryRestriction): string {
  return kind === 'full'
    ? say`We do not name another visa class here. US visas are suspended for citizens of ${country}.`
    : say`We do not name another visa class here. J-1 visas are suspended for citizens of ${country}.`;
}

/** The same where the class is named for those whom an exception covers. */
export function suspendedUnlessExcepted({ country }: EntryRestriction): string {
  return say`J-1 visas are suspended for citizens of ${country}. Ask an immigration lawyer about exceptions before you count on one.`;
}

/** Names on a list: "Afghanistan, Burma, Yemen + Palestinian Authority documents". */
export function countriesOf({ value }: Pick<Parameter, 'value'>): string[] {
  return String(value)
    .split(/[,+;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function inForce({ from, to }: Parameter, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}
