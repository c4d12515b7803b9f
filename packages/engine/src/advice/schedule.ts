import { decidesWords, isShutOutOfSoap } from './certificate-notes.ts';
import { chainWords, lateWords } from './plan/chain-words.ts';
import { draftTasks, leftOutTasks } from './plan/draft-tasks.ts';
import { withNextSeason } from './plan/next-season-tasks.ts';
import { nextTasks } from './plan/next-tasks.ts';
import { whyFirst } from './plan/next-words.ts';
import { noLongerNotes } from './plan/no-longer-notes.ts';
import { loadNotes, overlapNotes } from './plan/overlaps.ts';
import { cannotWaitNotes, payAfterEntry } from './plan/pay-after-entry.ts';
import { type NoLonger, placeTasks } from './plan/place-tasks.ts';
import { type MissingAnswer, missingAnswers, planNotes } from './plan/plan-notes.ts';
import { eventDate } from './plan/season-events.ts';
import type { Task } from './plan/task.ts';
import type { Situation } from './situation.ts';

export type { Task } from './plan/task.ts';

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
  /** The same in words, with why other tasks may wait fewer days; null without a chain. */
  criticalSays: string | null;
  /** That these steps come too late for the season, which no chance counts: to stand beside it; null when they do not. */
  lateSays: string | null;
  /**
   * What the plan leads to: Match Day, after it the first day of residency unless the season ended without a match; null
   * when both are over or not known.
   */
  goal: { id: 'match-day' | 'residency-start'; date: string; projected: boolean } | null;
  /** Ids of the tasks to do first, at most three: nothing has to come before them. */
  next: string[];
  /** Why each of them stands first, by id: the dates, what waits for it, and what it is worth. */
  nextWhy: Record<string, string>;
  /** What the person left out of the plan. */
  leftOut: { id: string; title: string }[];
  /** What can no longer count this season; the notes say why, and what to do instead. */
  noLonger: NoLonger[];
  /** The season to plan for when Match Day is over. */
  nextSeason: number | null;
  /** What the profile does not say yet, the most useful first. */
  missing: MissingAnswer[];
  /** Tasks that cost money and must be paid for before the answer about a visa; the notes say so. Mostly empty. */
  cannotWait: { id: string; title: string }[];
  notes: string[];
}

/** The plan of one person as of a day; a pure function of both. */
export function schedule(situation: Situation): Schedule {
  const { profile, today, facts } = situation;
  const { drafts, cannotWait } = payAfterEntry(situation, draftTasks(situation));
  const placed = placeTasks(situation, drafts);
  const { noLonger, criticalPath, criticalSlackDays } = placed;
  const certificate = noLonger.find(({ id }) => id === 'ecfmg-certificate');
  const tasks = withNextSeason(situation, placed.tasks, certificate?.misses?.event);
  const goal = goalOf(situation);
  const next = nextTasks(tasks, situation.sent);
  return {
    season: profile.season,
    today,
    projectedFrom: facts.season.projectedFrom,
    tasks,
    criticalPath,
    criticalSlackDays,
    criticalSays: chainWords(tasks, criticalSlackDays, profile.season, confirmedBy(situation)),
    lateSays: lateWords(criticalSlackDays, profile.season),
    goal,
    next,
    nextWhy: Object.fromEntries(next.map((id) => [id, whyFirst(id, tasks)])),
    leftOut: leftOutTasks(situation),
    noLonger,
    nextSeason: goal?.id === 'match-day' ? null : profile.season + 1,
    missing: missingAnswers(situation),
    cannotWait,
    notes: [
      ...planNotes(situation, tasks),
      ...cannotWaitNotes(cannotWait),
      ...noLongerNotes(situation, noLonger),
      ...overlapNotes(tasks),
      ...loadNotes(tasks),
    ],
  };
}

/** By when ECFMG must confirm, in words; null when no day is known. */
function confirmedBy(situation: Situation): string | null {
  const ranks = eventDate(situation, 'rank-list-deadline');
  return ranks && decidesWords(situation, ranks);
}

const GOALS = ['match-day', 'residency-start'] as const;

/** Without a place only SOAP is left, and nothing for whom it does not take. */
function goalsOf(situation: Situation): readonly (typeof GOALS)[number][] {
  if (situation.ended !== 'unmatched') return GOALS;
  return isShutOutOfSoap(situation) ? [] : ['match-day'];
}

function goalOf(situation: Situation): Schedule['goal'] {
  for (const id of goalsOf(situation)) {
    const event = eventDate(situation, id);
    if (event && event.date >= situation.today) return { id, date: event.date, projected: event.projected };
  }
  return null;
}
