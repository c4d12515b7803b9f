import { say } from '@matchwright/speech';
import { dayNumber } from '../../dates/iso-date.ts';
import { certifiedTooLate } from '../rules/certified-too-late.ts';
import type { Situation } from '../situation.ts';
import type { Task } from './task.ts';
import type { PlanEventId } from './template.ts';

/**
 * Whether no certificate can count this season: it comes after rank lists are due, or nobody applied for its Pathway.
 * @param missed the date of the season that the certificate misses, when it is no longer possible
 */
export function certificateIsForNext(situation: Situation, missed: PlanEventId | null | undefined): boolean {
  return missed === 'pathways-deadline' || certifiedTooLate(situation) !== null;
}

export function leadsToCertificate({ id, phase, kind }: Pick<Task, 'id' | 'phase' | 'kind'>): boolean {
  return (phase === 'certification' && kind === 'work') || id === 'ecfmg-verification';
}

/** The open steps to such a certificate cannot be caught up: they are not late, they count for the next season, and say so. */
export function withNextSeason(
  situation: Situation,
  tasks: readonly Task[],
  missed: PlanEventId | null | undefined,
): Task[] {
  if (!certificateIsForNext(situation, missed)) return [...tasks];
  const soon = dayNumber(situation.today) + situation.figure('advice.plan.now_days');
  return tasks.map((task) => {
    const { status, why, start } = task;
    if (!leadsToCertificate(task) || status === 'done') return task;
    return {
      ...task,
      why: `${say`Too late for the Match of ${situation.profile.season}, because the certificate comes after rank lists are due. It counts for the next season, so it is still worth doing.`} ${why}`,
      status: dayNumber(start) <= soon ? 'now' : 'ahead',
      lateDays: 0,
      nextSeason: true,
      ifLate: null,
    };
  });
}
