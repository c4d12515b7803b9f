import { counted, say } from '@matchwright/speech';
import type { Task } from './task.ts';

/**
 * What the chain of least slack means, and why a task beside it may still have to begin sooner. Null without a chain.
 */
export function chainWords(tasks: readonly Task[], slack: number | null): string | null {
  if (slack === null) return null;
  const sooner = tasks.some(({ status, phase, critical, slackDays }) => {
    return status !== 'done' && phase !== 'season' && !critical && 0 <= slackDays && slackDays < slack;
  });
  return `${roomOf(slack)}${sooner ? ` ${SOONER}` : ''}`;
}

function roomOf(slack: number): string {
  if (slack < 0)
    return say`These tasks follow one another, and they are ${days(-slack)} too late for the season. Each of them says what that costs.`;
  if (slack === 0)
    return say`These tasks follow one another, with no day to spare. A day lost here is lost for the season.`;
  return say`These tasks follow one another, and the season leaves them ${days(slack)} to spare. After that, each day lost here is lost for the season.`;
}

/** What a late chain means for a chance that stands alone; null when it is in time. */
export function lateWords(slack: number | null): string | null {
  if (slack === null || slack >= 0) return null;
  return say`The steps that decide this season are ${days(-slack)} late. Our odds do not count that, so your real chance is lower. Look at your plan, and at the season after this one.`;
}

/** Slack against an own date, or within two dates of the season, is no slack of the season. */
const SOONER = say`Other tasks may wait fewer days. They lead to a date of your own, which you can move, or stand between two dates of the season.`;

const days = (count: number) => counted(count, 'day');
