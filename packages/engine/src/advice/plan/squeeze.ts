import { counted, say } from '@matchwright/speech';
import { dayNumber } from '../../dates/iso-date.ts';
import { inOrder } from './activity.ts';
import type { DraftTask } from './draft-task.ts';
import { isoOf } from './iso-of.ts';
import type { Task } from './task.ts';

/**
 * Late work of the person's own, pressed into the time that is left before a date that does not move: a rank list is
 * due on its deadline, never after it, even if the week of second thoughts is gone. Tasks before it shrink with it.
 */
export function squeezed(tasks: readonly Task[], drafts: readonly DraftTask[], today: string): Task[] {
  const shares = endsOf(tasks, drafts, today);
  const placed = new Map(tasks.map((task) => [task.id, task]));
  for (const { id, after } of inOrder(tasks)) {
    const task = placed.get(id) as Task;
    const end = shares.get(id);
    if (!end || task.status !== 'late') continue;
    const first = after.flatMap((one) => placed.get(one) ?? []).filter(({ status }) => status !== 'done');
    const free = Math.max(dayNumber(today), ...first.map(({ due }) => dayNumber(due)));
    // Somebody else's work before it ends too late: nothing can be pressed.
    if (free > end.day) continue;
    const share = (day: string) =>
      Math.floor((dayNumber(day) - dayNumber(today)) * end.share) + dayNumber(today);
    const start = Math.max(free, share(task.start));
    const due = Math.min(end.day, Math.max(start, share(task.due)));
    const left = due - Math.min(start, due);
    const planned = task.days > left ? ` ${squeezedText(task.days)} ${leftText(left)}` : '';
    placed.set(id, {
      ...task,
      start: isoOf(Math.min(start, due)),
      due: isoOf(due),
      why: `${task.why}${planned}`,
    });
  }
  return tasks.map(({ id }) => placed.get(id) as Task);
}

interface End {
  day: number;
  /** Part of the computed time that is there. */
  share: number;
}

/** The dates that press each task: its own, and those of what the person does after it. */
function endsOf(tasks: readonly Task[], drafts: readonly DraftTask[], today: string): Map<string, End> {
  const byId = new Map(drafts.map((draft) => [draft.activity.id, draft]));
  const now = dayNumber(today);
  const ends = new Map<string, End>();
  const keep = (id: string, end: End) => {
    const known = ends.get(id);
    if (!known || end.share < known.share)
      ends.set(id, { ...end, day: Math.min(end.day, known?.day ?? end.day) });
  };
  for (const { id, due, after } of inOrder(tasks).reverse()) {
    const draft = byId.get(id);
    if (!draft?.hurry || draft.personal) continue;
    const { end } = draft;
    if (end && end.day >= now && dayNumber(due) > end.day)
      keep(id, { day: end.day, share: (end.day - now) / (dayNumber(due) - now) });
    const own = ends.get(id);
    if (own) for (const one of after) if (byId.get(one)?.hurry && !byId.get(one)?.personal) keep(one, own);
  }
  return ends;
}

const squeezedText = (days: number) =>
  days === 1 ? say`We plan a day for this.` : say`We plan ${counted(days, 'day')} for this.`;

function leftText(days: number): string {
  if (days === 0) return say`Do it on this one day.`;
  return days === 1 ? say`There is 1 day left.` : say`There are ${counted(days, 'day')} left.`;
}
