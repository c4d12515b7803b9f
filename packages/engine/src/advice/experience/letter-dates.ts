import { addDays, daysBetween } from '../../dates/iso-date.ts';
import { letterShows, rotationsEnd } from '../../whatif/rotation-timing.ts';
import { planOf } from '../plan-of.ts';
import type { Situation } from '../situation.ts';

/** When a rotation would have to start so that its letter still arrives, and when it can. All dates are ISO. */
export interface LetterDate {
  /** Programs first look at applications; `projected` when the day is not published. */
  date: string;
  projected: boolean;
  source: string;
  /** Length of the rotation, months. */
  months: number;
  /** Last start whose letter shows by that day. */
  latestStart: string;
  /** Begin to ask for a place by this day. */
  askBy: string;
  /** The soonest start by the lead times, as the plan has it, and the letter that comes of it. */
  soonestStart: string;
  soonestEnd: string;
  soonestLetter: string;
  /** `tight`: only a place that is free at shorter notice than usual would do. */
  state: 'in-time' | 'tight' | 'too-late';
}

/** Days of a rotation, as the plan counts a month. */
export function rotationDays(situation: Situation, months: number): number {
  return months * situation.figure('advice.plan.usce_month_days');
}

/** For each length of a rotation; empty while nobody knows when programs first look. */
export function letterDates(situation: Situation, lengths: readonly number[]): LetterDate[] {
  const { facts, today } = situation;
  const found = situation.date('review-opens');
  if (!found) return [];
  const { date, projected, source } = found;
  const soonestStart = soonestRotation(situation);
  return lengths.map((months): LetterDate => {
    const days = rotationDays(situation, months);
    const latestStart = addDays(date, -daysBetween(date, letterShows(facts, date)) - days);
    const soonestEnd = addDays(soonestStart, days);
    const spare = daysBetween(soonestStart, latestStart);
    return {
      date,
      projected,
      source,
      months,
      latestStart,
      askBy: addDays(today, spare),
      soonestStart,
      soonestEnd,
      soonestLetter: letterShows(facts, soonestEnd),
      state: spare >= 0 ? 'in-time' : today > latestStart ? 'too-late' : 'tight',
    };
  });
}

/** The plan's own day; the same lead times from today where the plan holds no rotation. */
function soonestRotation(situation: Situation): string {
  const { profile, facts, today } = situation;
  const task = planOf(situation).tasks.find(({ id, status }) => id === 'usce-rotation' && status !== 'done');
  return task?.earliest ?? rotationsEnd(profile, facts, 0, today) ?? today;
}
