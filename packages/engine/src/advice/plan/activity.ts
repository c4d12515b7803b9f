/** A task as the critical path method sees it. Days are whole numbers, counted from 1970-01-01. */
export interface Activity {
  id: string;
  /** Length in days; it starts on one day and is finished that many days later. */
  days: number;
  /** Ids of the activities that come first. */
  after: readonly string[];
  /** Days that must lie between the end of one of them and the start, by its id; none where left out. */
  spacing?: Readonly<Record<string, number>>;
  /** A day of the season on which it happens, whatever comes before it. */
  at: number | null;
  /** Earliest day of its start. */
  notBefore: number | null;
  /** The person's own day of finishing it: not sooner, and what comes first must be done by its start. */
  own: number | null;
  /** The season's last day for it, and the id of the date that says so. */
  deadline: Deadline | null;
  /** It leads to the goal of the season, so that it may be critical. */
  toGoal: boolean;
}

export interface Deadline {
  day: number;
  from: string;
  /** The last day for the season, where days in hand before it are used up already; `day` when left out. */
  last?: number;
  /** It holds only as long as an own date is kept, so that the season does not count with it. */
  own?: boolean;
}

/** Activities without which nobody can start may not follow from one another in a circle. */
export class CircularPlanError extends Error {
  override readonly name = 'CircularPlanError';
}

/**
 * Every activity after those that come first, otherwise as given. Names of activities that are not there are ignored.
 * @throws CircularPlanError
 */
export function inOrder<A extends Pick<Activity, 'id' | 'after'>>(activities: readonly A[]): A[] {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const state = new Map<string, 'open' | 'placed'>();
  const order: A[] = [];
  const place = (activity: A) => {
    const seen = state.get(activity.id);
    if (seen === 'placed') return;
    if (seen === 'open') throw new CircularPlanError(`${activity.id} would have to come before itself.`);
    state.set(activity.id, 'open');
    for (const id of activity.after) {
      const first = byId.get(id);
      if (first) place(first);
    }
    state.set(activity.id, 'placed');
    order.push(activity);
  };
  for (const activity of activities) place(activity);
  return order;
}
