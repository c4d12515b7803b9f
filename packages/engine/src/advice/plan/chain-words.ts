import { counted, say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { addDays } from '../../dates/iso-date.ts';
import type { Task } from './task.ts';

/**
 * What the chain of least slack means, and why a task beside it may still have to begin sooner. Null without a chain.
 * @param season the year of its Match
 * @param confirmed by when ECFMG must confirm, in words; null when no day is known
 */
export function chainWords(
  tasks: readonly Task[],
  slack: number | null,
  season: number,
  confirmed: string | null,
): string | null {
  if (slack === null) return null;
  const sooner = tasks.some(({ status, phase, critical, slackDays }) => {
    return status !== 'done' && phase !== 'season' && !critical && 0 <= slackDays && slackDays < slack;
  });
  return [
    roomOf(slack),
    ...(slack < 0 ? lateFrom(tasks, season) : []),
    ...(ownDateFirst(tasks) ? [OWN_DATE_FIRST] : []),
    ...(sooner ? [SOONER] : []),
    ...certificate(tasks, confirmed),
  ].join(' ');
}

/** The chain counts against the season alone, its tasks against a date of the person's own, too. */
function ownDateFirst(tasks: readonly Task[]): boolean {
  return tasks.some(
    ({ critical, status, slackDays, seasonSlackDays }) =>
      critical &&
      status !== 'done' &&
      seasonSlackDays !== null &&
      0 <= slackDays &&
      slackDays < seasonSlackDays,
  );
}

/** On a first visit a late chain is no reproach: from when it was late, and what is possible from today. */
function lateFrom(tasks: readonly Task[], season: number): string[] {
  const chain = tasks.filter(({ critical, status }) => critical && status !== 'done');
  const begin = chain.map(({ wanted, days }) => addDays(wanted, -days)).sort()[0];
  const done = chain
    .map(({ due }) => due)
    .sort()
    .at(-1);
  if (begin === undefined || done === undefined) return [];
  return [
    say`For the ${season} Match, the first is usually begun by ${dateWords(begin)}. If you begin now, the last can be done on ${dateWords(done)}.`,
  ];
}

/** It decides the season whatever the chain of least slack is. */
function certificate(tasks: readonly Task[], confirmed: string | null): string[] {
  const last = tasks.find(({ id }) => id === 'ecfmg-certificate');
  if (confirmed === null || !last || last.status === 'done' || last.critical || last.nextSeason) return [];
  return [say`Your ECFMG certificate decides the season, too.`, confirmed];
}

function roomOf(slack: number): string {
  if (slack < 0)
    return say`These tasks follow one another, and they are past their dates: the last would be done ${days(-slack)} after the season needs it. Each of them says what that costs.`;
  if (slack === 0)
    return say`These tasks follow one another, with no day to spare. A day lost here is lost for the season.`;
  return say`These tasks follow one another, and the season leaves them ${days(slack)} to spare. After that, each day lost here is lost for the season.`;
}

/** What a late chain means for a chance that stands alone; null when it is in time. */
export function lateWords(slack: number | null, season: number): string | null {
  if (slack === null || slack >= 0) return null;
  return say`The steps that decide the ${season} Match are past their dates: the last would be done ${days(-slack)} too late. Our odds do not count that, so your real chance is lower. Look at your plan, and at the ${season + 1} Match.`;
}

const OWN_DATE_FIRST = say`A date of your own among them comes sooner, so the plan asks for an earlier start. You can move that date.`;

/** Slack against an own date, or within two dates of the season, is no slack of the season. */
const SOONER = say`Other tasks may wait fewer days. They lead to a date of your own, which you can move, or stand between two dates of the season.`;

const days = (count: number) => counted(count, 'day');
