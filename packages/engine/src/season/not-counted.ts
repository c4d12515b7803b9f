import type { SeasonalFacts } from '@matchwright/facts';
import type { Application } from '@matchwright/inputs/season';
import { listed, say } from '@matchwright/speech';
import { dateWords } from '../dates/date-words.ts';
import { type SeasonMember, submitOpens } from './season-member.ts';

/** Which applications do not count as sent, or in no comparison, and why; null when all do. */
export function notCounted(members: readonly SeasonMember[], unknown: readonly Application[]): string | null {
  const given = members.filter(({ evidence, wasSent }) => evidence === 'none' && wasSent).length;
  const says = [notSent(members, unknown), ...(given === 0 ? [] : [givenUp(given)])].filter(Boolean);
  return says.length === 0 ? null : says.join(' ');
}

function givenUp(count: number): string {
  return count === 1
    ? say`1 application that you withdrew before an answer counts as sent. No comparison counts it.`
    : say`${count} applications that you withdrew before an answer count as sent. No comparison counts them.`;
}

function notSent(members: readonly SeasonMember[], unknown: readonly Application[]): string | null {
  const left = members.filter(({ wasSent }) => !wasSent);
  const of = (status: SeasonMember['status']) => left.filter((one) => one.status === status).length;
  const groups = [
    { count: of('planned'), says: planned },
    { count: of('withdrawn'), says: withdrawn },
    { count: left.filter(isEarly).length, says: early },
    { count: of(null), says: without },
    { count: unknown.length, says: notInFacts },
  ].filter(({ count }) => count > 0);
  const count = groups.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return null;
  const all = members.length + unknown.length;
  const why = listed(groups.map((one) => one.says(one.count)));
  return count === 1
    ? say`1 of your ${all} applications does not count as sent: ${why}.`
    : say`${count} of your ${all} applications do not count as sent: ${why}.`;
}

/** Nothing counts yet of what the tracker calls sent: applications of this season are not open. */
function isEarly({ evidence, status }: SeasonMember): boolean {
  return evidence === 'none' && (status === 'submitted' || status === 'waitlisted' || status === 'rejected');
}

/** What is marked as sent before anything can be sent, with what to do about it. */
export function tooEarly(
  members: readonly SeasonMember[],
  facts: SeasonalFacts,
): { count: number; says: string } | null {
  const opens = submitOpens(facts);
  const count = members.filter(isEarly).length;
  if (opens === null || count === 0) return null;
  const day = dateWords(opens);
  const { season } = facts.season;
  const says =
    count === 1
      ? say`1 application is marked as sent, but applications for the Match of ${season} open only on ${day}. It does not count before. If you have not sent it, set it back to planned. If you have, check which Match this is.`
      : say`${count} applications are marked as sent, but applications for the Match of ${season} open only on ${day}. They do not count before. If you have not sent them, set them back to planned. If you have, check which Match this is.`;
  return { count, says };
}

const early = (count: number) => say`${count} marked as sent before applications open`;
const planned = (count: number) => say`${count} planned`;
const withdrawn = (count: number) => say`${count} withdrawn without a day of sending`;
const without = (count: number) => say`${count} without a status by today`;
const notInFacts = (count: number) => say`${count} not in our facts`;
