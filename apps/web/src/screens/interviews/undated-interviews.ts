import type { Application, SeasonLog } from '@matchwright/inputs/season';
import { keyOf } from './interviews-address.ts';

interface Undated {
  /** Invited, and nobody noted a day. */
  invited: Application[];
  /** Booked, without an hour or without a day. */
  booked: Application[];
  /** Interviewed by their status alone: which day it was is not noted. */
  held: Application[];
}

/** Applications with an interview that the calendar cannot place. @param due those whose answer is asked for already */
export function undatedInterviews({ applications }: SeasonLog, due: ReadonlySet<string>): Undated {
  const at = (one: Application) => one.history.at(-1)?.status;
  const live = (one: Application) => one.interviews.filter(({ cancelled }) => cancelled !== true);
  const isTimed = (one: Application) => live(one).some(({ start }) => start !== undefined);
  const open = applications.filter((one) => !isTimed(one));
  const hasDay = (one: Application) => live(one).some(({ day }) => day !== undefined);
  return {
    invited: open.filter((one) => at(one) === 'invited' && !hasDay(one) && !due.has(keyOf(one))),
    booked: open.filter((one) => at(one) === 'scheduled' || (at(one) === 'invited' && hasDay(one))),
    held: open.filter((one) => at(one) === 'interviewed' && !hasDay(one)),
  };
}
