import { say } from '@matchwright/speech';
import { noVisaYet } from '../odds/policy.ts';
import type { EntryRestriction } from '../visas/entry-restrictions.ts';
import { restrictionOnVisa } from '../visas/restriction-words.ts';
import { attemptsUsedUp } from './attempts-note.ts';
import { priceOf } from './comparisons.ts';
import type { Plan } from './plan.ts';

const NONE_OPEN = say`As your profile stands, no program of your specialties can take you, so the list is empty.`;

/** Programs chosen by hand stay on a list that can take the person nowhere; it must not look like a plan. */
const ONLY_CHOSEN = say`The programs on your list are there only because you chose them. Do not pay for them yet.`;

/**
 * Why no program can take the person, whatever the budget and the wishes; null when one can, or when those leave none. Programs chosen
 * by hand may then still be on the list.
 * @param today for the entry restriction in force, which keeps a J-1 from being the way out
 */
export function noneOpen(plan: Plan, today?: string): string | null {
  const { choices, solution, spendable, season } = plan;
  if (noVisaYet(plan.market.applicant)) {
    const why = noVisaWords(plan, today);
    return solution.selected.length > 0 ? `${why} ${ONLY_CHOSEN}` : why;
  }
  if (solution.selected.length > 0) return null;
  const affordable = spendable >= priceOf(season.applicationTiers.value, 1);
  return choices.choices.length > 0 && affordable ? NONE_OPEN : null;
}

/** Who has no attempt at Step 3 left is not told to pass it. */
function noVisaWords({ profile, facts }: Plan, today: string | undefined): string {
  const restriction = restrictionOnVisa({ profile, facts, today });
  return attemptsUsedUp(profile, facts, 'step3')
    ? say`No program can take you as your profile stands: you need a visa and accept only an H-1B, which needs a passed Step 3. By your entries no attempt at Step 3 is left. ${onlyJ1(restriction)}`
    : say`No program can take you as your profile stands: you need a visa and accept only an H-1B, and no hospital can ask for one before you pass Step 3. ${wayOut(restriction)}`;
}

/** A visa that a restriction keeps from the person is named with its condition, never as the simple way out. */
function wayOut(restriction: EntryRestriction | null): string {
  if (restriction === null) return say`Pass it first, or accept a J-1, too.`;
  return restriction.kind === 'full'
    ? say`Pass it first. Under the US entry restriction, any visa needs an exception, too.`
    : say`Pass it first, or accept a J-1, too. Under the US entry restriction, a J-1 needs an exception.`;
}

function onlyJ1(restriction: EntryRestriction | null): string {
  return restriction === null
    ? say`What is left is a J-1: accept it, and programs open.`
    : say`What is left is a J-1. Under the US entry restriction, it needs an exception.`;
}
