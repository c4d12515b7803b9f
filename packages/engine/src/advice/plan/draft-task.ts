import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { dayNumber, daysBetween } from '../../dates/iso-date.ts';
import type { Range } from '../../results.ts';
import { entryInDoubt } from '../../visas/entry-question.ts';
import { entryCondition, ifYouMayEnter } from '../../visas/restriction-words.ts';
import type { Situation } from '../situation.ts';
import type { Activity } from './activity.ts';
import { daysOf } from './lengths.ts';
import type { OwnTask } from './own-tasks.ts';
import { pathwaysSeason } from './pathways-season.ts';
import type { PlannedExperience } from './planned-experience.ts';
import { eventDate, type SeasonEvent } from './season-events.ts';
import { AFTER_MATCH, type Phase, type PlanEventId, type TaskTemplate, type TaskText } from './template.ts';

/** A task before it has its place in time. */
export interface DraftTask {
  activity: Activity;
  phase: Phase;
  kind: 'deadline' | 'event' | 'work' | 'own';
  text: TaskText;
  /** Who says that it is done: the person in the plan, the profile, the season, or the calendar, because its day is over. */
  doneBy: 'you' | 'profile' | 'season' | 'calendar' | null;
  /** Eastern Time of a date of the season. */
  time: string | null;
  /** Of a date of the season that is not published. */
  projected: boolean;
  /** The person set its date. */
  personal: boolean;
  /** Id of the source of its date or length. */
  source: string;
  sources: string[];
  gain: (() => Range | null) | null;
  /** It stands as soon as it can be, because waiting costs from today on. */
  soonest: boolean;
  /** Place in the profile that it comes from; null for tasks of the planner. */
  path: string | null;
  /** The date of the season itself, without days in hand; `final`: nothing is accepted after it. */
  end: { event: PlanEventId; day: number; final: boolean } | null;
  hurry: boolean;
  /** Days before its deadline that are kept free as long as they are there. */
  reserve: number;
  /** Its own date is a hope, which moves when the steps before it take longer. */
  hoped: boolean;
  requires: readonly string[];
  /** ISO date on which it was done, as far as the profile says. */
  doneOn: string | null;
}

/** The season hangs on no task that is useful only, nor on one that no visa may be issued for. */
function isChoice(situation: Situation, { optional, needsEntry }: TaskTemplate): boolean {
  return optional === true || (needsEntry === true && entryInDoubt(situation));
}

/** Where all hangs on entry and it is in doubt, the condition must stand in the name of the step. */
function textOf(situation: Situation, task: TaskTemplate): TaskText {
  const text = task.text(situation);
  if (!task.needsEntry || !entryInDoubt(situation)) return text;
  return {
    ...text,
    title: `${text.title}${ifYouMayEnter(situation)}`,
    why: [...entryCondition(situation), text.why].join(' '),
  };
}

function afterMatch(situation: Situation): boolean {
  const match = eventDate(situation, 'match-day');
  return match !== null && match.date < situation.today;
}

export function ofEvent(situation: Situation, event: SeasonEvent): DraftTask {
  const { id, kind, text, date, time, projected, source, own } = event;
  const activity = { ...bare(id), at: dayNumber(date) };
  const past = date < situation.today ? ('calendar' as const) : null;
  const doneBy = markedDone(situation, id) ? 'you' : past;
  const shown = { phase: 'season', kind, text, doneBy, time, projected, personal: own } as const;
  return {
    activity,
    ...shown,
    source,
    sources: [source],
    ...UNHURRIED,
    soonest: false,
    gain: null,
    path: null,
    doneOn: null,
  };
}

