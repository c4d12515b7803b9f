import type { Application, ApplicationStatus } from '@matchwright/inputs/season';
import type { Evidence } from './application-table.ts';

const AFTER_INVITATION: ReadonlySet<ApplicationStatus> = new Set([
  'invited',
  'scheduled',
  'interviewed',
  'ranked',
  'matched',
]);

/** Nobody is in one of these without having sent it. */
const OUT: ReadonlySet<ApplicationStatus> = new Set(['submitted', 'waitlisted', 'rejected']);

/** What the history of an application means on a day. */
export interface ApplicationStanding {
  /** By that day; null when nothing is dated before. */
  status: ApplicationStatus | null;
  /** `none`: it says nothing, and no comparison counts it. */
  evidence: Evidence;
  /** It went out, also when it was given up before an answer. */
  wasSent: boolean;
  /** It counts as an interview that takes place. */
  attends: boolean;
  /** ISO date of sending; null when it is not known. */
  sentOn: string | null;
}

/** @param opens ISO date on which applications of the season may first be sent; null when it is not known */
export function standingOf(
  { history }: Pick<Application, 'history'>,
  today: string,
  opens: string | null,
): ApplicationStanding {
  const past = history.filter(({ date }) => date === undefined || date <= today);
  const status = past.at(-1)?.status ?? null;
  const sentOn = past.find((event) => event.status === 'submitted')?.date ?? null;
  const ended = status === 'withdrawn' || status === 'rejected';
  if (past.some((event) => AFTER_INVITATION.has(event.status)))
    return { status, evidence: 'invited', wasSent: true, attends: !ended, sentOn };
  // Nothing can be sent before that day, whatever the tracker says.
  const isEarly = opens !== null && today < opens;
  const evidence = isEarly ? 'none' : evidenceWithout(status);
  const givenUp = !isEarly && status === 'withdrawn' && past.some((event) => OUT.has(event.status));
  return { status, evidence, wasSent: evidence !== 'none' || givenUp, attends: false, sentOn };
}

function evidenceWithout(status: ApplicationStatus | null): Evidence {
  if (status === 'rejected') return 'refused';
  return status === 'submitted' || status === 'waitlisted' ? 'silent' : 'none';
}
