import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { addDays } from '../dates/iso-date.ts';
import { type CertificateDate, certificateDate } from './certificate-date.ts';
import { isImg } from './improvement.ts';
import { numberOf, parameterOf } from './parameters.ts';
import { applicationsOpen } from './timing.ts';

const DAYS_OF_A_WEEK = 7;
const DAYS_OF_A_MONTH = 'advice.plan.usce_month_days';

/** Whether a Step 3 score can go out with the applications of the season. */
export interface Step3Timing {
  /** The date of the certificate that it counts with; null when none is needed. */
  certificate: CertificateDate | null;
  /** First day on which it can be sat after the certificate: permit and seat come between; null when nothing holds it. */
  afterCertificate: string | null;
  /** Last day of the certificate with which the score still comes in time. */
  lastCertificate: string;
  inTime: boolean;
  /** What makes it too late; null when it is in time. */
  tooLate: 'certificate' | 'preparation' | null;
}

/**
 * The one verdict on the time, with the lead times of the plan: preparation and a visitor visa run beside the way to
 * the certificate, permit and seat come after it. Unknown dates do not object.
 */
export function step3Timing(profile: Profile, facts: SeasonalFacts, today: string | undefined): Step3Timing {
  const days = (key: string) => numberOf(facts, key)?.value ?? 0;
  const lastExam = addDays(applicationsOpen(facts), -scoreDays(facts));
  const seat = days('advice.plan.step3_registration_days') + days('advice.plan.exam_seat_days');
  const certificate = certificateDate(profile, facts, today);
  const afterCertificate = certificate && addDays(certificate.date, seat);
  const done = new Set(profile.plan?.done);
  const visa =
    !done.has('visitor-visa') && isImg(profile) && profile.visa.needed === true
      ? days('advice.usce.visa_lead_months') * days(DAYS_OF_A_MONTH)
      : 0;
  const preparation = done.has('step3-prepare') ? 0 : days('advice.plan.step3_preparation_days');
  const beside = Math.max(seat, visa, preparation);
  const prepared = today === undefined ? null : addDays(today, beside);
  const tooLate =
    prepared !== null && prepared > lastExam
      ? ('preparation' as const)
      : afterCertificate !== null && afterCertificate > lastExam
        ? ('certificate' as const)
        : null;
  return {
    certificate,
    afterCertificate,
    lastCertificate: addDays(lastExam, -seat),
    inTime: tooLate === null,
    tooLate,
  };
}

/** The slow end of how long a score takes. */
function scoreDays(facts: SeasonalFacts): number {
  const stated = parameterOf(facts, 'usmle.score_delay.typical')?.value;
  const weeks = typeof stated === 'string' ? /\d+-(\d+)/.exec(stated)?.[1] : undefined;
  return DAYS_OF_A_WEEK * Number(weeks ?? 0);
}
