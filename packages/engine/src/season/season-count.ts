import type { SpecialtyId } from '@matchwright/facts';
import type { SeasonLog } from '@matchwright/inputs/season';
import { standingOf } from './application-standing.ts';

/** What of a season counts as sent by a day. */
export interface SeasonCount {
  sent: number;
  /** Applications that are kept and do not count as sent: planned, without a status, not in the facts, … */
  left: number;
  /** Invitations that came, also from programs that are not in the facts. */
  invitations: number;
}

/** What counting needs of the facts. */
export interface CountedBy {
  /** ISO date on which applications of the season may first be sent; null when it is not known. */
  opens: string | null;
  /** By NRMP code of any track; undefined: not in the facts. */
  specialtyOf: (code: string) => SpecialtyId | undefined;
}

/**
 * The one count of what was sent, for every page that says it. Totals that were typed count where a specialty has no
 * single application that was sent. An entry of its own in this package, so that a first page brings no more of the season.
 * @param today ISO date
 */
export function seasonCount(log: SeasonLog, { opens, specialtyOf }: CountedBy, today: string): SeasonCount {
  const read = log.applications.map((one) => ({
    ...standingOf(one, today, opens),
    specialty: one.program === undefined ? undefined : specialtyOf(one.program),
  }));
  const single = read.filter(({ wasSent, specialty }) => specialty !== undefined && wasSent);
  // Given up before an answer, one alone is no season of a specialty: then its totals still count.
  const kept = new Set(
    single.filter(({ evidence }) => evidence !== 'none').map(({ specialty }) => specialty),
  );
  const totals = Object.entries(log.counts)
    .filter(([specialty]) => !kept.has(specialty as SpecialtyId))
    .map(([, { applications, interviews = 0 }]) => ({ applications, interviews }))
    .filter(({ applications }) => applications > 0);
  const sum = (of: (total: (typeof totals)[number]) => number) =>
    totals.reduce((all, one) => all + of(one), 0);
  return {
    sent: single.length + sum(({ applications, interviews }) => Math.max(applications, interviews)),
    left: read.length - single.length,
    invitations:
      read.filter(({ evidence }) => evidence === 'invited').length + sum(({ interviews }) => interviews),
  };
}
