import { inARow, say } from '@matchwright/speech';
import type { MoneyRange } from '../decision-results.ts';
import { beforePaying } from '../visas/restriction-words.ts';
import { applicationItems, LIST_ITEM } from './money/application-items.ts';
import { feeItems } from './money/fee-items.ts';
import { MONEY_GROUPS, type MoneyItem } from './money/money-item.ts';
import { type Saving, savings } from './money/savings.ts';
import { type MoneyMonth, type MoneyTotals, monthsOf, totalsOf } from './money/totals.ts';
import { unknownCosts } from './money/unknown-costs.ts';
import { cannotWaitNotes } from './plan/pay-after-entry.ts';
import { type Schedule, schedule } from './schedule.ts';
import type { Situation } from './situation.ts';

/** What the season costs, by month. */
export interface SeasonMoney {
  season: number;
  /** ISO date that it was made for. */
  today: string;
  /** Set when the season's fees are not published yet: the season whose fees stand in for them. */
  projectedFrom: number | null;
  /** By group, then month. */
  items: MoneyItem[];
  /** What is paid already is in none of them. */
  totals: MoneyTotals;
  /** They add up to the totals. */
  months: MoneyMonth[];
  /** What the budget of the profile is for; null when no list can be made, or its time is over. */
  applications: ApplicationMoney | null;
  /** What is in no total. */
  unknown: string[];
  savings: Saving[];
  notes: string[];
}

/** The budget holds application fees and fixed fees only, not the rest of the season. US dollars. */
export interface ApplicationMoney {
  programs: number;
  /** Fees of the list. */
  list: number;
  /** Paid whatever the list. */
  fixed: number;
  total: number;
  /** What of it is still to be paid. */
  open: number;
  /** Everything else of the season that is still to be paid. */
  rest: MoneyRange;
  budget: number;
  /** What everything before Match Day costs beyond the budget, at the lowest and at the dearest prices; 0 when it covers it. */
  short: MoneyRange;
  /** The person named the budget; otherwise it is the one that the planner assumes. */
  stated: boolean;
}

export function seasonMoney(situation: Situation): SeasonMoney {
  const plan = schedule(situation);
  const items = [...applicationItems(situation, plan), ...feeItems(situation, plan)].sort(byGroup);
  const { projectedFrom } = situation.facts.season;
  return {
    season: situation.profile.season,
    today: situation.today,
    projectedFrom,
    items,
    totals: totalsOf(items),
    months: monthsOf(items),
    applications: applicationMoney(situation, items),
    unknown: unknownCosts(situation, plan),
    savings: savings(situation, plan),
    notes: moneyNotes(situation, plan, items),
  };
}

function applicationMoney(situation: Situation, items: readonly MoneyItem[]): ApplicationMoney | null {
  const plan = situation.planner()?.base.plan;
  if (!plan || !items.some(({ id }) => id === LIST_ITEM)) return null;
  const ids = new Set([LIST_ITEM, ...plan.fixedFees.map(({ id }) => id)]);
  const { all, planned } = totalsOf(items);
  const { high: open } = totalsOf(items.filter(({ id }) => ids.has(id))).all;
  const fixed = plan.fixedFees.reduce((sum, fee) => sum + fee.amount.value, 0);
  return {
    programs: plan.solution.selected.length,
    list: plan.solution.cost,
    fixed,
    total: plan.solution.cost + fixed,
    open,
    rest: { low: all.low - open, high: all.high - open },
    budget: plan.budget,
    short: {
      low: Math.max(0, planned.low - plan.budget),
      high: Math.max(0, planned.high - plan.budget),
    },
    stated: situation.profile.budget !== undefined,
  };
}

function moneyNotes(situation: Situation, plan: Schedule, items: readonly MoneyItem[]): string[] {
  const { season, projectedFrom } = situation.facts.season;
  const assumed = items.filter(({ status, task }) => {
    return status === 'paid' && plan.tasks.some(({ id, doneBy }) => id === task && doneBy === 'profile');
  });
  return [
    ...beforePaying(situation),
    ...cannotWaitNotes(plan.cannotWait),
    ...(projectedFrom === null
      ? []
      : [say`Fees of the ${season} season are not published. Those of ${projectedFrom} stand in for them.`]),
    ...(situation.planner() === null
      ? [say`Your pinned programs do not fit into your budget, so the fees of a list are missing here.`]
      : []),
    ...(assumed.length > 0
      ? [
          say`Taken as paid, because your profile shows the step as done: ${inARow(assumed.map(({ label }) => label))}.`,
        ]
      : []),
  ];
}

function byGroup(a: MoneyItem, b: MoneyItem): number {
  return (
    MONEY_GROUPS.indexOf(a.group) - MONEY_GROUPS.indexOf(b.group) ||
    (a.month ?? '~').localeCompare(b.month ?? '~') ||
    a.id.localeCompare(b.id)
  );
}
