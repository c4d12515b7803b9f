import { say } from '@matchwright/speech';
import { addMonths } from '../../dates/iso-date.ts';
import { acceptsVisa } from '../../odds/applicant.ts';
import { step3Improvements } from '../../whatif/exam-improvements.ts';
import { totalCost } from '../../whatif/improvement.ts';
import { step3Timing } from '../../whatif/step3-timing.ts';
import { certificateDecides } from '../../whatif/step3-words.ts';
import type { Situation } from '../situation.ts';
import { attemptCount } from './attempts.ts';
import { passingOn } from './figures.ts';
import { type LatestDays, latestDays } from './latest-days.ts';
import { type PracticeGate, practiceGate } from './practice-gate.ts';
import { seriesOf } from './series.ts';
import { step3Order } from './step3-order.ts';
import type { Step3Guide, Step3Judged, Step3Verdict } from './step3-verdict.ts';

export function judgeStep3(situation: Situation): Step3Judged {
  const comlex = seriesOf(situation.profile) === 'comlex';
  const passed = situation.exam(comlex ? 'comlex3' : 'step3').passed;
  const [offer, refused] = passed || comlex ? [undefined, null] : offered(situation);
  const compared = offer ? situation.compare(offer.changes) : null;
  const effect = compared && {
    now: compared.now.chance.match,
    passed: compared.then.chance.match,
    gain: compared.gain,
  };
  const order = comlex ? [] : step3Order(situation);
  const worthPoints = situation.figure('advice.exams.step3_worth_points');
  const h1b = wantsH1b(situation);
  // A Step that comes first decides by itself; only without that does the open date of the certificate matter. It does
  // so also where an assumed date makes a verdict possible.
  const settled = order.some(({ id, status }) => id.startsWith('step') && status === 'not-met');
  const missing =
    passed || comlex || settled ? [] : [...new Set(order.flatMap((step) => step.missing ?? []))];
  const months = {
    low: situation.figure('advice.exams.step3_months_low'),
    high: situation.figure('advice.exams.step3_months_high'),
  };
  const days = passed || comlex ? null : latestDays(situation, 'step3');
  return {
    exam: comlex ? 'comlex3' : 'step3',
    verdict: passed ? 'passed' : comlex ? 'cannot-tell' : verdictOf(effect, missing, h1b, worthPoints),
    missing,
    effect,
    cost: offer ? totalCost(offer.costs) : null,
    months,
    begin: beginOf(days, months.high),
    h1b,
    order,
    days,
    gate: passed || comlex ? null : step3Gate(situation),
    refused,
    worthPoints,
    decides:
      passed || comlex || settled
        ? null
        : certificateDecides(step3Timing(situation.profile, situation.facts, situation.today)),
  };
}

/** The same offer as in the menu of improvements, so that both name one gain and one price. */
function offered(situation: Situation) {
  const { profile, facts, today } = situation;
  const { improvements, refused } = step3Improvements(profile, facts, today);
  return [improvements[0], refused] as const;
}

function verdictOf(
  effect: Step3Guide['effect'],
  missing: readonly string[],
  h1b: boolean | null,
  worthPoints: number,
): Step3Verdict {
  if (!effect) return missing.length > 0 ? 'cannot-tell' : 'not-now';
  // The gain as it is read: to a tenth of a point.
  if (Math.round(1000 * effect.gain.p) >= 10 * worthPoints && effect.gain.lo50 > 0) return 'worth-it';
  return h1b ? 'only-for-h1b' : 'not-now';
}

/** Whether an H-1B is among the visas that the profile accepts, for somebody who needs one. */
function wantsH1b({ profile, isImg, applicant }: Situation): boolean | null {
  if (!isImg || applicant.visaNeeded === false) return false;
  return applicant.visaNeeded === null ? null : acceptsVisa(profile, 'H-1B');
}

function beginOf(days: LatestDays | null, months: number): string | null {
  const submit = days?.days.find(({ event }) => event === 'submit-opens');
  const day = submit?.status === 'open' ? submit.comfortable : submit?.latest;
  return day ? addMonths(day, -months) : null;
}

function step3Gate(situation: Situation): PracticeGate | null {
  const passing = passingOn(situation, 'step3', situation.today);
  if (!passing || attemptCount(situation, 'step3').status === 'limit-reached') return null;
  return practiceGate(
    situation,
    'step3',
    { score: passing.value, name: say`the passing score` },
    situation.figure('advice.exams.step3_practice_margin'),
  );
}
