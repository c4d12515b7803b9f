import { listed, say } from '@matchwright/speech';
import { dayNumber } from '../../dates/iso-date.ts';
import { ENTRY_QUESTION, entryInDoubt } from '../../visas/entry-question.ts';
import { paysFor } from '../money/task-fees.ts';
import type { Situation } from '../situation.ts';
import type { Activity } from './activity.ts';
import { criticalPath } from './critical-path.ts';
import type { DraftTask } from './draft-task.ts';

export interface AfterEntry {
  drafts: DraftTask[];
  /** Tasks that cost money and cannot wait for the answer: the dates behind them would no longer hold. */
  cannotWait: { id: string; title: string }[];
}

/**
 * Whom an entry restriction names pays for nothing before the answer about the visa is there. Where a date of the
 * season, or a day that the person booked, would be lost by waiting, the task stays where it is and is named.
 */
export function payAfterEntry(situation: Situation, drafts: readonly DraftTask[]): AfterEntry {
  const open = drafts.filter(({ doneBy }) => doneBy === null);
  const question = open.find(({ activity }) => activity.id === ENTRY_QUESTION);
  if (!question || !entryInDoubt(situation)) return { drafts: [...drafts], cannotWait: [] };
  const today = dayNumber(situation.today);
  const answered = answerDay(question.activity, today);
  // A hope moves, and what is a choice holds up nothing.
  const firm = open
    .filter(({ activity }) => activity.toGoal)
    .map(({ activity, hoped }) => (hoped ? { ...activity, own: null } : activity));
  const timings = criticalPath(firm, today);
  const paid = open.filter(({ activity }) => paysFor(activity.id) && activity.id !== ENTRY_QUESTION);
  const cannotWait = paid.filter(({ activity }) => {
    const timing = timings.get(activity.id);
    return timing !== undefined && answered > timing.earliestStart + Math.max(0, timing.slack);
  });
  const waiting = new Set(
    paid.filter((draft) => !cannotWait.includes(draft)).map(({ activity }) => activity.id),
  );
  return {
    drafts: drafts.map((draft) => (waiting.has(draft.activity.id) ? afterQuestion(draft) : draft)),
    cannotWait: cannotWait.map(({ activity, text }) => ({ id: activity.id, title: text.title })),
  };
}

/** Said plainly where paying cannot wait; empty where it can. */
export function cannotWaitNotes(cannotWait: AfterEntry['cannotWait']): string[] {
  if (cannotWait.length === 0) return [];
  const named = listed(cannotWait.map(({ title }) => `"${title}"`));
  return [
    say`Pay for nothing before you know about the visa: that question comes first in this plan. But your dates leave no time to wait with ${named}. Ask about the visa today. If you have no answer on the day when you must pay, you may lose this money.`,
  ];
}

function answerDay({ days, own }: Activity, today: number): number {
  return Math.max(today + days, own ?? today);
}

function afterQuestion(draft: DraftTask): DraftTask {
  const { activity } = draft;
  return { ...draft, activity: { ...activity, after: [...new Set([...activity.after, ENTRY_QUESTION])] } };
}
