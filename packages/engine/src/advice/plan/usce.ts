import { daysBetween, firstDay, lastDay } from '../../dates/iso-date.ts';
import type { Range } from '../../results.ts';
import { handsOnMonths } from '../../whatif/experience-improvements.ts';
import type { Situation } from '../situation.ts';
import { plannedExperience } from './planned-experience.ts';

/** Whole months of hands-on US work still missing to the aim, those already arranged counted as had; 0 for none. */
export function missingMonths(situation: Situation): number {
  if (!situation.isImg) return 0;
  const month = situation.figure('advice.plan.usce_month_days');
  const arranged = plannedExperience(situation)
    .filter(({ handsOn }) => handsOn)
    .reduce((days, { from, to }) => days + daysBetween(firstDay(from), lastDay(to)) + 1, 0);
  const had = (situation.applicant.usceMonths ?? 0) + arranged / month;
  return Math.max(0, Math.ceil(situation.figure('advice.plan.usce_aim_months') - had - 0.1));
}

/** The chance of matching with the missing months, minus the chance as it is; null when nothing can be planned. */
export function usceGain(situation: Situation): Range | null {
  const months = missingMonths(situation);
  if (months === 0) return null;
  const { changes } = handsOnMonths(situation.profile, situation.facts, situation.specialties, months);
  return situation.compare(changes)?.gain ?? null;
}
