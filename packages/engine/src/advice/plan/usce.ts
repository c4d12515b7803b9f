import type { Range } from '../../results.ts';
import { handsOnMonths as change } from '../../whatif/experience-improvements.ts';
import { rotationsEnd } from '../../whatif/rotation-timing.ts';
import { handsOnMonths, monthsShort } from '../experience/hands-on-months.ts';
import type { Situation } from '../situation.ts';
import { eventDate } from './season-events.ts';

/**
 * Whole months of hands-on US work still missing to the aim, those already arranged counted as had; 0 for none. Where
 * not all of them can end before applications open, as many as can.
 */
export function missingMonths(situation: Situation): number {
  const { isImg, profile, facts, today } = situation;
  const missing = isImg ? monthsShort(handsOnMonths(situation)) : 0;
  const open = eventDate(situation, 'submit-opens')?.date;
  const fits = (months: number) => !open || (rotationsEnd(profile, facts, months, today) ?? open) <= open;
  const most = Array.from({ length: missing }, (_, i) => missing - i).find(fits);
  return most ?? missing;
}

/** The chance of matching with the missing months, minus the chance as it is; null when nothing can be planned. */
export function usceGain(situation: Situation): Range | null {
  const months = missingMonths(situation);
  // Where nothing is entered an average is counted: months added to it would start from nothing and read as a loss.
  if (months === 0 || situation.applicant.usceMonths === null) return null;
  const { changes } = change(situation.profile, situation.facts, situation.specialties, months);
  return situation.compare(changes)?.gain ?? null;
}
