import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { makePlan, membersOf } from '../list/plan.ts';
import { PlanError } from '../plan-error.ts';
import type { CountedApplication } from './application-table.ts';

/** The best list of a profile as applications of which nothing is heard yet; null when it cannot be planned with. */
export function plannedApplications(profile: Profile, facts: SeasonalFacts): CountedApplication[] | null {
  try {
    return membersOf(makePlan(profile, facts)).map(({ choice, level, tiered }) => ({
      candidate: choice.candidate,
      utility: choice.utility,
      level,
      tiered,
      evidence: 'silent',
      attends: false,
    }));
  } catch (problem) {
    if (problem instanceof PlanError) return null;
    throw problem;
  }
}
