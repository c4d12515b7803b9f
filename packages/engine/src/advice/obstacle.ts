import { say } from '@matchwright/speech';
import { dateWords, momentWords } from '../dates/date-words.ts';
import type { PlanStage } from '../dates/season-day.ts';
import type { Planner } from '../whatif/planner.ts';
import { dollars } from '../words/money-words.ts';

/** The part of a situation that can stand in the way; the situation itself asks, so it cannot be named here. */
interface Asked {
  profile: { season: number };
  today: string;
  stage: PlanStage;
  sent: boolean;
  ended: string | null;
  specialties: readonly unknown[];
  date(
    event: 'rank-list-deadline' | 'match-week',
  ): { date: string; time: string | null; projected: boolean } | null;
  planner(): Planner | null;
}

/** Why no chance of this season can be shown, and what to do; null when one can. */
export function obstacleOf(situation: Asked): string | null {
  return seasonOver(situation) ?? budgetTooSmall(situation);
}

/** After the rank list deadline nothing changes the outcome of a season any more; null before it. */
export function seasonOver(situation: Asked): string | null {
  const { season } = situation.profile;
  const deadline = situation.date('rank-list-deadline');
  if (!deadline || situation.today <= deadline.date) return null;
  const day = deadline.projected ? say`about ${dateWords(deadline.date)}` : dateWords(deadline.date);
  if (situation.stage === 'closed') return closedWords(situation, day);
  let next = season + 1;
  while (`${next}${deadline.date.slice(4)}` < situation.today) next += 1;
  if (situation.sent)
    return say`The ${season} season is over: its rank list deadline was ${day}. Begin season ${next} on the page “After the Match” to see your chances.`;
  return say`The ${season} season is over: its rank list deadline was ${day}. Choose the ${next} season in your profile to see your chances.`;
}

/** Of a season that was applied in and waits for its result. */
function closedWords(situation: Asked, day: string): string {
  const { season } = situation.profile;
  if (situation.ended !== null)
    return say`You noted how your ${season} season ended. What comes next stands on the page “After the Match”.`;
  const week = situation.date('match-week');
  // On the day itself its hour says whether it can be known yet.
  return week !== null && situation.today <= week.date
    ? say`Rank lists of ${season} were due on ${day}, so nothing changes your chance any more. What your answers make of it stands on the page “Season”. From ${momentWords(week)} on, your NRMP account shows whether you matched.`
    : say`Rank lists of ${season} were due on ${day}, and your NRMP account shows whether you matched. Note it on the page “After the Match”.`;
}

/** An empty list has a chance of 0 whatever else the profile says, so nothing can be compared. */
export function budgetTooSmall(situation: Asked): string | null {
  const plan = situation.planner()?.base.plan;
  if (!plan || plan.spendable > 0 || plan.solution.selected.length > 0) return null;
  const fees = plan.fixedFees.reduce((sum, fee) => sum + fee.amount.value, 0);
  if (fees === 0 || situation.specialties.length === 0) return null;
  const budget = dollars(plan.budget);
  return plan.budget < fees
    ? say`Your budget of ${budget} does not cover the fixed fees of ${dollars(fees)}, so no list can be made. Raise it to see your chances.`
    : say`Your budget of ${budget} pays the fixed fees and nothing more, so no list can be made. Raise it to see your chances.`;
}
