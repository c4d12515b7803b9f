import type { SeasonalFacts, SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import type { UnmeasuredChange, WhatIfResult } from '../decision-results.ts';
import { attemptsUsedUp } from '../list/attempts-note.ts';
import type { Plan } from '../list/plan.ts';
import { NONE_CONSIDERED } from '../list/preferences.ts';
import { PlanError } from '../plan-error.ts';
import { restrictionOnVisa } from '../visas/restriction-words.ts';
import { step2Improvements, step3Improvements, step3NotOffered } from './exam-improvements.ts';
import { experienceImprovements } from './experience-improvements.ts';
import type { Improvement, Offer } from './improvement.ts';
import { factsForSeason } from './season-facts.ts';
import { allThisSeason, stillPossible } from './this-season.ts';
import { waitingImprovements } from './waiting-improvements.ts';
import {
  budgetImprovements,
  interviewImprovements,
  specialtyImprovements,
  visaImprovements,
} from './wish-improvements.ts';

export interface Menu extends Offer, Pick<WhatIfResult, 'notOffered'> {
  unmeasured: UnmeasuredChange[];
  /** All that can be done before this season's applications, together; null when nothing can, or no day was given. */
  thisSeason: Improvement | null;
}

/** Everything that this person can do to change the odds, and notes on what is not offered. */
export function improvementMenu(
  profile: Profile,
  facts: SeasonalFacts,
  plan: Plan,
  today: string | undefined,
): Menu {
  const { specialties } = plan.listed;
  const known = Object.keys(facts.model.population) as SpecialtyId[];
  const step2 = step2Improvements(profile, facts, specialties, today);
  const step3 = step3Improvements(profile, facts, today);
  const notOffered = {
    step2ck: attemptsUsedUp(profile, facts, 'step2ck') ? step2.notes.join(' ') : null,
    step3: step3.refused === null ? null : step3NotOffered(step3.refused),
  };
  if (specialties.length === 0) {
    return {
      improvements: specialtyImprovements(profile, known),
      notes: [NONE_CONSIDERED],
      notOffered,
      unmeasured: [],
      thisSeason: null,
    };
  }
  const { usceMonths } = plan.market.applicant;
  const experience = experienceImprovements(profile, facts, specialties, usceMonths, today);
  const next = nextSeason(profile, facts);
  const visa = visaImprovements(
    profile,
    step3.improvements[0],
    restrictionOnVisa({ profile, facts, today }),
    attemptsUsedUp(profile, facts, 'step3'),
  );
  // Which score an open Step 2 CK would bring is a choice of the comparison, not of the menu.
  const open = today !== undefined && step2.improvements.length === 0;
  const thisSeason = open
    ? allThisSeason(
        stillPossible({ step2: undefined, step3: step3.improvements, experience: experience.improvements }),
        profile.season,
      )
    : null;
  return {
    improvements: [
      ...(thisSeason?.kind === 'together' ? [thisSeason] : []),
      ...step2.improvements,
      ...step3.improvements,
      ...experience.improvements,
      ...(next ? waitingImprovements(profile, next, specialties, usceMonths, today) : []),
      ...budgetImprovements(plan),
      ...specialtyImprovements(profile, known),
      ...visa.improvements,
      ...interviewImprovements(profile, plan),
    ].map(withUniqueSources),
    notOffered,
    notes: [...step2.notes, ...step3.notes, ...experience.notes, ...visa.notes],
    unmeasured: visa.unmeasured,
    thisSeason,
  };
}

function nextSeason(profile: Profile, facts: SeasonalFacts): SeasonalFacts | null {
  try {
    return factsForSeason(facts, profile.season + 1);
  } catch (problem) {
    if (problem instanceof PlanError) return null;
    throw problem;
  }
}

function withUniqueSources(improvement: Improvement): Improvement {
  return { ...improvement, sources: [...new Set(improvement.sources)] };
}
