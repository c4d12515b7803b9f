import type { Application } from '@matchwright/inputs/season';
import { listed, say } from '@matchwright/speech';
import type { SeasonMember } from './season-member.ts';

/** Which applications do not count as sent, and why, in one sentence; null when all do. */
export function notCounted(members: readonly SeasonMember[], unknown: readonly Application[]): string | null {
  const left = members.filter(({ evidence }) => evidence === 'none');
  const of = (status: SeasonMember['status']) => left.filter((one) => one.status === status).length;
  const groups = [
    { count: of('planned'), says: planned },
    { count: of('withdrawn'), says: withdrawn },
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

const planned = (count: number) => say`${count} planned`;
const withdrawn = (count: number) => say`${count} withdrawn before an answer`;
const without = (count: number) => say`${count} without a status by today`;
const notInFacts = (count: number) => say`${count} not in our facts`;
