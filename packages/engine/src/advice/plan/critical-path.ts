/**
 * The critical path method (Kelley and Walker, 1959) with calendar dates: a forward pass from today, a backward pass
 * from the dates that do not move.
 */
import { type Activity, type Deadline, inOrder } from './activity.ts';

export interface Timing {
  earliestStart: number;
  earliestFinish: number;
  /** Last day of finishing that keeps its own date, every deadline behind it and the own dates of what follows. */
  latestFinish: number;
  /** Id of the date that sets `latestFinish`: an event of the season, or an activity with an own date. */
  from: string;
  /** `latestFinish` minus `earliestFinish`. */
  slack: number;
  /** The same against the deadlines of the season alone, because an own date can be moved; null without one behind it. */
  seasonSlack: number | null;
  /** It waits for a fixed date, of the season or the person's own: a day lost now costs it nothing. */
  waits: boolean;
}

interface Latest {
  day: number;
  from: string;
}

/**
 * Times of every activity whose finish matters: one with a deadline or an own date of its own or behind it. The others
 * are left out.
 * @throws CircularPlanError
 */
export function criticalPath(activities: readonly Activity[], today: number): Map<string, Timing> {
  const order = inOrder(activities);
  const earliest = earliestTimes(order, today);
  const latest = latestFinishes(order, true);
  const season = latestFinishes(order, false);
  const timings = new Map<string, Timing>();
  for (const { id } of order) {
    const soonest = earliest.get(id) as Earliest;
    const last = latest.get(id);
    if (!last) continue;
    const seasonLast = season.get(id);
    timings.set(id, {
      earliestStart: soonest.start,
      earliestFinish: soonest.finish,
      latestFinish: last.day,
      from: last.from,
      slack: last.day - soonest.finish,
      seasonSlack: seasonLast ? seasonLast.day - soonest.finish : null,
      waits: soonest.waits,
    });
  }
  return timings;
}

interface Earliest {
  start: number;
  finish: number;
  waits: boolean;
}

function earliestTimes(order: readonly Activity[], today: number): Map<string, Earliest> {
  const times = new Map<string, Earliest>();
  for (const activity of order) {
    const { id, days, after, spacing = {}, at, notBefore, own } = activity;
    if (at !== null) {
      times.set(id, { start: at, finish: at, waits: true });
      continue;
    }
    const first = after.flatMap((one) => {
      const time = times.get(one);
      return time ? { ...time, finish: time.finish + (spacing[one] ?? 0) } : [];
    });
    const free = Math.max(today, notBefore ?? today);
    const chosen = own === null ? free : own - days;
    const start = Math.max(free, chosen, ...first.map(({ finish }) => finish));
    const tight = first.filter(({ finish }) => finish === start);
    const waits = start > free && tight.every((one) => one.waits);
    times.set(id, { start, finish: start + days, waits });
  }
  return times;
}

/** What the season itself asks for, without days in hand that are used up. */
const seasonal = ({ day, last = day, from }: Deadline): Latest => ({ day: last, from });

/**
 * Last days of finishing, by activity. They depend on no clock. With `ownDates`, an activity with an own date must be
 * finished on it, and what comes first by its start.
 */
export function latestFinishes(order: readonly Activity[], ownDates: boolean): Map<string, Latest> {
  const latest = new Map<string, Latest>();
  const keep = (id: string, bound: Latest) => {
    const known = latest.get(id);
    if (!known || bound.day < known.day) latest.set(id, bound);
  };
  for (const activity of [...order].reverse()) {
    const { id, days, after, spacing = {}, at, own, deadline } = activity;
    if (at === null) {
      if (ownDates && own !== null) keep(id, { day: own, from: id });
      if (deadline && (ownDates || !deadline.own)) keep(id, ownDates ? deadline : seasonal(deadline));
    } else latest.set(id, { day: at, from: id });
    const last = latest.get(id);
    if (!last) continue;
    const start = last.day - (at === null ? days : 0);
    for (const first of after) keep(first, { day: start - (spacing[first] ?? 0), from: last.from });
  }
  return latest;
}
