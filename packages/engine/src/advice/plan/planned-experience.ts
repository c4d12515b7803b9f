import { say } from '@matchwright/speech';
import { addDays, addMonths, firstDay, lastDay } from '../../dates/iso-date.ts';
import type { Situation } from '../situation.ts';

/** An experience of the profile that has not begun. */
export interface PlannedExperience {
  /** From its beginning and kind, so that it stays when others are entered. */
  id: string;
  name: string;
  handsOn: boolean;
  inUs: boolean;
  /** ISO dates, both included. */
  from: string;
  to: string;
  path: string;
}

const NAMES: Record<string, string> = {
  'hands-on': say`Hands-on rotation`,
  observership: say`Observership`,
  practice: say`Clinical work`,
  internship: say`Internship`,
  residency: say`Residency`,
  teaching: say`Teaching`,
  volunteer: say`Volunteer work`,
  research: say`Research`,
};

/** What the profile says will begin after today, by its beginning; without an end it lasts the stated months, or one. */
export function plannedExperience({ profile, today }: Situation): PlannedExperience[] {
  const found = profile.experience.flatMap((entry, index): PlannedExperience[] => {
    if (entry.from === undefined || firstDay(entry.from) <= today) return [];
    const from = firstDay(entry.from);
    const months = Math.max(1, Math.round(entry.months ?? 1));
    const to = entry.to === undefined ? addDays(addMonths(from, months), -1) : lastDay(entry.to);
    return [
      {
        id: `${entry.kind}-${entry.from}`,
        name: NAMES[entry.kind] as string,
        handsOn: entry.kind === 'hands-on' && entry.country === 'US',
        inUs: entry.country === 'US',
        from,
        to: later(from, to),
        path: `experience[${index}]`,
      },
    ];
  });
  const seen = new Map<string, number>();
  return found
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map((entry) => {
      const count = (seen.get(entry.id) ?? 0) + 1;
      seen.set(entry.id, count);
      return count === 1 ? entry : { ...entry, id: `${entry.id}-${count}` };
    });
}

function later(a: string, b: string): string {
  return [a, b].sort().at(-1) as string;
}
