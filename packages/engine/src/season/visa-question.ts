import type { Candidate } from '../odds/market.ts';

/** Whether a program may not be able to take somebody who needs a visa: it said no, or nobody knows its answer. */
export function isVisaOpen(
  { policy: { excluded, unknown } }: Pick<Candidate, 'policy'>,
  { visaNeeded }: { visaNeeded: boolean | null },
): boolean {
  return (
    excluded?.rule === 'visa' || (visaNeeded === true && unknown.some(({ field }) => field === 'visaJ1'))
  );
}
