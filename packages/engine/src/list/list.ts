import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { oddsNotes } from '../odds/odds.ts';
import { alternatives } from '../portfolio/index.ts';
import type { Certificate, Exclusion, ListResult } from '../results.ts';
import { beforeChance, entrySource } from '../visas/restriction-words.ts';
import { compareLists } from './comparisons.ts';
import { describeMembers } from './describe-members.ts';
import { enoughInterviews } from './enough-interviews.ts';
import { frontierPoints } from './frontier-points.ts';
import { listChance } from './list-chance.ts';
import { marginalWorth } from './marginal-worth.ts';
import { noneOpen } from './none-open.ts';
import { COUPLE_NOTE, planNotes } from './notes.ts';
import { makePlan, membersOf, type Plan, type PlanOptions } from './plan.ts';
import { summarise } from './summary.ts';

export interface ListOptions extends PlanOptions {
  /** Chance by budget: true for our own budgets, or the budgets to try. */
  frontier?: boolean | readonly number[] | undefined;
  /** ISO date, for the entry restrictions in force; default: the day on which applications open. */
  today?: string | undefined;
  /** False leaves out comparisons, alternatives and marginal values: for re-planning while somebody types. */
  detail?: boolean | undefined;
}

/** Programs count as interchangeable when swapping them loses less than 0.01 points. */
const INTERCHANGEABLE = 1e-4;
const MOST_ALTERNATIVES = 5;

/**
 * The optimal list of one profile, with odds, reasons, fees and the proof.
 * @throws PlanError when the plan cannot be made as asked (unknown pins, pins over the budget).
 */
export function list(profile: Profile, facts: SeasonalFacts, options: ListOptions = {}): ListResult {
  const plan = makePlan(profile, facts, options);
  const members = membersOf(plan);
  const chance = listChance(plan.market, members, plan.attend);
  const entryNotes = beforeChance({ profile, facts, today: options.today });
  const programs = describeMembers(plan, members);
  const detail = options.detail !== false;
  const { solution } = plan;
  return {
    season: profile.season,
    projectedFrom: plan.season.projectedFrom,
    budget: plan.budget,
    cost: solution.cost,
    fixedFees: plan.fixedFees.map(({ label, amount }) => ({ label, amount })),
    total: solution.cost + plan.fixedFees.reduce((sum, fee) => sum + fee.amount.value, 0),
    programs,
    match: chance.match,
    coupleNote: profile.couple === true ? COUPLE_NOTE : null,
    entryNotes,
    entrySource: entrySource({ profile, facts, today: options.today }),
    noneOpen: noneOpen(plan, options.today),
    expectedInterviews: chance.expectedInterviews,
    attend: profile.interviews ?? null,
    bySpecialty: summarise(plan, members, chance),
    certificate: certificateOf(plan),
    marginal: detail ? marginalWorth(plan) : { bySpecialty: {}, next30: 0, last30: 0, stopAdvice: null },
    comparisons: detail ? compareLists(plan) : [],
    alternatives: detail ? interchangeable(plan) : {},
    ...(options.frontier ? { frontier: frontierPoints(plan, options.frontier) } : {}),
    excludedCounts: countExclusions(plan.choices.excluded.map(({ exclusion }) => exclusion)),
    notes: [
      ...entryNotes,
      ...(detail ? enoughInterviews(plan, members, programs, chance) : []),
      ...planNotes(plan, options.today),
      ...plan.choices.notes,
      ...oddsNotes(plan.market, facts),
    ],
  };
}

function certificateOf(plan: Plan): Certificate {
  const { solution, listed } = plan;
  const utilities = new Set(listed.choices.map((choice) => choice.utility));
  return {
    value: solution.value,
    upperBound: solution.upperBound,
    gap: solution.gap,
    objective: utilities.size > 1 ? 'preference' : 'match',
    nodes: listed.problem.nodes,
    v: Array.from(solution.v),
  };
}

function interchangeable(plan: Plan): Record<string, string[]> {
  const codeOf = (index: number) =>
    (plan.listed.choices[index] as Plan['listed']['choices'][number]).candidate.program.code;
  const result: Record<string, string[]> = {};
  for (const { program, alternatives: others } of alternatives(
    plan.listed.problem,
    plan.solution,
    INTERCHANGEABLE,
  )) {
    if (others.length > 0)
      result[codeOf(program)] = others.slice(0, MOST_ALTERNATIVES).map((other) => codeOf(other.program));
  }
  return result;
}

function countExclusions(exclusions: Exclusion[]): ListResult['excludedCounts'] {
  const counts = new Map<Exclusion['rule'], number>();
  for (const { rule } of exclusions) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => ({ rule, count }));
}