export function ofTemplate(situation: Situation, task: TaskTemplate): DraftTask {
  const { id, phase, kind, after = [], spacing = {}, gain } = task;
  const length = typeof task.length === 'function' ? task.length(situation) : task.length;
  const days = length ? daysOf(situation, length) : 0;
  const set = situation.profile.plan?.dates[id];
  const own = set ?? task.own?.(situation) ?? null;
  const notBefore = task.notBefore?.(situation) ?? null;
  const activity: Activity = {
    id,
    days,
    after,
    spacing: Object.fromEntries(
      Object.entries(spacing).map(([first, key]) => [first, situation.figure(key)]),
    ),
    at: null,
    notBefore: notBefore === null ? null : dayNumber(notBefore),
    own: own === null ? null : dayNumber(own),
    deadline: deadlineOf(situation, task),
    toGoal: !isChoice(situation, task) && AFTER_MATCH.has(phase) === afterMatch(situation),
  };
  const keys = [
    ...(length ? [length.parameter] : []),
    ...(task.parameters ?? []),
    ...Object.values(spacing),
    ...(task.by?.margin ? [task.by.margin] : []),
    ...(task.by?.reserve ? [task.by.reserve] : []),
  ];
  const cited = keys.flatMap((key) => situation.parameter(key)?.source ?? []);
  const dated = task.by ? (eventDate(situation, task.by.event)?.source ?? null) : null;
  const source = own !== null ? 'you' : length ? (cited[0] as string) : (dated ?? 'matchwright-advice');
  return {
    activity,
    phase,
    kind,
    text: textOf(situation, task),
    doneBy: doneBy(situation, task),
    time: null,
    projected: false,
    personal: own !== null,
    source,
    sources: [...new Set([source, ...cited, ...(dated ? [dated] : [])])],
    gain: gain ? () => gain(situation) : null,
    end: endOf(situation, task),
    hurry: task.hurry ?? false,
    reserve: task.by?.reserve ? reserveDays(situation, task.by.reserve) : 0,
    hoped: set === undefined && (task.hoped ?? false),
    requires: task.requires ?? [],
    soonest: typeof task.soonest === 'function' ? task.soonest(situation) : (task.soonest ?? false),
    path: null,
    doneOn: task.doneOn?.(situation) ?? null,
  };
}

function reserveDays(situation: Situation, key: string): number {
  return situation.figure(key) * (situation.parameter(key)?.unit === 'weeks' ? 7 : 1);
}

function doneBy(situation: Situation, task: TaskTemplate): DraftTask['doneBy'] {
  if (markedDone(situation, task.id)) return 'you';
  if (task.done?.(situation)) return 'profile';
  return situation.did.has(task.id) || task.shown?.(situation) ? 'season' : null;
}

const UNHURRIED = { end: null, hurry: false, reserve: 0, hoped: false, requires: [] } as const;

function endOf(situation: Situation, { by, until }: TaskTemplate): DraftTask['end'] {
  const event = until ?? by?.event;
  const date = event && eventDate(situation, event);
  if (!event || !date) return null;
  const final = until !== undefined || ((by?.final ?? false) && !isOfEarlierSeason(situation, event));
  return { event, day: dayNumber(date.date), final };
}

function deadlineOf(situation: Situation, { by }: TaskTemplate): Activity['deadline'] {
  const date = by && eventDate(situation, by.event);
  if (!date) return null;
  const margin = by.margin ? situation.figure(by.margin) : 0;
  const own = isOfEarlierSeason(situation, by.event);
  return { day: dayNumber(date.date) - margin, from: by.event, own };
}

/** It holds only with the person's own date: the Pathways of the plan's own season come after it. */
function isOfEarlierSeason(situation: Situation, event: PlanEventId): boolean {
  return event === 'pathways-deadline' && pathwaysSeason(situation) < situation.profile.season;
}

export function ofExperience(situation: Situation, planned: PlannedExperience): DraftTask {
  const { id, name, inUs, from, to, path } = planned;
  const after = inUs ? ['visa-check', 'visitor-visa'] : [];
  const activity = { ...bare(id), after, days: daysBetween(from, to), own: dayNumber(to) };
  const text = {
    title: say`${name}, as you planned it`,
    why: say`It stands in your profile with these dates.`,
    how: [say`Keep the agreement in writing.`, say`When it is over, complete the entry in your profile.`],
  };
  return { ...ofPerson(situation, id, activity), phase: 'experience', kind: 'event', text, path };
}

export function ofOwn(
  situation: Situation,
  { id, title, start, startsTooLate, due, path }: OwnTask,
): DraftTask {
  const activity = { ...bare(id), days: start === null ? 0 : daysBetween(start, due), own: dayNumber(due) };
  const why = startsTooLate
    ? say`You added it. You set its start on ${dateWords(startsTooLate)}, after its last day. Correct one of them.`
    : say`You added it.`;
  const text = { title, why, how: [] };
  return { ...ofPerson(situation, id, activity), phase: 'own', kind: 'own', text, path };
}

function ofPerson(situation: Situation, id: string, activity: Activity) {
  const doneBy = markedDone(situation, id) ? ('you' as const) : null;
  const yours = { source: 'you', sources: ['you'], personal: true, projected: false, time: null };
  return { activity, doneBy, ...yours, ...UNHURRIED, soonest: false, gain: null, doneOn: null };
}

function bare(id: string): Activity {
  return { id, days: 0, after: [], at: null, notBefore: null, own: null, deadline: null, toGoal: false };
}

function markedDone({ profile }: Situation, id: string): boolean {
  return profile.plan?.done.includes(id) ?? false;
}
