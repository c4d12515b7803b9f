import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { dateWords } from '../dates/date-words.ts';
import { applicationsOpen } from '../whatif/timing.ts';
import { type EntryRestriction, entryRestriction } from './entry-restrictions.ts';

/** Whose visa, by which facts, on which day; without a day, the one on which applications open. */
export interface VisaQuestion {
  profile: Profile;
  facts: SeasonalFacts;
  today?: string | undefined;
}

/** The restriction that stands between this person and a visa; null for who needs none. */
export function restrictionOnVisa({ profile, facts, today }: VisaQuestion): EntryRestriction | null {
  const abroad = profile.applicant === 'us-img' || profile.applicant === 'non-us-img';
  if (!abroad || profile.visa.needed === false) return null;
  return entryRestriction({ profile, facts, today: today ?? applicationsOpen(facts) });
}

/** What every chance leaves out, to stand before it; empty without a restriction. */
export function beforeChance(question: VisaQuestion): string[] {
  const restriction = restrictionOnVisa(question);
  if (!restriction) return [];
  const chance =
    restriction.kind === 'full'
      ? 'As long as it stands, the chance is near zero without an exception.'
      : 'As long as it stands, the chance with a J-1 is near zero without an exception. The H-1B is not on that list, and it needs a passed Step 3.';
  return [
    `The chance shown here counts no entry restriction, and one names ${named(restriction)}. ${chance}`,
    contested(restriction),
  ];
}

/** The same beside a chance further down a page that opens with it; empty without a restriction. */
export function chanceReminder(question: VisaQuestion): string[] {
  const restriction = restrictionOnVisa(question);
  if (!restriction) return [];
  return [`This counts no entry restriction: see what stands at the top about ${restriction.country}.`];
}

/** What fees and steps leave out, to stand before them; empty without a restriction. */
export function beforePaying(question: VisaQuestion): string[] {
  const restriction = restrictionOnVisa(question);
  if (!restriction) return [];
  const visas =
    restriction.kind === 'full'
      ? 'No US visa is issued under it, with few exceptions.'
      : 'No J-1 and no visitor visa (B-1/B-2) is issued under it, with few exceptions.';
  return [
    `A US entry restriction names ${named(restriction)}. ${visas} While it stands, what you pay here may bring you nothing: check travel.state.gov before each fee.`,
    contested(restriction),
  ];
}

/**
 * Rotations and Step 3 take place in the United States, so they need a visitor visa. Empty without a restriction.
 * @param what what is paid for
 */
export function visitorVisaSuspended(question: VisaQuestion, what = 'work in the US'): string {
  const restriction = restrictionOnVisa(question);
  return restriction
    ? `Visitor visas (B-1/B-2) are suspended for citizens of ${restriction.country}, too: ask about a visa before you pay for ${what}.`
    : '';
}

function named({ country, since }: EntryRestriction): string {
  return since ? `${country} since ${dateWords(since)}` : country;
}

function contested({ statedIn }: EntryRestriction): string {
  return `Our source is from ${statedIn ?? 'an unknown year'}. Such lists are contested and change, and this is no legal advice.`;
}
