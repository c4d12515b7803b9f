import { type Application, type ApplicationStatus, applicationKey } from '@matchwright/inputs/season';
import type { SeasonStep } from './season-shelf.ts';

/** What only an application that was sent can come to; after an invitation the calendar is in doubt, not the person. */
const NEEDS_SENDING: ReadonlySet<ApplicationStatus> = new Set(['submitted', 'waitlisted', 'rejected']);

/**
 * Whether a step brought an application to a status that it cannot have yet. Such a step counts, because the person may
 * be correcting a day, and it is said at once.
 * @param opens ISO date on which applications of the season may first be sent
 * @param today ISO date, the day of a step without one
 */
export function isTooEarly(
  { before, after }: Pick<SeasonStep, 'before' | 'after'>,
  opens: string,
  today: string,
): boolean {
  const known = new Map(before.log.applications.map((one) => [applicationKey(one), lastOf(one)]));
  return after.log.applications.some((one) => {
    const last = lastOf(one);
    const was = known.get(applicationKey(one));
    const isNew = last?.status !== was?.status || last?.date !== was?.date;
    return isNew && last !== undefined && NEEDS_SENDING.has(last.status) && (last.date ?? today) < opens;
  });
}

const lastOf = ({ history }: Application) => history.at(-1);
