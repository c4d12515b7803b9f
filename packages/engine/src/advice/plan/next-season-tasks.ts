import { say } from '@matchwright/speech';
import { dayNumber } from '../../dates/iso-date.ts';
import { certifiedTooLate } from '../rules/certified-too-late.ts';
import type { Situation } from '../situation.ts';
import type { Task } from './task.ts';

/**
 * Where the certificate comes after rank lists are due, its open steps cannot be caught up: they are not late, they
 * count for the next season, and they say so first.
 */
export function withNextSeason(situation: Situation, tasks: readonly Task[]): Task[] {
  const isLate = certifiedTooLate(situation) !== null;
  const soon = dayNumber(situation.today) + situation.figure('advice.plan.now_days');
  return tasks.map((task) => {
    const { phase, id, kind, status, why, start } = task;
    const leadsToIt = (phase === 'certification' && kind === 'work') || id === 'ecfmg-verification';
    if (!isLate || !leadsToIt || status === 'done') return task;
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
