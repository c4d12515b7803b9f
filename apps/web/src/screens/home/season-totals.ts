import type { ApplicationStatus, SeasonLog } from '@matchwright/inputs/season';

export interface SeasonTotals {
  sent: number;
  /** Noted and not sent yet. */
  planned: number;
  invitations: number;
}

const INVITED: ReadonlySet<ApplicationStatus> = new Set([
  'invited',
  'scheduled',
  'interviewed',
  'ranked',
  'matched',
]);

/**
 * What a season holds, in three numbers; null when it holds nothing. Totals that were typed count where there are no
 * single applications: those may be older.
 */
export function seasonTotals({ applications, counts }: SeasonLog): SeasonTotals | null {
  if (applications.length === 0) {
    const totals = Object.values(counts);
    const sent = totals.reduce((sum, one) => sum + one.applications, 0);
    const invitations = totals.reduce((sum, one) => sum + (one.interviews ?? 0), 0);
    return sent > 0 ? { sent, planned: 0, invitations } : null;
  }
  const isSent = applications.filter(({ history }) => history.some(({ status }) => status !== 'planned'));
  const invited = isSent.filter(({ history }) => history.some(({ status }) => INVITED.has(status)));
  return {
    sent: isSent.length,
    planned: applications.length - isSent.length,
    invitations: invited.length,
  };
}
