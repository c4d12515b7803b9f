import type { Range } from '../results.ts';
import { draftTasks } from './plan/draft-tasks.ts';
import { nextTasks } from './plan/next-tasks.ts';
import { overlapNotes } from './plan/overlaps.ts';
import { placeTasks } from './plan/place-tasks.ts';
import { type MissingAnswer, missingAnswers, planNotes } from './plan/plan-notes.ts';
import { eventDate } from './plan/season-events.ts';
import type { Phase } from './plan/template.ts';
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
  /**
   * Ids of the tasks on the longest chain to the goal, in order: of the open tasks that lead to `goal` and need not wait
   * for a date of the season, those with the least slack against the season's own dates.
   */
  criticalPath: string[];
  /** Days of slack of that chain against the season; negative: days too late. Null without a chain. */
  criticalSlackDays: number | null;
  /** What the plan leads to: Match Day, after it the first day of residency; null when both are over or not known. */
  goal: { id: 'match-day' | 'residency-start'; date: string; projected: boolean } | null;
  /** Ids of the tasks to do first, at most three: nothing has to come before them. */
  next: string[];
  /** The season to plan for when Match Day is over. */
  nextSeason: number | null;
  /** What the profile does not say yet, the most useful first. */
  missing: MissingAnswer[];
  notes: string[];
}

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
  /** The person set this date. */
  personal: boolean;
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
  /** `later`: what it leads to is done. */
  doneBy: 'you' | 'profile' | 'calendar' | 'later' | null;
  /** What is lost when it is late, or would be; null when nothing is. */
  ifLate: { says: string; gain: Range | null } | null;
  /** Id of the source of its date or length; `you` for the person's own dates. */
  source: string;
  sources: string[];
}

/** The plan of one person as of a day; a pure function of both. */
export function schedule(situation: Situation): Schedule {
  const { profile, today, facts } = situation;
  const { tasks, criticalPath, criticalSlackDays } = placeTasks(situation, draftTasks(situation));
  const goal = goalOf(situation);
  return {
    season: profile.season,
    today,
    projectedFrom: facts.season.projectedFrom,
    tasks,
    criticalPath,
    criticalSlackDays,
    goal,
    next: nextTasks(tasks),
    nextSeason: goal?.id === 'match-day' ? null : profile.season + 1,
    missing: missingAnswers(situation),
    notes: [...planNotes(situation), ...overlapNotes(tasks)],
  };
}

function goalOf(situation: Situation): Schedule['goal'] {
  for (const id of ['match-day', 'residency-start'] as const) {
    const event = eventDate(situation, id);
    if (event && event.date >= situation.today) return { id, date: event.date, projected: event.projected };
  }
  return null;
}
