import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { inARow, say } from '@matchwright/speech';
import type { ProfileChange, WhatIfChange, WhatIfResult } from '../decision-results.ts';
import { noneOpen } from '../list/none-open.ts';
import { PlanError } from '../plan-error.ts';
import type { Range } from '../results.ts';
import { beforeChance } from '../visas/restriction-words.ts';
import { gainBeside } from '../words/chance-words.ts';
import { usLetter } from './experience-improvements.ts';
import { type Improvement, totalCost } from './improvement.ts';
import { improvementMenu } from './menu.ts';
import { type Outlook, Planner } from './planner.ts';
import { applyChanges } from './profile-change.ts';
import { factsForSeason } from './season-facts.ts';

export interface WhatIfOptions {
  /** Changes of one's own instead of the menu, made together. Raw text goes through `setFields` first. */
  changes?: readonly ProfileChange[] | undefined;
  /** A whole changed profile instead of the menu, for example what `setFields` gives back. */
  changed?: Profile | undefined;
  /** What the changes are called, instead of their paths and values. */
  says?: string | undefined;
  /** ISO date: improvements that would come too late for the season are left out. */
  today?: string | undefined;
}

/**
 * What would change the chance of matching: the ranked menu of what this person can do, or the effect of changes of
 * their own. Every change is planned anew with its own best list.
 * @param planner of the same profile and facts, when there is one already
 * @throws PlanError as `list` does, and for changes whose path leads nowhere
 */
export function whatIf(
  profile: Profile,
  facts: SeasonalFacts,
  options: WhatIfOptions = {},
  planner = new Planner(profile, facts),
): WhatIfResult {
  const { season } = profile;
  const base = planner.base.chance.match;
  const entryNotes = beforeChance({ profile, facts, today: options.today });
  const shut = noneOpen(planner.base.plan, options.today);
  if (options.changes || options.changed) {
    const changes = [...(options.changes ?? [])];
    const changed = applyChanges(options.changed ?? profile, changes);
    const outlook = planner.outlook(changed, factsForSeason(facts, changed.season));
    return {
      season,
      base,
      noneOpen: shut,
      changes: [describe(ownChange(changes, options.says), planner, outlook)],
      unmeasured: [],
      entryNotes,
      notOffered: { step2ck: null, step3: null },
      notes: [],
    };
  }
  const menu = improvementMenu(profile, facts, planner.base.plan, options.today);
  const notes = [...menu.notes];
  const best = menu.thisSeason && planned(profile, facts, planner, menu.thisSeason);
  const changes = menu.improvements.flatMap((improvement) => {
    const outlook =
      improvement.id === menu.thisSeason?.id && best ? best : planned(profile, facts, planner, improvement);
    if (outlook instanceof PlanError) {
      notes.push(say`${improvement.change}: not possible as your profile stands. ${outlook.message}`);
      return [];
    }
    const beside = improvement.kind === 'wait' && best && !(best instanceof PlanError);
    return [
      describe(
        improvement,
        planner,
        outlook,
        beside ? besideBest(planner.difference(outlook, best), outlook.chance.match, season) : null,
      ),
    ];
  });
  return {
    season,
    base,
    noneOpen: shut,
    changes: changes
      .filter(base.hi90 === 0 ? gains : () => true)
      .sort((a, b) => b.gain.p - a.gain.p || a.id.localeCompare(b.id)),
    unmeasured: [...menu.unmeasured, ...usLetter(profile, facts)],
    entryNotes,
    notOffered: menu.notOffered,
    notes: [...notes, ...(changes.some(({ kind }) => kind === 'wait') ? [OVER_NOW] : []), ...HOW_TO_READ],
  };
}

/** Where no program is open, a line that leaves it so is no advice. */
function gains({ gain }: WhatIfChange): boolean {
  return gain.hi90 > 0;
}

/** Said beside changes of which one is waiting. */
export const OVER_NOW = say`Every gain is over you as you are now, that of waiting, too. The comparison of the two Matches holds waiting against the best you can still do for the earlier one.`;

const HOW_TO_READ = [
  say`Gains compare people with and without something. Part of such a difference may be who these people are, not what they did.`,
];

/** A pin that fits now may not fit the changed plan: that option falls away, the others stand. */
function planned(
  profile: Profile,
  facts: SeasonalFacts,
  planner: Planner,
  { changes }: Improvement,
): Outlook | PlanError {
  const changed = applyChanges(profile, changes);
  try {
    return planner.outlook(changed, factsForSeason(facts, changed.season));
  } catch (problem) {
    if (problem instanceof PlanError) return problem;
    throw problem;
  }
}

/** A year more is held against what a year less can do, where it stands. */
function besideBest(difference: Range, match: Range, season: number): string {
  return say`Beside everything you can still do for the ${season} Match, waiting would mean ${gainBeside(difference, match)}.`;
}

function ownChange(changes: ProfileChange[], says: string | undefined): Improvement {
  const said = changes.map(
    ({ path, value }) => `${path} = ${value === null ? 'none' : JSON.stringify(value)}`,
  );
  return {
    id: 'your-change',
    kind: 'your-change',
    change: says ?? (said.length > 0 ? inARow(said) : say`Your changes`),
    changes,
    costs: [],
    months: null,
    says: [],
    sources: [],
  };
}

function describe(
  improvement: Improvement,
  planner: Planner,
  outlook: Outlook,
  beside: string | null = null,
): WhatIfChange {
  const { costs, id, kind, change, changes, months, says, sources } = improvement;
  const costRange = totalCost(costs);
  const cost = costRange && Math.round((costRange.low + costRange.high) / 2);
  const gain = planner.gain(outlook);
  const points = 100 * gain.p;
  return {
    id,
    kind,
    change,
    changes,
    match: outlook.chance.match,
    gain,
    worth: outlook.plan.solution.value - planner.base.plan.solution.value,
    programs: outlook.plan.solution.selected.length,
    expectedInterviews: outlook.chance.expectedInterviews,
    cost,
    costRange,
    months,
    gainPer100: cost ? (100 * points) / cost : null,
    gainPerMonth: months ? points / months : null,
    beside,
    says,
    sources,
  };
}
