import { dateWords } from '../../dates/date-words.ts';
import type { WhatIfChange } from '../../decision-results.ts';
import type { Situation } from '../situation.ts';
import { type EntryRestriction, entryRestriction } from './entry-restrictions.ts';

/** The restriction that stands between this person and a visa; null for who needs none. */
function restrictionOnVisa(situation: Situation): EntryRestriction | null {
  if (!situation.isImg || situation.applicant.visaNeeded === false) return null;
  return entryRestriction(situation);
}

/** What the menu offers, without visa classes that are suspended for this person: the odds do not know those lists. */
export function openOffers(situation: Situation): WhatIfChange[] {
  const suspended = isSuspended(situation);
  return (situation.menu()?.changes ?? []).filter((change) => !suspended(change));
}

/** Why a visa class of the menu is not named; empty when none is left out. */
export function leftOut(situation: Situation): string[] {
  const restriction = restrictionOnVisa(situation);
  if (!restriction || !situation.menu()?.changes.some(isSuspended(situation))) return [];
  const visas = restriction.kind === 'full' ? 'US visas' : 'J-1 visas';
  return [
    `We do not name another visa class here. ${visas} are suspended for citizens of ${restriction.country}.`,
  ];
}

/** What every chance shown to this person leaves out, for the front of an answer; empty without a restriction. */
export function restrictionFirst(situation: Situation): string[] {
  const restriction = restrictionOnVisa(situation);
  if (!restriction) return [];
  const { kind, country, since, statedIn } = restriction;
  const from = since ? ` since ${dateWords(since)}` : '';
  const chance =
    kind === 'full'
      ? 'As long as it stands, the chance is near zero without an exception.'
      : 'As long as it stands, the chance with a J-1 is near zero without an exception. The H-1B is not on that list, and it needs a passed Step 3.';
  return [
    `The chance shown here counts no entry restriction, and one names ${country}${from}. ${chance}`,
    `Our source is from ${statedIn ?? 'an unknown year'}. Such lists are contested and change, and this is no legal advice.`,
  ];
}

/** Rotations and Step 3 take place in the United States, so they need a visitor visa. Empty without a restriction. */
export function visitorVisaSuspended(situation: Situation): string {
  const restriction = restrictionOnVisa(situation);
  return restriction
    ? `Visitor visas (B-1/B-2) are suspended for citizens of ${restriction.country}, too: ask about a visa before you pay for work in the US.`
    : '';
}

function isSuspended(situation: Situation): (change: WhatIfChange) => boolean {
  const restriction = restrictionOnVisa(situation);
  return ({ kind, id }) =>
    restriction !== null && kind === 'visa' && (restriction.kind === 'full' || id === 'visa-j1');
}
