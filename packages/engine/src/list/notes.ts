import { say } from '@matchwright/speech';
import { dollars } from '../words/money-words.ts';
import { SPECIALTY_NAMES } from '../words/specialty-names.ts';
import { attemptsNote } from './attempts-note.ts';
import { priceOf } from './comparisons.ts';
import { noneOpen } from './none-open.ts';
import type { Plan } from './plan.ts';
import { NONE_CONSIDERED } from './preferences.ts';
import { mustStay } from './signal-wishes.ts';

/** Interview rates come from people who chose the specialty; who adds it as a second wish is not told apart. */
const AS_A_SERIOUS_APPLICANT = say`The odds count you as a serious applicant in each specialty, with its own statement and letters. If one is only a reserve, expect less there.`;

/** The odds know one person; nobody may take them for those of a pair. */
export const COUPLE_NOTE = say`You match as a couple. A couple matches only to a pair of programs that takes both. The chances here are yours alone; we do not work out those of the pair.`;

/** What a reader must know before trusting the list: projections, doubtful figures, money, few people. */
export function planNotes(plan: Plan, today?: string): string[] {
  const { season, listed } = plan;
  const notes = [...emptyNotes(plan, today), ...attemptsNote(plan.profile, plan.facts)];
  if (season.projectedFrom !== null) {
    notes.push(
      say`Fees, signals and dates of the ${season.season} season are not published yet. This plan uses those of ${season.projectedFrom}.`,
    );
  }
  notes.push(...doubtfulFees(plan));
  for (const id of listed.specialties) {
    const signals = season.signals[id];
    if (signals.confidence === 'low' && signals.value.gold > 0) {
      notes.push(
        say`Signals in ${SPECIALTY_NAMES[id]}: we found ${describeSignals(signals.value)} in one source only. Check it on the AAMC page before you rely on it.`,
      );
    }
  }
  if (listed.specialties.length > 1 && plan.solution.selected.length > 0) notes.push(AS_A_SERIOUS_APPLICANT);
  if (listed.specialties.includes('med-peds') && plan.market.applicant.type === 'non-us-img') {
    notes.push(
      say`Only 24 non-US-citizen IMGs preferred Med-Peds in the 2026 Match report. The Med-Peds odds rest on few people, and their ranges are wide.`,
    );
  }
  return notes;
}

/** Why nothing is on the list, or nothing but pins, and what to do about it. */
function emptyNotes(plan: Plan, today: string | undefined): string[] {
  const { profile, solution } = plan;
  const { choices } = plan.choices;
  const starless = Object.keys(profile.preferences.specialties).length === 0;
  if (plan.listed.specialties.length === 0) return [NONE_CONSIDERED];
  if (solution.selected.length > 0) {
    return starless && choices.every(mustStay)
      ? [say`No specialty has a star, so only the programs you pinned or signaled are on the list.`]
      : [];
  }
  const shut = noneOpen(plan, today);
  if (shut !== null) return [shut];
  if (choices.length === 0) {
    return [
      say`Every program of your specialties is ruled out, by its rules or by your wishes, so the list is empty.`,
    ];
  }
  const fees = fixedTotal(plan);
  const smallest = fees + priceOf(plan.season.applicationTiers.value, 1);
  return [
    say`The fixed fees alone are ${dollars(fees)}. The smallest budget with one application is ${dollars(smallest)}.`,
  ];
}

/** Names of the fixed fees in the language of the visit; the facts have them in English. */
const FEE_NAMES: Readonly<Record<string, string>> = {
  'usmle-transcript': say`USMLE transcript, once a season`,
  'nrmp-registration': say`NRMP registration`,
  'ecfmg-token': say`ECFMG token for ERAS`,
};

/** Fees that rest on one page nobody can open, with what they were before. */
function doubtfulFees({ fixedFees, facts, season }: Plan): string[] {
  return fixedFees.flatMap(({ id, label, amount }) => {
    if (amount.confidence !== 'low' && !amount.note?.startsWith('CONFLICT')) return [];
    const source = amount.year === null ? say`a single undated source` : say`single ${amount.year} source`;
    const before = facts.rules.seasons
      .filter((one) => one.season < (season.projectedFrom ?? season.season))
      .toSorted((a, b) => b.season - a.season)
      .flatMap((one) => one.fixedFees.find((fee) => fee.id === id)?.amount.value ?? [])[0];
    const changed = before !== undefined && before !== amount.value;
    const doubt = changed ? say`${source}; it was ${`$${before}`} before` : source;
    return [
      say`${FEE_NAMES[id] ?? label} (${`$${amount.value}`}): we could not confirm this fee (${doubt}). Check the ${ownerOf(id)} fee page.`,
    ];
  });
}

function ownerOf(fee: string): string {
  return fee.startsWith('nrmp') ? 'NRMP' : fee.startsWith('ecfmg') ? 'ECFMG' : 'AAMC';
}

function describeSignals({
  gold,
  silver,
  tiered,
}: {
  gold: number;
  silver: number;
  tiered: boolean;
}): string {
  return tiered ? say`${gold} gold and ${silver} silver` : `${gold}`;
}

function fixedTotal(plan: Plan): number {
  return plan.fixedFees.reduce((sum, fee) => sum + fee.amount.value, 0);
}
