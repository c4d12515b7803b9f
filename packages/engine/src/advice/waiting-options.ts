import type { ApplyOrWait } from '../decision-results.ts';
import type { StatedImprovement, WaitingOptions } from '../whatif/apply-or-wait.ts';
import { openTarget } from './exams/target-score.ts';
import type { Situation } from './situation.ts';

/** What a comparison with a season later rests on, the same on every surface. */
export function waitingOptions(situation: Situation, improvement: StatedImprovement = {}): WaitingOptions {
  return { improvement, today: situation.today, step2: openTarget(situation) };
}

/** Applying now beside a season later, after what the profile allows; null when it cannot be planned with. */
export function waitingFor(situation: Situation): ApplyOrWait | null {
  return situation.waiting(waitingOptions(situation));
}
