import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { dayNumber } from '../../dates/iso-date.ts';
import type { Situation } from '../situation.ts';
import { inOrder } from './activity.ts';
import { criticalChain } from './critical-chain.ts';
import { criticalPath, latestFinishes, type Timing } from './critical-path.ts';
import type { DraftTask } from './draft-task.ts';
import { isoOf } from './iso-of.ts';
import { certificateIsForNext, leadsToCertificate } from './next-season-tasks.ts';
import { noLongerPossible } from './no-longer.ts';
import { eventDate } from './season-events.ts';
import { squeezed } from './squeeze.ts';
import type { Task } from './task.ts';
import type { PlanEventId } from './template.ts';

/** A task whose product would come too late to count this season, with the date of the season that it would miss. */
export interface NoLonger {
  id: string;
  title: string;
  misses: { event: PlanEventId; date: string } | null;
}

export interface PlacedTasks {
  /** By due date, then start. */
  tasks: Task[];
  /** They are no work of this plan. */
  noLonger: NoLonger[];
  criticalPath: string[];
  /** Its slack against the season in days; null without one. */
  criticalSlackDays: number | null;
}

/**
 * Dates for every task: what is in time stands as late as it may, what is late as soon as it can be. Both together
 * keep the order of what comes first.
 */
export function placeTasks(situation: Situation, given: readonly DraftTask[]): PlacedTasks {
  const placed = placedOnce(situation, given);
  const isRotation = new Set(
    given.filter(({ phase }) => phase === 'experience').map(({ activity }) => activity.id),
  );
  const gone = placed.noLonger.filter(({ id }) => isRotation.has(id));
  if (gone.length === 0) return placed;
  // Letters and what follows need no rotation: without one that cannot be, they wait for nothing.
  const again = placedOnce(situation, without(given, new Set(gone.map(({ id }) => id))));
  return { ...again, noLonger: [...gone, ...again.noLonger] };
}

function without(drafts: readonly DraftTask[], gone: ReadonlySet<string>): DraftTask[] {
  return drafts
    .filter(({ activity }) => !gone.has(activity.id))
    .map((draft) => {
      const after = draft.activity.after.filter((id) => !gone.has(id));
      return { ...draft, activity: { ...draft.activity, after } };
    });
}

function placedOnce(situation: Situation, given: readonly DraftTask[]): PlacedTasks {
  const today = dayNumber(situation.today);
  const drafts = withReserves(withHopesMoved(given, today), today);
  const open = drafts.filter(({ doneBy }) => doneBy === null).map(({ activity }) => activity);
  const timings = criticalPath(open, today);
  const ever = latestFinishes(inOrder(drafts.map(({ activity }) => activity)), true);
  const byId = new Map(drafts.map((draft) => [draft.activity.id, draft]));
  const tasks = drafts.flatMap((draft): Task[] => {
    const { id } = draft.activity;
    const last = ever.get(id);
    // No date of the season that we know stands behind it.
    if (!last) return [];
    const timing = timings.get(id);
    const task = timing ? openTask(situation, draft, timing) : doneTask(draft, last.day);
    const from = byId.get(timing?.from ?? last.from);
    const before = drafts
      .filter(({ activity }) => activity.after.includes(id))
      .map(({ activity }) => activity.id);
    return [
      {
        ...task,
        before,
        dueFrom: from && from !== draft ? from.activity.id : null,
        projected: restsOnProjected(draft, from ?? draft, timing !== undefined),
        critical: false,
        nextSeason: false,
      },
    ];
  });
  const pressed = squeezed(tasks, drafts, situation.today);
  const gone = noLongerPossible(situation, pressed, drafts);
  const isForNext = certificateIsForNext(situation, gone.get('ecfmg-certificate'));
  const decided = new Set(
    pressed.filter((task) => isForNext && leadsToCertificate(task)).map(({ id }) => id),
  );
  const chain = criticalChain(
    open.filter(({ id }) => !gone.has(id) && !decided.has(id)),
    timings,
  );
  const kept = (ids: readonly string[]) => ids.filter((id) => !gone.has(id));
  return {
    tasks: pressed
      .filter(({ id }) => !gone.has(id))
      .map((task) => ({
        ...task,
        after: kept(task.after),
        before: kept(task.before),
        critical: chain.critical.has(task.id),
      }))
      .sort(inOrderOfDates),
    noLonger: pressed
      .filter(({ id }) => gone.has(id))
      .map(({ id, title }) => ({ id, title, misses: missedDate(situation, gone.get(id) ?? null) })),
    criticalPath: chain.path,
    criticalSlackDays: chain.slack,
  };
}

function missedDate(situation: Situation, event: PlanEventId | null): NoLonger['misses'] {
  const date = event && eventDate(situation, event)?.date;
  return event && date ? { event, date } : null;
}

/**
 * A reserve is kept as far as it is still there: what comes within it is not late, and what room it has is counted
 * against the date itself.
 */
