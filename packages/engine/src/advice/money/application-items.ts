import type { CalendarEventId, FixedFee } from '@matchwright/facts';
import { counted, say } from '@matchwright/speech';
import type { Plan } from '../../list/plan.ts';
import { eventDate } from '../plan/season-events.ts';
import type { Schedule } from '../schedule.ts';
import type { Situation } from '../situation.ts';
import { evidence, monthFor, statusFor, taskFor } from './fee-items.ts';
import type { MoneyItem } from './money-item.ts';

/** The task that pays each fixed fee, the day of the season on which it can first be paid, and the key of its amount. */
const PAID_WITH: Record<
  string,
  { task: string; event: CalendarEventId; group: MoneyItem['group']; fee: string }
> = {
  'usmle-transcript': {
    task: 'send-applications',
    event: 'submit-opens',
    group: 'applications',
    fee: 'fee.eras.usmle_transcript',
  },
  'nrmp-registration': {
    task: 'nrmp-register',
    event: 'nrmp-registration-opens',
    group: 'match',
    fee: 'fee.nrmp.registration',
  },
  'ecfmg-token': {
    task: 'ecfmg-token',
    event: 'tokens-issued',
    group: 'applications',
    fee: 'fee.ecfmg.eras_token',
  },
};
/** The item of the list's own fees. */
export const LIST_ITEM = 'eras-applications';

const APPLICATIONS = {
  task: 'send-applications',
  event: 'submit-opens',
  group: 'applications',
  fee: 'fee.eras.first30',
} as const;

/** The fees of the list as the planner has it, and the fixed fees of the season: together what the budget is for. */
export function applicationItems(situation: Situation, plan: Schedule): MoneyItem[] {
  const list = situation.planner()?.base.plan ?? null;
  const { facts, profile } = situation;
  const fixed = facts.season.fixedFees.filter(({ types }) => types.includes(profile.applicant));
  return [
    ...(list ? listItem(situation, plan, list) : []),
    ...fixed.flatMap((fee) => fixedItem(situation, plan, fee)),
    ...rankItem(situation, plan),
  ];
}

function listItem(situation: Situation, plan: Schedule, { solution }: Plan): MoneyItem[] {
  const count = solution.selected.length;
  const tiers = situation.facts.season.applicationTiers;
  if (count === 0) return [];
  return placed(situation, plan, APPLICATIONS, {
    id: LIST_ITEM,
    label: say`ERAS applications`,
    low: solution.cost,
    high: solution.cost,
    per: say`for ${counted(count, 'application')}`,
    ...evidence(situation, tiers, APPLICATIONS.fee),
    note: say`The list of this planner under your budget.`,
  });
}

function fixedItem(situation: Situation, plan: Schedule, { id, label, amount }: FixedFee): MoneyItem[] {
  const paid = PAID_WITH[id] ?? APPLICATIONS;
  return placed(situation, plan, paid, {
    id,
    label,
    low: amount.value,
    high: amount.value,
    per: say`for one season`,
    ...evidence(situation, amount, paid.fee),
    note: null,
  });
}

/** Only somebody with more interviews than the included ranks can pay for further ones. */
function rankItem(situation: Situation, plan: Schedule): MoneyItem[] {
  const fee = situation.parameter('fee.nrmp.extra_rank');
  const included = situation.parameter('fee.nrmp.included_ranks')?.value;
  const { interviews } = situation.profile;
  const task = taskFor(plan, ['rank-certify']);
  if (!task || typeof fee?.value !== 'number' || typeof included !== 'number' || interviews === undefined)
    return [];
  const extra = interviews - included;
  if (extra <= 0) return [];
  return [
    {
      id: 'nrmp-extra-ranks',
      label: say`Rank list beyond ${included} programs`,
      group: 'match',
      month: monthFor(task),
      low: 0,
      high: extra * fee.value,
      status: statusFor(task, true),
      ifYouMatch: false,
      per: say`for up to ${extra} more programs`,
      ...evidence(situation, fee, 'fee.nrmp.extra_rank'),
      note: null,
      task: task.id,
    },
  ];
}

type Priced = Omit<MoneyItem, 'group' | 'month' | 'status' | 'ifYouMatch' | 'task'>;

/** Without its task, a fee stands on the day it can first be paid; once that day is over without the task, nowhere. */
function placed(
  situation: Situation,
  plan: Schedule,
  { task: id, event, group }: (typeof PAID_WITH)[string],
  item: Priced,
): MoneyItem[] {
  const task = taskFor(plan, [id]);
  if (task)
    return [
      { ...item, group, month: monthFor(task), status: statusFor(task), ifYouMatch: false, task: task.id },
    ];
  const date = eventDate(situation, event)?.date ?? null;
  if (date !== null && date < situation.today) return [];
  return [
    { ...item, group, month: date?.slice(0, 7) ?? null, status: 'planned', ifYouMatch: false, task: null },
  ];
}
