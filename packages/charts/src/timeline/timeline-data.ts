export interface TimelineTask {
  title: string;
  /** ISO dates: soonest start, latest start, last day. */
  earliest: string;
  start: string;
  due: string;
  critical: boolean;
  late: boolean;
}

export interface TimelineData {
  tasks: readonly TimelineTask[];
  /** Dates of the season, by date. */
  dates: readonly { title: string; date: string }[];
  today: string;
}

export interface TimelineWords {
  /** `first`: the year belongs to it, because it is the first month shown or the first of its year. */
  month: (month: string, first: boolean) => string;
  day: (date: string) => string;
  today: string;
  /** A title of a task that is late. */
  late: (title: string) => string;
  key: { critical: string; other: string; early: string; late: string };
  alt: (tasks: number, critical: string[], from: string, to: string) => string;
  columns: { task: string; earliest: string; start: string; due: string; critical: string };
  yes: string;
}
