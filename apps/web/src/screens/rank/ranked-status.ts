import type { Application, RankList, SeasonLog } from '@matchwright/inputs/season';
import { applicationKey, movedTo } from '../season/season-edits.ts';
import { keyOf } from './rank-edits.ts';

const SETTLED = ['ranked', 'matched', 'withdrawn', 'rejected'];

/**
 * Applications whose program stands on the list while their status says less than ranked.
 * @param mainOf code of the program that a track belongs to
 */
export function notYetRanked(
  { applications }: SeasonLog,
  list: RankList,
  mainOf: (code: string) => string,
  today: string,
): Application[] {
  const listed = new Set(list.ranks.map((line) => mainOf(keyOf(line))));
  return applications.filter(
    (one) =>
      listed.has(mainOf(one.program ?? one.name ?? '')) &&
      !SETTLED.includes(one.history.at(-1)?.status ?? '') &&
      !hasInterviewAhead(one, today) &&
      movedTo(one, 'ranked', today) !== null,
  );
}

/** Marked as ranked, it would no longer stand among the interviews to come. */
function hasInterviewAhead({ interviews }: Application, today: string): boolean {
  return interviews.some(({ start, day }) => (start?.slice(0, 10) ?? day ?? '') > today);
}

/** The season with these applications ranked from today on. */
export function withRanked(log: SeasonLog, chosen: readonly Application[], today: string): SeasonLog {
  const keys = new Set(chosen.map(applicationKey));
  const applications = log.applications.map((one) =>
    keys.has(applicationKey(one)) ? (movedTo(one, 'ranked', today) ?? one) : one,
  );
  return { ...log, applications };
}
