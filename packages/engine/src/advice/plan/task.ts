import type { Range } from '../../results.ts';
import type { Phase } from './template.ts';

/** One task or date of the plan, in its place in time. */
export interface Task {
  /** Stable: the same task keeps it when dates move, so that a calendar can be brought up to date. */
  id: string;
  phase: Phase;
  title: string;
  /** Why it is there, and what it unlocks. */
  why: string;
  /** How to do it, the first step first. */
  how: string[];
  /**
   * `deadline`: a day of the season on which something must have happened; `event`: a day on which something happens;
   * `work`: takes time between start and due; `own`: the person's own.
   */
  kind: 'deadline' | 'event' | 'work' | 'own';
  /** Latest sensible start, never before today unless it is done; ISO date. Of a late task: the soonest start. */
  start: string;
  /**
   * Last day on which it may be finished without costing anything. Of a late task: the soonest finish; `wanted` then
   * says by when the season, or the person's own date behind it, would have it.
   */
  due: string;
  /** ISO date of the soonest start. */
  earliest: string;
  /** ISO date of the last finish that costs nothing. */
  wanted: string;
  /** Eastern Time of a deadline, `HH:MM`, when published; null: the whole day. */
  time: string | null;
  /** Days of work between start and due; 0 for a deadline or an event. */
  days: number;
  /** The due date comes from a date that is not published yet. */
  projected: boolean;
  /** The person set a date for it. */
  personal: boolean;
  /** That date, ISO; `due` is a later one when it can no longer be kept. Null without one. */
  ownDate: string | null;
  /** ISO date on which it was done; null while it is open, and when nobody says when it was. */
  doneOn: string | null;
  /** Id of the task whose date decides `due`; null when its own does. */
  dueFrom: string | null;
  /** Ids of tasks that come first. */
  after: string[];
  /** Ids of tasks that wait for it. */
  before: string[];
  critical: boolean;
  /** Days that the start can wait without moving anything; negative: that many days too late. */
  slackDays: number;
  /** The same against the dates of the season alone; null for dates of the season, done tasks and own ones. */
  seasonSlackDays: number | null;
  /** Days too late for the season or for the person's own date, 0 when in time. */
  lateDays: number;
  status: 'done' | 'late' | 'now' | 'ahead';
  /** Too late for the Match of this season, and worth doing for the next one: it cannot be caught up, and is not late. */
  nextSeason: boolean;
  /** `season`: the kept season shows it; `later`: what it leads to is done. */
  doneBy: 'you' | 'profile' | 'season' | 'calendar' | 'later' | null;
  /** What is lost when it is late, or would be; null when nothing is. */
  ifLate: { says: string; gain: Range | null } | null;
  /** Place in the profile that it comes from, `plan.own[0]`; null for tasks of the planner. */
  path: string | null;
  /** Id of the source of its date or length; `you` for the person's own dates. */
  source: string;
  sources: string[];
}
