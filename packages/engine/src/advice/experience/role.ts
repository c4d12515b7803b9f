import type { Experience } from '@matchwright/inputs';
import { say } from '@matchwright/speech';

/** Where an experience belongs: only clinical work in the United States is US clinical experience. */
export type Group = 'us' | 'abroad' | 'country-unknown' | 'not-clinical';

/** How an experience counts for programs, in words. */
export interface Role {
  group: Group;
  says: string;
  missing: string[];
}

export function roleOf(item: Experience, path: string): Role {
  const group = groupOf(item);
  const missing = group === 'country-unknown' ? [`${path}.country`] : [];
  return { group, says: says(item, group), missing };
}

function groupOf({ kind, country }: Pick<Experience, 'kind' | 'country'>): Group {
  if (kind === 'research' || kind === 'teaching') return 'not-clinical';
  if (country === undefined) return 'country-unknown';
  return country === 'US' ? 'us' : 'abroad';
}

function says({ kind, country }: Experience, group: Group): string {
  if (group === 'country-unknown') return say`Only work in the US counts as US clinical experience.`;
  if (kind === 'research')
    return say`Research counts as scholarship and as active time, not as clinical experience.`;
  if (kind === 'teaching') return say`Teaching is a strength and active time. It is not clinical experience.`;
  if (group === 'abroad') return country === 'CA' ? `${ABROAD[kind]} ${CANADA}` : ABROAD[kind];
  if (kind === 'observership')
    return say`Observing in the US. Some programs do not count it as US clinical experience.`;
  if (kind === 'volunteer')
    return say`It shows service. It counts as US clinical experience only if it was hands-on.`;
  return say`It counts as hands-on US clinical experience.`;
}

const WORK_ABROAD = say`Clinical work outside the US. It does not count as US experience. It shows that you are active, and it gives you patients to speak about.`;

const ABROAD: Record<Exclude<Experience['kind'], 'research' | 'teaching'>, string> = {
  'hands-on': WORK_ABROAD,
  practice: `${WORK_ABROAD} ${say`An employer can still write a letter about your work.`}`,
  internship: `${WORK_ABROAD} ${say`It is the base of your training, so enter its dates and fields.`}`,
  residency: `${WORK_ABROAD} ${say`Earlier residency training is a strength. Have its certificate ready.`}`,
  observership: say`Observing outside the US. It adds little to your application.`,
  volunteer: say`Service outside the US. It shows commitment. It does not count as US experience.`,
};

const CANADA = say`Some programs write "US or Canada": ask them.`;
