import { hasInterview, type RankList, type SeasonLog } from '@matchwright/inputs/season';
import { keyOf, type NewLine } from './rank-edits.ts';

/**
 * Programs of the season with an interview that is over or booked, and that stand neither on the list nor among what
 * was left off; those that are over first.
 * @param mainOf code of the program that a track belongs to
 */
export function toRank(log: SeasonLog, list: RankList, mainOf: (code: string) => string): NewLine[] {
  const known = new Set([...list.ranks, ...(list.leftOff ?? [])].map((line) => mainOf(keyOf(line))));
  const open = log.applications.filter((one) => {
    const last = one.history.at(-1)?.status;
    return last !== 'withdrawn' && last !== 'rejected' && hasInterview(one);
  });
  const isBooked = ({ history }: SeasonLog['applications'][number]) =>
    history.at(-1)?.status === 'scheduled' || history.at(-1)?.status === 'invited';
  return [...open.filter((one) => !isBooked(one)), ...open.filter(isBooked)].flatMap(
    ({ program, name, specialty }): NewLine[] => {
      const line: NewLine = program === undefined ? { name, specialty } : { program };
      return keyOf(line) === '' || known.has(mainOf(keyOf(line))) ? [] : [line];
    },
  );
}
