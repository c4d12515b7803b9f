import type { SeasonalFacts, SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import type { ProfileChange } from '../decision-results.ts';
import { MOST_USCE_MONTHS } from '../odds/applicant.ts';
import { step3Improvements } from './exam-improvements.ts';
import { handsOnMonths } from './experience-improvements.ts';
import { combine, type Improvement, isImg } from './improvement.ts';

export const MONTHS_OF_A_SEASON = 12;
export const ROTATION_MONTHS = 3;

/** Applying a season later, alone and with what the time allows. `next` holds the facts of that season. */
export function waitingImprovements(
  profile: Profile,
  next: SeasonalFacts,
  specialties: readonly SpecialtyId[],
  usceMonths: number | null,
  today: string | undefined,
): Improvement[] {
  const wait = waiting(profile);
  const step3 = step3Improvements(profile, next, today).improvements[0];
  const months = roomForRotations(profile, usceMonths)
    ? handsOnMonths(profile, next, specialties, ROTATION_MONTHS)
    : undefined;
  const options: [string, string, (Improvement | undefined)[]][] = [
    ['wait', say`nothing new but continuous clinical work`, []],
    ['wait-step3', say`Step 3 passed`, [step3]],
    ['wait-hands-on', say`${ROTATION_MONTHS} more hands-on US months`, [months]],
    [
      'wait-step3-hands-on',
      say`Step 3 passed and ${ROTATION_MONTHS} more hands-on US months`,
      [step3, months],
    ],
  ];
  return options.flatMap(([id, meanwhile, parts]) => {
    const known = parts.filter((part) => part !== undefined);
    if (known.length < parts.length) return [];
    const change = say`Wait for the ${next.season.season} Match, with ${meanwhile}`;
    return [combine(id, 'wait', change, [wait, ...known], MONTHS_OF_A_SEASON)];
  });
}

/** Whether as many more months are still known to help; no, when the months so far are not known. */
export function roomForRotations(profile: Profile, usceMonths: number | null): boolean {
  return isImg(profile) && usceMonths !== null && usceMonths + ROTATION_MONTHS <= MOST_USCE_MONTHS;
}

/** One season later: everything dated ages, and hands-on US work that is still going on counts a year more. */
export function waiting(profile: Profile): Pick<Improvement, 'changes' | 'costs' | 'says' | 'sources'> {
  const changes: ProfileChange[] = [{ path: 'season', value: profile.season + 1 }];
  profile.experience.forEach((entry, i) => {
    if (
      entry.kind !== 'hands-on' ||
      entry.country !== 'US' ||
      entry.to !== undefined ||
      entry.from === undefined
    )
      return;
    changes.push({ path: `experience[${i}].months`, value: (entry.months ?? 0) + MONTHS_OF_A_SEASON });
  });
  return {
    changes,
    costs: [],
    says: [
      say`You stay in clinical work or research the whole time: a year without it would lower the odds, by how much is not measured.`,
      say`The years since graduation grow by one. What the year costs you in living and lost income is not in the cost.`,
    ],
    sources: [],
  };
}
