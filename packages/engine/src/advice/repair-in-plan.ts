import { addDays } from '../dates/iso-date.ts';
import { rotationDays } from './experience/letter-dates.ts';
import type { Finding, Repair } from './finding.ts';
import { planOf } from './plan-of.ts';
import type { Task } from './schedule.ts';
import type { Situation } from './situation.ts';

/** The finding with the dates of its repair as the plan has them. */
export function withPlannedRepair(situation: Situation, finding: Finding): Finding {
  return finding.repair ? { ...finding, repair: repairInPlan(situation, finding.repair) } : finding;
}

/**
 * One step has one set of dates: those of the plan. It begins at its soonest sensible start and ends with the last task
 * that it consists of. What is no task of the plan can begin today.
 */
function repairInPlan(situation: Situation, repair: Repair): Repair {
  const { today } = situation;
  const tasks = planOf(situation).tasks.filter(
    ({ id, status }) => repair.tasks?.includes(id) && status !== 'done',
  );
  if (tasks.length === 0) {
    if (repair.begin === null || repair.late) return repair;
    return { ...repair, begin: today, beginNow: true };
  }
  const first = tasks.map(({ earliest, start }) => (earliest < today ? start : earliest)).sort()[0] as string;
  const by = lastDay(situation, tasks, repair);
  const late = repair.late || (repair.by !== null && by > repair.by);
  return {
    ...repair,
    begin: first,
    beginNow: first <= today,
    by,
    projected: tasks.some(({ projected }) => projected),
    late,
  };
}

/** A rotation of another length than the plan's ends so many months after its soonest start. */
function lastDay(situation: Situation, tasks: readonly Task[], { lastMonths }: Repair): string {
  const last = tasks.at(-1) as Task;
  const days = lastMonths ? rotationDays(situation, lastMonths) : last.days;
  if (days !== last.days) return addDays(last.earliest, days);
  return tasks
    .map(({ due }) => due)
    .sort()
    .at(-1) as string;
}
