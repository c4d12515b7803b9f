import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { type ListChance, listChance } from '../list/list-chance.ts';
import { makePlan, membersOf, type Plan } from '../list/plan.ts';
import { rangeOf } from '../odds/range.ts';
import type { Range } from '../results.ts';

/** A plan and what it is worth, without the words around it. */
export interface Outlook {
  plan: Plan;
  chance: ListChance;
}

/**
 * Plans a profile once and then its changes, each from the list before: what has not changed is not computed again.
 * All are valued on the same draws and seasons, so that their differences carry only the doubt about the change.
 */
export class Planner {
  readonly base: Outlook;
  private readonly profile: Profile;
  private readonly facts: SeasonalFacts;

  /** @throws PlanError as `list` does */
  constructor(profile: Profile, facts: SeasonalFacts) {
    this.profile = profile;
    this.facts = facts;
    this.base = outlookOf(makePlan(profile, facts));
  }

  /** The outlook of a changed profile, or of changed facts. @throws PlanError as `list` does */
  outlook(profile: Profile, facts: SeasonalFacts = this.facts): Outlook {
    const unchanged = facts === this.facts && JSON.stringify(profile) === JSON.stringify(this.profile);
    return unchanged ? this.base : outlookOf(makePlan(profile, facts, { before: this.base.plan }));
  }

  /** Chance of matching after minus before, draw by draw. */
  gain(after: Outlook): Range {
    return this.difference(after, this.base);
  }

  /** Chance of matching in one outlook minus another, draw by draw. */
  difference(after: Outlook, other: Outlook): Range {
    const before = other.chance.draws;
    return rangeOf(after.chance.draws.map((match, d) => match - (before[d] as number)));
  }
}

function outlookOf(plan: Plan): Outlook {
  return { plan, chance: listChance(plan.market, membersOf(plan), plan.attend) };
}
