import type { Parameter } from '@matchwright/facts';
import { counted, say } from '@matchwright/speech';
import { monthOf } from '../../dates/iso-date.ts';
import { entryInDoubt } from '../../visas/entry-question.ts';
import { entryCondition, ifYouMayEnter } from '../../visas/restriction-words.ts';
import { rotationCost } from '../../whatif/parameters.ts';
import { visaForWork } from '../experience/visitor-visa.ts';
import { missingMonths } from '../plan/usce.ts';
import type { Schedule, Task } from '../schedule.ts';
import type { Situation } from '../situation.ts';
import type { MoneyItem } from './money-item.ts';
import { payeePage } from './payee-page.ts';
import { TASK_FEES, type TaskFee } from './task-fees.ts';

const VISITOR_VISA = 'visitor-visa';
/** Steps that take place in the United States, or lead there: who may not enter cannot use what they cost. */
const NEEDS_ENTRY: ReadonlySet<string> = new Set(['step3-register', VISITOR_VISA]);

/** What the tasks of the plan cost, by the fees in force; a fee that nobody states is left to the unknown costs. */
export function feeItems(situation: Situation, plan: Schedule): MoneyItem[] {
  return [...TASK_FEES.flatMap((fee) => feeItem(situation, plan, fee)), ...rotationItems(situation, plan)];
}

function feeItem(situation: Situation, plan: Schedule, spec: TaskFee): MoneyItem[] {
  const task = taskFor(plan, spec.tasks);
  const fee = situation.parameter(spec.fee);
  const applies = !spec.applies || spec.applies(situation, plan);
  if (!task || !applies || typeof fee?.value !== 'number') return [];
  const more = spec.upTo ? situation.parameter(spec.upTo)?.value : 0;
  const unsure = NEEDS_ENTRY.has(task.id) && entryInDoubt(situation);
  const amount = fee.value * (spec.count ?? 1);
  return [
    {
      id: spec.id,
      label: unsure ? `${spec.label}${ifYouMayEnter(situation)}` : spec.label,
      group: spec.group,
      month: monthFor(task),
      low: spec.fromZero ? 0 : amount,
      high: amount + (typeof more === 'number' ? more : 0),
      status: statusFor(task, unsure),
      ifYouMatch: spec.ifYouMatch ?? false,
      per: spec.per,
      ...evidence(situation, fee, spec.fee),
      note:
        [unsure ? entryCondition(situation) : [], noteOf(situation, plan, spec) ?? []].flat().join(' ') ||
        null,
      task: task.id,
    },
  ];
}

/** Before somebody pays for a visitor visa: what it may not cover, when it is for clinical work. */
function noteOf(situation: Situation, plan: Schedule, { id, note }: TaskFee): string | null {
  const work =
    id === VISITOR_VISA &&
    plan.tasks.some(({ id: task }) => task === 'usce-visa' || task === 'usce-rotation');
  return [note, ...(work ? visaForWork(situation) : [])].filter(Boolean).join(' ') || null;
}

function rotationItems(situation: Situation, plan: Schedule): MoneyItem[] {
  const task = taskFor(plan, ['usce-rotation']);
  const cost = rotationCost(situation.facts);
  const stated = situation.parameter('usce.cost.range');
  const months = missingMonths(situation);
  if (!task || !cost || !stated || months === 0) return [];
  return [
    {
      id: 'rotations',
      label: say`Hands-on rotations`,
      group: 'experience',
      month: monthFor(task),
      low: cost.low * months,
      high: cost.high * months,
      status: statusFor(task, false),
      ifYouMatch: false,
      per: say`for ${counted(months, 'month')}`,
      ...evidence(situation, stated, stated.key),
      note: say`From free places to the dearest. Living costs are not in it.`,
      task: task.id,
    },
  ];
}

/** The open task before the done one; undefined when none stands in the plan. */
export function taskFor(plan: Schedule, ids: readonly string[]): Task | undefined {
  const found = plan.tasks.filter(({ id }) => ids.includes(id));
  return found.find(({ status }) => status !== 'done') ?? found[0];
}

export function statusFor(task: Task, optional = false): MoneyItem['status'] {
  return task.status === 'done' ? 'paid' : optional ? 'optional' : 'planned';
}

/** Null for what is paid: nobody knows when it was. */
export function monthFor({ start, status }: Task): string | null {
  return status === 'done' ? null : monthOf(start);
}

export function evidence(
  { facts }: Situation,
  { source, year, confidence, note }: Pick<Parameter, 'source' | 'year' | 'confidence' | 'note'>,
  key: string,
): Pick<MoneyItem, 'source' | 'year' | 'confidence' | 'unconfirmed' | 'checkAt'> {
  const doubtful = confidence === 'low' || note?.startsWith('CONFLICT') === true;
  const unconfirmed = doubtful || facts.sources[source]?.thirdParty === true;
  return { source, year, confidence, unconfirmed, checkAt: unconfirmed ? payeePage(facts, key) : null };
}