function withReserves(drafts: readonly DraftTask[], today: number): DraftTask[] {
  const open = drafts.filter(({ doneBy }) => doneBy === null).map(({ activity }) => activity);
  const timings = criticalPath(open, today);
  return drafts.map((draft) => {
    const { activity, reserve } = draft;
    const { deadline } = activity;
    const soonest = timings.get(activity.id)?.earliestFinish;
    if (reserve === 0 || !deadline || soonest === undefined) return draft;
    const kept = deadline.day - reserve;
    const day = Math.min(deadline.day, Math.max(kept, soonest));
    const last = soonest > kept ? deadline.day : day;
    return { ...draft, activity: { ...activity, deadline: { ...deadline, day, last } } };
  });
}

/** A hoped date before the steps that lead to it can be done is said to move; nothing is late for it. */
function withHopesMoved(drafts: readonly DraftTask[], today: number): DraftTask[] {
  const open = drafts.filter(({ doneBy }) => doneBy === null).map(({ activity }) => activity);
  const timings = criticalPath(open, today);
  return drafts.map((draft) => {
    const { activity, text } = draft;
    const soonest = timings.get(activity.id)?.earliestFinish;
    if (!draft.hoped || activity.own === null || soonest === undefined || soonest <= activity.own)
      return draft;
    const moved = say`You expected it on ${dateWords(isoOf(activity.own))}. The steps before it take until ${dateWords(isoOf(soonest))}.`;
    return {
      ...draft,
      activity: { ...activity, own: soonest },
      personal: false,
      text: { ...text, why: `${moved} ${text.why}` },
    };
  });
}

/** Of a done task, and of one that stands as soon as it can be, no date of the season decides the day. */
function restsOnProjected(draft: DraftTask, from: DraftTask, open: boolean): boolean {
  if (draft.phase === 'season') return draft.projected;
  return open && !draft.soonest && from.projected;
}

type Place = Pick<
  Task,
  | 'start'
  | 'due'
  | 'status'
  | 'slackDays'
  | 'seasonSlackDays'
  | 'lateDays'
  | 'earliest'
  | 'wanted'
  | 'doneBy'
  | 'doneOn'
  | 'ifLate'
>;
type Described = Omit<Task, 'before' | 'dueFrom' | 'projected' | 'critical' | 'nextSeason'>;

function openTask(situation: Situation, draft: DraftTask, timing: Timing): Described {
  const { days, at, own } = draft.activity;
  const { earliestStart, earliestFinish, latestFinish, slack, seasonSlack } = timing;
  const lateDays = Math.max(0, -slack);
  // What the person added keeps the day that they gave it, even one that has passed.
  const asGiven = draft.kind === 'own' && own !== null;
  const due = asGiven ? own : lateDays > 0 || draft.soonest ? earliestFinish : latestFinish;
  const start = at ?? due - days;
  const soon = start <= dayNumber(situation.today) + situation.figure('advice.plan.now_days');
  return described(draft, {
    start: isoOf(start),
    due: isoOf(due),
    status: lateDays > 0 ? 'late' : soon ? 'now' : 'ahead',
    slackDays: at === null ? slack : at - dayNumber(situation.today),
    seasonSlackDays: at === null ? seasonSlack : null,
    lateDays,
    earliest: isoOf(at ?? earliestStart),
    wanted: isoOf(latestFinish),
    doneBy: null,
    doneOn: null,
    ifLate: lostBy(draft, timing.from),
  });
}

function lostBy({ text, gain }: DraftTask, from: string): Task['ifLate'] {
  const says = text.ifLateFor?.[from] ?? text.ifLate;
  return says === undefined ? null : { says, gain: gain?.() ?? null };
}

/** Done tasks stand on the day of being done, else where they would have been due, whatever the day is. */
function doneTask(draft: DraftTask, latestFinish: number): Described {
  const { days } = draft.activity;
  const start = draft.doneOn ?? isoOf(latestFinish - days);
  const due = draft.doneOn ?? isoOf(latestFinish);
  return described(draft, {
    start,
    due,
    status: 'done',
    slackDays: 0,
    seasonSlackDays: null,
    lateDays: 0,
    earliest: start,
    wanted: due,
    doneBy: draft.doneBy ?? 'later',
    // The day of a date of the season is known; of anything else it would be made up.
    doneOn: draft.doneBy === 'calendar' ? due : draft.doneOn,
    ifLate: null,
  });
}

function described(
  { activity, phase, kind, text, time, personal, path, source, sources }: DraftTask,
  place: Place,
) {
  const { title, why, how } = text;
  const { id, days, after, at, own } = activity;
  const ownDay = personal ? (own ?? at) : null;
  return {
    id,
    phase,
    kind,
    title,
    why,
    how,
    time,
    days,
    personal,
    ownDate: ownDay === null ? null : isoOf(ownDay),
    path,
    after: [...after],
    source,
    sources,
    ...place,
  };
}

function inOrderOfDates(a: Task, b: Task): number {
  return a.due.localeCompare(b.due) || a.start.localeCompare(b.start) || a.id.localeCompare(b.id);
}
