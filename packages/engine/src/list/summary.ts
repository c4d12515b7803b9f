import type { SpecialtyId } from '@matchwright/facts';
import { mayBeClosed } from '../odds/policy.ts';
import { IMPOSSIBLE } from '../odds/range.ts';
import type { ListResult, SpecialtySummary } from '../results.ts';
import { priceOf } from './comparisons.ts';
import type { ListChance, ListMember } from './list-chance.ts';
import type { Plan } from './plan.ts';

/** Counts, fees, signals and chances by specialty, most wanted first. */
export function summarise(plan: Plan, members: ListMember[], chance: ListChance): ListResult['bySpecialty'] {
  const result: ListResult['bySpecialty'] = {};
  for (const id of plan.listed.specialties) {
    const own = members.filter((m) => m.choice.candidate.program.specialty === id);
    const offered = plan.choices.choices.filter((c) => isOf(c.candidate, id));
    // A pin keeps a program on the list that a rule shuts; it is no more open for that.
    const open = offered.filter(({ candidate }) => candidate.policy.excluded === undefined);
    const used = (level: string) => own.filter((m) => m.level === level).length;
    const { gold, silver } = plan.season.signals[id].value;
    result[id] = {
      count: own.length,
      eligible: open.length,
      mayBeClosed: open.filter(({ candidate }) =>
        mayBeClosed(candidate.program, plan.market.applicant, plan.market.model.policy),
      ).length,
      excluded:
        plan.choices.excluded.filter((e) => isOf(e.candidate, id)).length + offered.length - open.length,
      cost: own.reduce((sum, _, n) => sum + priceOf(plan.season.applicationTiers.value, n + 1), 0),
      gold: used('gold'),
      silver: used('silver'),
      goldAllowed: gold,
      silverAllowed: silver,
      match: chance.bySpecialty.get(id)?.match ?? IMPOSSIBLE,
      expectedInterviews: chance.bySpecialty.get(id)?.expectedInterviews ?? 0,
    } satisfies SpecialtySummary;
  }
  return result;
}

function isOf(candidate: ListMember['choice']['candidate'], id: SpecialtyId): boolean {
  return candidate.program.specialty === id;
}
