import { type Activity, inOrder } from './activity.ts';
import type { Timing } from './critical-path.ts';

export interface CriticalChain {
  /** Every activity with the least slack on the way to the goal. */
  critical: ReadonlySet<string>;
  /** The longest chain among them, in order; the first by name of several as long. */
  path: string[];
  /** Their slack against the season in days; null when there are none. */
  slack: number | null;
}

/**
 * What a day lost today is lost for. Looked at: activities that lead to the goal and can begin without waiting for a
 * date of the season. The least slack among them, counted against the season's own dates, makes them critical;
 * negative slack is how many days too late.
 */
export function criticalChain(
  activities: readonly Activity[],
  timings: ReadonlyMap<string, Timing>,
): CriticalChain {
  const considered = inOrder(activities).filter(({ id, toGoal, at }) => {
    const timing = timings.get(id);
    return toGoal && at === null && timing !== undefined && timing.seasonSlack !== null && !timing.waits;
  });
  const slackOf = ({ id }: Activity) => timings.get(id)?.seasonSlack as number;
  const least = Math.min(...considered.map(slackOf));
  const critical = considered.filter((activity) => slackOf(activity) === least);
  const slack = critical.length > 0 ? least : null;
  return { critical: new Set(critical.map(({ id }) => id)), path: longestChain(critical), slack };
}

interface Chain {
  ids: string[];
  days: number;
}

function longestChain(ordered: readonly Activity[]): string[] {
  const ending = new Map<string, Chain>();
  for (const { id, days, after } of ordered) {
    const before = after.flatMap((one) => ending.get(one) ?? []).sort(byLength)[0];
    ending.set(id, { ids: [...(before?.ids ?? []), id], days: (before?.days ?? 0) + days });
  }
  return [...ending.values()].sort(byLength)[0]?.ids ?? [];
}

function byLength(a: Chain, b: Chain): number {
  return b.days - a.days || b.ids.length - a.ids.length || a.ids.join(' ').localeCompare(b.ids.join(' '));
}
