import type { CalendarEventId } from '@matchwright/facts';
import type { Range } from '../../results.ts';
import type { Situation } from '../situation.ts';

/** Parts of the way to residency; a task keeps its part when its words change. */
export const PHASES = [
  'season',
  'exams',
  'certification',
  'experience',
  'letters',
  'continuity',
  'application',
  'registration',
  'interviews',
  'ranking',
  'match',
  'visa',
  'start',
  'own',
] as const;
export type Phase = (typeof PHASES)[number];

/** The way after the Match: until then it leads to no goal of the season. */
export const AFTER_MATCH: ReadonlySet<Phase> = new Set(['visa', 'start']);

/** Dates that the season gives: those of its calendar, and two that follow from them. */
export type PlanEventId = CalendarEventId | 'first-invitations' | 'residency-start';

export interface TaskText {
  title: string;
  why: string;
  how: string[];
  /** What is lost when it is late. */
  ifLate?: string;
  /** The same where another date is missed, by the id of that date. */
  ifLateFor?: Readonly<Record<string, string>>;
}

/** A length in a dated parameter: a number of days or months, or a range of weeks whose upper end is planned. */
export interface Length {
  parameter: string;
  unit?: 'weeks' | 'months';
  /** How many of them; left out: one. */
  times?(situation: Situation): number;
}

/** One task of the plan as data: when it applies, how long it takes, what comes first, and by when. */
export interface TaskTemplate {
  /** Stays when words or dates change: calendars and the profile's own changes know the task by it. */
  id: string;
  phase: Phase;
  /** `event`: happens on a day of its own, such as an exam. */
  kind: 'work' | 'event';
  /** Left out: for everybody. */
  applies?(situation: Situation): boolean;
  /** Evident from the profile. */
  done?(situation: Situation): boolean;
  /** Evident from the season that is kept, together with the profile. */
  shown?(situation: Situation): boolean;
  /** ISO date on which it was done, when the profile says so. */
  doneOn?(situation: Situation): string | null;
  /** Left out or null: no time of its own. */
  length?: Length | ((situation: Situation) => Length | null);
  /** Ids of tasks and of dates of the season. */
  after?: readonly string[];
  /** Keys of the days that must lie between one of these tasks and the start, by its id. */
  spacing?: Readonly<Record<string, string>>;
  /** The date of the season by which it must be finished; `margin` names the days to keep in hand. */
  by?: {
    event: PlanEventId;
    margin?: string;
    /** Key of days or weeks to keep in hand beside it as long as they are there: within them it is not late yet. */
    reserve?: string;
    /** Nothing is accepted after it. */
    final?: boolean;
  };
  /** The date of the season after which it counts no more; unlike `by` it is no deadline of its own. */
  until?: PlanEventId;
  /** The person's own work, which can be done in less time when a date of the season leaves no more. */
  hurry?: boolean;
  /** Ids of tasks without which it is of no use. */
  requires?: readonly string[];
  /** It takes place in the United States: who an entry restriction names reads that condition with it. */
  needsEntry?: boolean;
  /** Useful, not required: the season never hangs on it. */
  optional?: boolean;
  /** It stands as soon as it can be, because waiting costs from today on. */
  soonest?: boolean | ((situation: Situation) => boolean);
  /** ISO date before which it cannot begin. */
  notBefore?(situation: Situation): string | null;
  /** ISO date on which it is finished by the person's own account; null when there is none. */
  own?(situation: Situation): string | null;
  /** That account is a hope, not a booking: when the steps before it take longer, it moves instead of being late. */
  hoped?: boolean;
  /** Keys of further dated parameters behind its words or its condition. */
  parameters?: readonly string[];
  /** What the odds say is lost without it. */
  gain?(situation: Situation): Range | null;
  text(situation: Situation): TaskText;
}
