import type { Situation } from './situation.ts';

/** Everything to do as dated tasks, worked back from the dates of the season. */
export interface Schedule {
  season: number;
  today: string;
  tasks: Task[];
}

export interface Task {
  /** Stable: the same task keeps it when dates move, so that a calendar can be brought up to date. */
  id: string;
  title: string;
  /** ISO dates. */
  start: string;
  due: string;
  /** Ids of tasks that come first. */
  after: string[];
  critical: boolean;
  /** Id of a source. */
  source: string;
}

export function schedule(situation: Situation): Schedule {
  return { season: situation.profile.season, today: situation.today, tasks: [] };
}
