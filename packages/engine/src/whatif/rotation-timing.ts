import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { addDays } from '../dates/iso-date.ts';
import { isImg } from './improvement.ts';
import { numberOf } from './parameters.ts';

/**
 * ISO date on which some more hands-on months can end at the earliest, with the lead times of the plan: a place, then a
 * visitor visa for it, then the months; null without a day to count from.
 * @param months whole months
 */
export function rotationsEnd(
  profile: Profile,
  facts: SeasonalFacts,
  months: number,
  today: string | undefined,
): string | null {
  if (today === undefined) return null;
  const done = new Set(profile.plan?.done);
  const figure = (key: string) => numberOf(facts, key)?.value ?? 0;
  const place = done.has('usce-arrange') ? 0 : Math.min(...placeLeads(profile, today).map(figure));
  const asksVisa = isImg(profile) && profile.visa.needed === true && !done.has('usce-visa');
  const visa = asksVisa ? figure('advice.usce.visa_lead_months') : 0;
  return addDays(today, (place + visa + months) * figure('advice.plan.usce_month_days'));
}

/** Days from the end of a rotation until a letter of it shows: asked for on the last day, written, uploaded. */
export const LETTER_PARAMETERS = ['advice.letters.ask_days', 'advice.letters.appear_days'] as const;

/** ISO date on which a letter shows that is asked for at the end of a rotation. */
export function letterShows(facts: SeasonalFacts, end: string): string {
  const days = LETTER_PARAMETERS.reduce((sum, key) => sum + (numberOf(facts, key)?.value ?? 0), 0);
  return addDays(end, days);
}

/** The doors that are open to students and to graduates; both while the year of graduation cannot tell. */
function placeLeads({ school }: Profile, today: string): string[] {
  const year = Number(today.slice(0, 4));
  const [student, graduate] = ['advice.usce.lead_months_elective', 'advice.usce.lead_months_externship'];
  if (school.graduated === undefined || school.graduated === year) return [student, graduate] as string[];
  return [school.graduated < year ? graduate : student] as string[];
}
