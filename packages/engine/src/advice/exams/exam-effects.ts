/** What the odds say of each piece of exam advice, as a finding shows it. */
import { say } from '@matchwright/speech';
import { step2Improvements } from '../../whatif/exam-improvements.ts';
import { totalCost } from '../../whatif/improvement.ts';
import { effectOf } from '../compared.ts';
import type { Effect, Repair } from '../finding.ts';
import type { Situation } from '../situation.ts';
import type { Booking } from './booking-decision.ts';
import { latestDays } from './latest-days.ts';
import { withScore } from './score-odds.ts';
import type { Step3Guide } from './step3-verdict.ts';

export function targetEffect(situation: Situation, { exam, targets, status }: Booking): Effect | undefined {
  const [target] = targets;
  if (exam !== 'step2ck' || !target || status === 'window-closed') return undefined;
  const compared = withScore(situation, target.from);
  if (compared && countsAnAverage(situation) && compared.gain.p <= 0) return undefined;
  return effectOf(compared, say`with a Step 2 CK of ${target.from}`);
}

const AVERAGE_COUNTED = say`You have no score yet, so your odds count an average one, and a gain over it would say nothing. Reaching the target does not lower your chance.`;

/** Without a result of any kind, the odds take the average of the group. */
function countsAnAverage(situation: Situation): boolean {
  return situation.applicant.step2 === null;
}

/** The exam at its target, by the safe day of the plan; when that is over, by the day when programs first look. */
export function targetRepair(situation: Situation, { exam, targets, status }: Booking): Repair | undefined {
  const [target] = targets;
  if (exam !== 'step2ck' || !target || status === 'limit-reached' || status === 'window-closed')
    return undefined;
  const { profile, facts, specialties, today } = situation;
  const offer = step2Improvements(profile, facts, specialties, today).improvements[0];
  const { days } = latestDays(situation, exam);
  const sent = days.find(({ event }) => event === 'submit-opens');
  const review = days.find(({ event }) => event === 'review-opens');
  // The day of the plan and of the words, as long as it can be met.
  const inPlan = sent !== undefined && !sent.byWindow && sent.status !== 'gone';
  const planned = inPlan ? (sent.status === 'open' ? sent.comfortable : sent.latest) : null;
  const gain = withScore(situation, target.from)?.gain ?? null;
  const misleads = gain !== null && gain.p <= 0 && countsAnAverage(situation);
  return {
    what: say`Pass Step 2 CK with ${target.from} or more`,
    cost: offer ? totalCost(offer.costs) : null,
    months: offer?.months ?? null,
    begin: null,
    by: planned ?? review?.latest ?? null,
    projected: (!review?.byWindow && review?.deadline.projected) ?? false,
    late: review?.status === 'gone',
    gain: misleads ? null : gain,
    unmeasured: misleads ? AVERAGE_COUNTED : null,
  };
}

export function step3Effect(situation: Situation, { effect }: Step3Guide): Effect | undefined {
  if (!effect) return undefined;
  const place = `exams[${situation.profile.exams.length}]`;
  const pass = [{ path: place, value: { exam: 'step3', result: 'pass' } }];
  return effectOf(situation.compare(pass), say`with Step 3 passed before you apply`);
}
