import type { SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import type { UnmeasuredChange } from '../decision-results.ts';
import type { Plan } from '../list/plan.ts';
import {
  type EntryRestriction,
  suspendedUnlessExcepted,
  suspendedWords,
  suspends,
} from '../visas/entry-restrictions.ts';
import { STEP3_NEEDS_ENTRY } from '../visas/restriction-words.ts';
import { dollars } from '../words/money-words.ts';
import { SPECIALTY_NAMES } from '../words/specialty-names.ts';
import { type Improvement, NOTHING, type Offer, totalCost } from './improvement.ts';

/** Id of a visa class that a restriction leaves out, which the odds cannot value. */
export const UNRESTRICTED_CLASS = 'visa-h1b-unrestricted';
const BUDGET_STEPS = [250, 500, 1000] as const;
const INTERVIEW_STEPS = [3, 5] as const;
/** Stars of the first specialty of a profile that considers none. */
const MIDDLE_STARS = 3;
const MOST_BUDGET = 100_000;
const MOST_INTERVIEWS = 100;

/** More money for applications. */
export function budgetImprovements(plan: Plan): Improvement[] {
  return BUDGET_STEPS.filter((step) => plan.budget + step <= MOST_BUDGET).map((step) => ({
    ...plain(`budget-${step}`, 'budget', say`${dollars(step)} more for applications`),
    changes: [{ path: 'budget', value: plan.budget + step }],
    costs: [
      { label: say`Application fees`, low: step, high: step, source: plan.season.applicationTiers.source },
    ],
    months: 0,
    sources: [plan.season.applicationTiers.source],
  }));
}

/** More interviews, when the limit costs something. */
export function interviewImprovements(profile: Profile, plan: Plan): Improvement[] {
  const { attend } = plan;
  if (attend === undefined) return [];
  return INTERVIEW_STEPS.filter((step) => attend + step <= MOST_INTERVIEWS).map((step) => ({
    ...plain(
      `interviews-${step}`,
      'interviews',
      say`Time for ${(profile.interviews ?? attend) + step} interviews instead of ${profile.interviews ?? attend}`,
    ),
    changes: [{ path: 'interviews', value: (profile.interviews ?? attend) + step }],
    months: 0,
  }));
}

/** Each specialty not wanted yet, with the fewest stars given so far; each wanted one dropped, if another is left. */
export function specialtyImprovements(profile: Profile, known: readonly SpecialtyId[]): Improvement[] {
  const { specialties } = profile.preferences;
  const stars = known.flatMap((id) => specialties[id] ?? []);
  return known.flatMap((id): Improvement[] => {
    const path = `preferences.specialties.${id}`;
    if (specialties[id] === undefined) {
      return [
        {
          ...plain(`add-${id}`, 'specialty', say`Add ${SPECIALTY_NAMES[id]}`),
          changes: [{ path, value: stars.length > 0 ? Math.min(...stars) : MIDDLE_STARS }],
          says: [say`The budget stays as it is and is shared anew.`],
          months: 0,
        },
      ];
    }
    if (stars.length < 2) return [];
    return [
      {
        ...plain(`drop-${id}`, 'specialty', say`Drop ${SPECIALTY_NAMES[id]}`),
        changes: [{ path, value: null }],
        says: [
          say`The money goes to the other specialties. Look at what you wish for, too, not only at the chance.`,
        ],
        months: 0,
      },
    ];
  });
}

/** The visa class that is not accepted yet, unless it is suspended for this person. H-1B asks for a passed Step 3, so without one it is offered with it, and not at all when no attempt is left. */
export function visaImprovements(
  profile: Profile,
  step3: Improvement | undefined,
  restriction: EntryRestriction | null,
  step3UsedUp: boolean,
): Offer & { unmeasured: UnmeasuredChange[] } {
  const { needed, acceptable } = profile.visa;
  if (needed !== true || acceptable.length === 0) return { ...NOTHING, unmeasured: [] };
  const accept = (visa: 'J-1' | 'H-1B') => [{ path: 'visa.acceptable', value: [...acceptable, visa] }];
  const improvements: Improvement[] = [];
  const closed = (visa: 'J-1' | 'H-1B') =>
    restriction !== null && suspends(restriction, visa) && !acceptable.includes(visa);
  const notes = restriction && (closed('J-1') || closed('H-1B')) ? [suspendedWords(restriction)] : [];
  if (!acceptable.includes('J-1') && !closed('J-1')) {
    improvements.push({
      ...plain('visa-j1', 'visa', say`Accept a J-1 visa, too`),
      changes: accept('J-1'),
      says: [say`A J-1 asks for two years at home afterwards, or a waiver.`],
      months: 0,
    });
  }
  if (acceptable.includes('H-1B') || closed('H-1B')) {
    if (restriction?.kind === 'partial' && closed('J-1'))
      return {
        improvements,
        notes: [suspendedUnlessExcepted(restriction)],
        unmeasured: [j1ByException(restriction)],
      };
    return { improvements, notes, unmeasured: [] };
  }
  if (step3UsedUp)
    return {
      improvements,
      notes: [...notes, say`An H-1B is not offered: it needs a passed Step 3, and no attempt is left.`],
      unmeasured: [],
    };
  if (restriction) return { improvements, notes, unmeasured: [unrestrictedClass(restriction, step3)] };
  if (profile.exams.some((one) => one.exam === 'step3' && one.result === 'pass')) {
    improvements.push({
      ...plain('visa-h1b', 'visa', say`Accept an H-1B visa, too`),
      changes: accept('H-1B'),
      months: 0,
    });
  } else if (step3) {
    improvements.push({
      ...step3,
      id: 'visa-h1b-step3',
      kind: 'visa',
      change: say`Accept an H-1B visa, too, with Step 3 passed before applying`,
      changes: [...accept('H-1B'), ...step3.changes],
    });
  }
  return { improvements, notes, unmeasured: [] };
}

/**
 * The H-1B under a restriction of J visas. The odds still count every J-1, so they would show that it adds nothing,
 * where it may be the only class that is issued.
 */
function unrestrictedClass({ country }: EntryRestriction, step3: Improvement | undefined): UnmeasuredChange {
  const cost = step3 && totalCost(step3.costs);
  return {
    id: UNRESTRICTED_CLASS,
    change: step3
      ? say`Accept an H-1B visa, too, with Step 3 passed before applying`
      : say`Accept an H-1B visa, too`,
    match: null,
    gain: null,
    cost: cost ? Math.round((cost.low + cost.high) / 2) : step3 ? null : 0,
    months: step3 ? step3.months : 0,
    why: `${say`J-1 visas are suspended for citizens of ${country}, and the H-1B is not on that list: it may be the only way in. It needs a passed Step 3. Our odds still count each J-1, so they cannot say what this adds.`}${step3 ? ` ${STEP3_NEEDS_ENTRY}` : ''}`,
  };
}

/** The J-1 under a restriction of J visas: the odds do not know it, so their number would promise what is not issued. */
function j1ByException({ country }: EntryRestriction): UnmeasuredChange {
  return {
    id: 'visa-j1-exception',
    change: say`Accept a J-1, too, if an exception covers you`,
    match: null,
    gain: null,
    cost: 0,
    months: 0,
    why: say`It would open the programs that sponsor a J-1. But J-1 visas are suspended for citizens of ${country}, and our odds do not count that, so we show no number. Ask an immigration lawyer about exceptions first.`,
  };
}

function plain(id: string, kind: Improvement['kind'], change: string): Improvement {
  return { id, kind, change, changes: [], costs: [], months: null, says: [], sources: [] };
}
