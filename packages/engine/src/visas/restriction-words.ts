import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
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
      ? say`while it stands, your real chance is near zero without an exception.`
      : say`while it stands, your real chance with a J-1 is near zero without an exception. The H-1B is not on that list, but an H-1B needs a passed Step 3.`;
  return [
    [
      say`A US entry restriction names ${named(restriction)}. The numbers here do not count it: ${chance}`,
      ...(restriction.kind === 'partial' ? step3NeedsEntry(question) : []),
    ].join(' '),
    say`Read travel.state.gov, and ask an immigration lawyer about exceptions before you pay for anything. ${contested(restriction)}`,
  ];
}

/** For those whom a restriction names: the way to an H-1B leads through the country. */
export const STEP3_NEEDS_ENTRY = say`Step 3 is held in the United States only. So it needs a visitor visa, and those are suspended, too.`;

/** The H-1B is left open, but the exam before it lies behind a visa that is not; empty without a restriction or with the pass. */
function step3NeedsEntry(question: VisaQuestion): string[] {
  const passed = question.profile.exams.some(({ exam, result }) => exam === 'step3' && result === 'pass');
  if (passed || !restrictionOnVisa(question)) return [];
  return [STEP3_NEEDS_ENTRY];
}

/** Where that restriction is stated, for a link; null without one. */
export function entrySource(question: VisaQuestion): { source: string; year: number | null } | null {
  const restriction = restrictionOnVisa(question);
  return restriction && { source: restriction.source, year: restriction.statedIn };
}

/** The same beside a chance further down a page that opens with it; empty without a restriction. */
export function chanceReminder(question: VisaQuestion): string[] {
  const restriction = restrictionOnVisa(question);
  if (!restriction) return [];
  return [say`The entry restriction named at the top is not counted in this number.`];
}

/**
 * Ends the name of a step in the United States, wherever it is ranked or dated; empty without a restriction. Short, since
 * it may stand in every line of a page whose head says it in full.
 */
export function ifYouMayEnter(question: VisaQuestion): string {
  return restrictionOnVisa(question) ? say` (needs US entry)` : '';
}

/** The condition of such a step as a sentence; empty without a restriction. */
export function entryCondition(question: VisaQuestion): string[] {
  const restriction = restrictionOnVisa(question);
  if (!restriction) return [];
  return [
    say`This needs entry to the United States, and visitor visas (B-1/B-2) are suspended for citizens of ${restriction.country}. Ask about a visa before you pay.`,
  ];
}

/** What fees and steps leave out, to stand before them; empty without a restriction. */
export function beforePaying(question: VisaQuestion): string[] {
  const restriction = restrictionOnVisa(question);
  if (!restriction) return [];
  const visas =
    restriction.kind === 'full'
      ? say`No US visa is issued under it, with few exceptions.`
      : say`No J-1 and no visitor visa (B-1/B-2) is issued under it, with few exceptions.`;
  return [
    say`A US entry restriction names ${named(restriction)}. ${visas} While it stands, what you pay here may bring you nothing: check travel.state.gov before each fee.`,
    contested(restriction),
  ];
}

/**
 * Rotations and Step 3 take place in the United States, so they need a visitor visa. Empty without a restriction.
 * @param what what is paid for
 */
export function visitorVisaSuspended(question: VisaQuestion, what = say`work in the US`): string {
  const restriction = restrictionOnVisa(question);
  return restriction
    ? say`Visitor visas (B-1/B-2) are suspended for citizens of ${restriction.country}, too: ask about a visa before you pay for ${what}.`
    : '';
}

function named({ country, since }: EntryRestriction): string {
  return since ? say`${country} since ${dateWords(since)}` : country;
}

function contested({ statedIn }: EntryRestriction): string {
  return say`Our source is from ${statedIn ?? say`an unknown year`}. Such lists are contested and change, and this is no legal advice.`;
}
