import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { makePlan, membersOf, type Plan } from '../list/plan.ts';
import { PlanError } from '../plan-error.ts';
import type { CountedApplication } from './application-table.ts';

/** The best list of a profile; null when it cannot be planned with. */
export function plannedList(profile: Profile, facts: SeasonalFacts): Plan | null {
  try {
    return makePlan(profile, facts);
  } catch (problem) {
    if (problem instanceof PlanError) return null;
    throw problem;
  }
}

/** A list as applications of which nothing is heard yet. */
export function plannedApplications(plan: Plan): CountedApplication[] {
  return membersOf(plan).map(({ choice, level, tiered }) => ({
    candidate: choice.candidate,
    utility: choice.utility,
    level,
    tiered,
    evidence: 'silent',
    attends: false,
  }));
}
