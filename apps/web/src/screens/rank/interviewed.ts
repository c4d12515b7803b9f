import { type Application, hasInterview, type RankList, type SeasonLog } from '@matchwright/inputs/season';
import { keyOf, type NewLine } from './rank-edits.ts';

/** Programs of the season that belong on the list and are not there. */
interface ToRank {
  /** Marked as ranked by the person. */
  ranked: NewLine[];
  /** With an interview that is over or booked; those that are over first. */
  interviewed: NewLine[];
}

/**
 * What stands neither on the list nor among what was left off, and has not come to an end.
 * @param mainOf code of the program that a track belongs to
 */
export function toRank(log: SeasonLog, list: RankList, mainOf: (code: string) => string): ToRank {
  const known = new Set([...list.ranks, ...(list.leftOff ?? [])].map((line) => mainOf(keyOf(line))));
  const linesOf = (applications: readonly Application[]) =>
    applications.flatMap(({ program, name, specialty }): NewLine[] => {
      const line: NewLine = program === undefined ? { name, specialty } : { program };
      return keyOf(line) === '' || known.has(mainOf(keyOf(line))) ? [] : [line];
    });
  const held = log.applications.filter(
    (one) => !['withdrawn', 'rejected', 'ranked'].includes(statusOf(one) ?? '') && hasInterview(one),
  );
  const isBooked = (one: Application) => statusOf(one) === 'scheduled' || statusOf(one) === 'invited';
  return {
    ranked: linesOf(log.applications.filter((one) => statusOf(one) === 'ranked')),
    interviewed: linesOf([...held.filter((one) => !isBooked(one)), ...held.filter(isBooked)]),
  };
}

const statusOf = ({ history }: Application) => history.at(-1)?.status;
