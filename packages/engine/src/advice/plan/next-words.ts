import { counted, listed, say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { addDays } from '../../dates/iso-date.ts';
import { gainWords } from '../../words/chance-words.ts';
import type { Task } from './task.ts';

const NAMED = 3;

/**
 * Why a task stands among the first: it is late, waiting costs, or its last day to begin comes soonest. Where the odds
 * know what it is worth, that is said beside it, because the order goes by dates and not by worth.
 */
export function whyFirst(id: string, tasks: readonly Task[]): string {
  const task = tasks.find((one) => one.id === id);
  if (!task) return '';
  const setBy = tasks.find((one) => one.id === task.dueFrom)?.title;
  return [timeWords(task, setBy), waitingWords(task, tasks), worthWords(task)].filter(Boolean).join(' ');
}

/** @param setBy what stands on the date that decides when it must begin */
function timeWords(task: Task, setBy: string | undefined): string {
  const {
    status,
    days,
    start,
    ownDate,
    due,
    wanted,
    earliest,
    slackDays,
    seasonSlackDays,
    personal,
    nextSeason,
  } = task;
  if (status === 'late' && personal)
    return say`Your own date for it was ${dateWords(ownDate ?? wanted)}. Do it as soon as you can, or set a new date.`;
  // Nobody knows whether the person has just come: the usual day and the next step, no count of days.
  if (status === 'late')
    return say`For this season it is usually begun by ${dateWords(addDays(wanted, -days))}, so it comes before what can still wait. Begin on ${dateWords(start)}, and it can be done on ${dateWords(due)}.`;
  if (nextSeason)
    return say`It is too late for this Match and counts for the next season. What is done now is done for it.`;
  if (personal) return say`Its date is your own: ${dateWords(due)}.`;
  if (start === earliest && slackDays > 0)
    return say`It stands as soon as it can be: waiting costs you more than the dates show. By the dates alone it could wait ${counted(slackDays, 'day')}.`;
  if (setBy !== undefined && seasonSlackDays !== null && seasonSlackDays > slackDays)
    return say`Begin by ${dateWords(start)} to keep the date of "${setBy}". The season alone would leave ${counted(seasonSlackDays, 'day')}.`;
  return days === 0
    ? say`Its last day is ${dateWords(due)}.`
    : say`It takes ${counted(days, 'day')}, so begin by ${dateWords(start)} at the latest.`;
}

/** The next steps that cannot begin before it is done. */
function waitingWords(task: Task, tasks: readonly Task[]): string {
  const names = followers(task, tasks)
    .slice(0, NAMED)
    .map(({ title }) => `"${title}"`);
  return names.length > 0 ? say`These steps wait for it: ${listed(names)}.` : '';
}

function worthWords({ ifLate, phase }: Task): string {
  if (!ifLate?.gain) return '';
  const worth = say`The order goes by dates, not by worth. For your chance to match it means: ${gainWords(ifLate.gain)}.`;
  // Our odds have no effect of letters.
  return phase === 'experience' ? `${worth} ${say`A letter that comes of it is not in this number.`}` : worth;
}

/** Open work that comes after it, directly or later, by date. */
function followers(task: Task, tasks: readonly Task[]): Task[] {
  const found = new Set<string>();
  const follow = (ids: readonly string[]) => {
    for (const id of ids) {
      const next = tasks.find((one) => one.id === id);
      if (!next || next.status === 'done' || next.phase === 'season' || found.has(id)) continue;
      found.add(id);
      follow(next.before);
    }
  };
  follow(task.before);
  return tasks.filter(({ id }) => found.has(id));
}
