import type { Experience } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { monthRangeWords, monthsWords } from '../../dates/date-words.ts';
import { monthsBetween } from '../../dates/iso-date.ts';
import { HANDS_ON_KINDS } from '../../odds/applicant.ts';
import type { Situation } from '../situation.ts';
import { type Ages, agesSeen, agesWanted } from './aim.ts';
import { spanOf, whenOf } from './period.ts';
import type { PointStatus } from './points.ts';
import { monthsOf } from './scored-item.ts';

/** Hands-on months in the United States, of the kinds that the odds count. */
export interface HandsOnMonths {
  /** Worked by today. */
  done: number;
  /** Entered, and still to come. */
  planned: number;
  /** All of them by whom one cares for; every month stands in one of these. */
  adults: number;
  children: number;
  both: number;
  other: number;
  /** Enough with the planned ones? */
  status: PointStatus;
  /** Paths that could change the total. */
  missing: string[];
  /** What to aim at, months. */
  enough: number;
  aim: number;
  /** Whom more months should be with; null when the wanted ages are covered. */
  lacks: Ages | null;
  says: string;
}

export function handsOnMonths(situation: Situation): HandsOnMonths {
  const { profile, specialties } = situation;
  const months = { done: 0, planned: 0, adults: 0, children: 0, both: 0, other: 0 };
  const saysNothing = profile.experience.length === 0 && profile.noUsExperience !== true;
  const missing = saysNothing ? ['experience'] : [];
  profile.experience.forEach((item, index) => {
    if (!HANDS_ON_KINDS.has(item.kind)) return;
    const path = `experience[${index}]`;
    const total = item.country === 'US' ? monthsOf(item, whenOf(item, situation.today)) : 0;
    if (item.country === undefined) missing.push(`${path}.country`);
    if (total === null) missing.push(`${path}.${item.from === undefined ? 'months' : 'to'}`);
    if (!total) return;
    const done = monthsDone(item, total, situation.today);
    months.done += done;
    months.planned += total - done;
    const seen = agesSeen(item.field);
    if (seen === null) missing.push(`${path}.field`);
    months[seen === null || seen === 'none' ? 'other' : seen] += total;
  });
  const enough = situation.figure('advice.usce.enough_months');
  const aim = situation.figure('advice.usce.aim_months');
  const lacks = lacking(agesWanted(specialties), months);
  const status = statusOf(months.done + months.planned, enough, missing);
  return { ...months, missing, enough, aim, lacks, status, says: says(months, status, enough, aim) };
}

/** Whole months short of what is enough, those still to come counted as had; 0 for none. */
export function monthsShort({ done, planned, enough }: HandsOnMonths): number {
  return Math.max(0, Math.ceil(enough - done - planned));
}

/** Of a stay that goes on, the part up to today; of one without dates, all: the odds count it so, too. */
function monthsDone(item: Experience, total: number, today: string): number {
  const when = whenOf(item, today);
  if (when === 'planned') return 0;
  if (when !== 'now') return total;
  const start = spanOf(item)?.start ?? today;
  return Math.min(total, monthsBetween(start, today));
}

function lacking(
  wanted: Ages,
  { adults, children, both }: { adults: number; children: number; both: number },
) {
  const noAdults = adults + both === 0;
  const noChildren = children + both === 0;
  if (wanted === 'both')
    return noAdults && noChildren ? 'both' : noAdults ? 'adults' : noChildren ? 'children' : null;
  return (wanted === 'adults' ? noAdults : noChildren) ? wanted : null;
}

/** A missing field only spoils the answer while the known months are not enough. */
function statusOf(known: number, enough: number, missing: readonly string[]): PointStatus {
  if (known >= enough) return 'met';
  return missing.some((path) => !path.endsWith('.field')) ? 'cannot-tell' : 'not-met';
}

function says(
  { done, planned }: { done: number; planned: number },
  status: PointStatus,
  enough: number,
  aim: number,
): string {
  const have =
    planned > 0
      ? say`${monthsWords(done)} done and ${monthsWords(planned)} planned`
      : say`${monthsWords(done)} done`;
  const goal = say`Aim at ${monthRangeWords(enough, aim)} when you can pay for them.`;
  if (status === 'cannot-tell') return say`${have}, as far as your profile tells. ${goal}`;
  if (status === 'met') return say`${have}. That reaches the aim of ${monthRangeWords(enough, aim)}.`;
  return `${have}. ${goal}`;
}
