import type { Range } from '../results.ts';
import type { Situation } from './situation.ts';

/** Everything to do as dated tasks, worked back from the dates of the season. */
export interface Schedule {
  season: number;
  /** ISO date that it was made for. */
  today: string;
  /** Set when the season is not published yet: the season whose dates stand in for it. */
  projectedFrom: number | null;
  /** By due date, then start. */
  tasks: Task[];
  /** Ids of the tasks on the longest chain to the goal, in order. */
  criticalPath: string[];
  notes: string[];
}

export interface Task {
  /** Stable: the same task keeps it when dates move, so that a calendar can be brought up to date. */
  id: string;
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
  /** Latest sensible start, never before today unless it is done; ISO date. */
  start: string;
  /** Last day on which it may be finished without costing anything. */
  due: string;
  /** Eastern Time of a deadline, `HH:MM`, when published; null: the whole day. */
  time: string | null;
  /** Days of work between start and due; 0 for a deadline or an event. */
  days: number;
  /** The due date comes from a date that is not published yet. */
  projected: boolean;
  /** The person set this date. */
  personal: boolean;
  /** Ids of tasks that come first. */
  after: string[];
  critical: boolean;
  /** Days that the start can wait without moving anything; negative: that many days too late. */
  slackDays: number;
  status: 'done' | 'late' | 'now' | 'ahead';
  /** What is lost when it is late, or would be; null when nothing is. */
  ifLate: { says: string; gain: Range | null } | null;
  /** Id of the source of its date or length. */
  source: string;
  sources: string[];
}

export function schedule(situation: Situation): Schedule {
  const { profile, today, facts } = situation;
  const { projectedFrom } = facts.season;
  return { season: profile.season, today, projectedFrom, tasks: [], criticalPath: [], notes: [] };
}
