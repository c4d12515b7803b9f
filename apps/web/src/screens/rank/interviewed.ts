import type { RankList, SeasonLog } from '@matchwright/inputs/season';
import { keyOf, type NewLine } from './rank-edits.ts';

const INTERVIEWED: ReadonlySet<string> = new Set(['interviewed', 'ranked', 'matched']);

/**
 * Programs of the season that interviewed the person and stand neither on the list nor among what was left off.
 * @param mainOf code of the program that a track belongs to
 */
export function toRank(log: SeasonLog, list: RankList, mainOf: (code: string) => string): NewLine[] {
  const known = new Set([...list.ranks, ...(list.leftOff ?? [])].map((line) => mainOf(keyOf(line))));
  return log.applications.flatMap(({ program, name, specialty, history }): NewLine[] => {
    const last = history.at(-1)?.status;
    if (last === 'withdrawn' || last === 'rejected') return [];
    if (!history.some(({ status }) => INTERVIEWED.has(status))) return [];
    const line: NewLine = program === undefined ? { name, specialty } : { program };
    return keyOf(line) === '' || known.has(mainOf(keyOf(line))) ? [] : [line];
  });
}
