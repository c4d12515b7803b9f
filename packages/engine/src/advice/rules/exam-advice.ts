import { say } from '@matchwright/speech';
import type { WaitingCondition } from '../../decision-results.ts';
import { booking } from '../exams/booking.ts';
import type { Booking } from '../exams/booking-decision.ts';
import { bookingSteps } from '../exams/booking-words.ts';
import { step3Effect, targetEffect, targetRepair } from '../exams/exam-effects.ts';
import { type ImprovementGuide, improvementGuide } from '../exams/improvement-guide.ts';
import { seriesOf } from '../exams/series.ts';
import { step3Guide } from '../exams/step3-guide.ts';
import type { Step3Guide } from '../exams/step3-verdict.ts';
import { asksToWait, lowStep2, type WaitingGuide, waitingGuide } from '../exams/waiting-guide.ts';
import { windowPressure } from '../exams/window-pressure.ts';
import type { Severity } from '../finding.ts';
import { EXAM_NAMES } from '../names.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';
import { step3Open } from './exam-levels.ts';

/** A finding gives the first reasons; the exams page gives them all. */
const MOST_REASONS = 4;

const BANDS = ['advice.step2.critical_below', 'advice.step2.below_average_below'];

const BOOKING_SEVERITY: Record<Booking['status'], Severity> = {
  passed: 'low',
  'open-result': 'low',
  booked: 'low',
  book: 'low',
  'not-yet': 'medium',
  'cannot-tell': 'medium',
  'limit-reached': 'high',
  'window-closed': 'high',
  'too-late': 'high',
};

/** How to settle a condition of waiting that cannot be told yet. */
const SETTLE: Record<WaitingCondition['id'], string> = {
  active: say`Say what you would do in the year: clinical work, research or neither.`,
  funded: say`Work out what the year would cost you and what you have for it.`,
  'several-risks': say`Fill in what your profile leaves open. It decides whether risks come together.`,
};

export const EXAM_ADVICE = [
  rule<Booking>({
    id: 'exam.step2-schedule',
    kind: 'missing',
    topic: 'exams',
    when: say`You have not passed Step 2 CK, or COMLEX Level 2 if you take COMLEX alone.`,
    fields: ['exams', 'practice', 'preferences.specialties'],
    parameters: [
      ...BANDS,
      'usmle.step2ck.pass',
      'ecfmg.exam_window',
      'usmle.score_delay.typical',
      'usmle.retake.fourth_attempt_wait',
      'advice.exams.score_buffer_weeks',
      'advice.exams.target_share',
      'advice.exams.target_width',
      'advice.exams.average_fewest_people',
      'advice.exams.practice_fewest',
      'advice.exams.practice_fresh_days',
      'advice.exams.practice_margin',
    ],
    judge(situation) {
      if (situation.profile.exams.length === 0) return cannotTell('exams');
      const values = booking(situation);
      if (values.status === 'passed') return SILENT;
      const { attempts } = situation.exam(values.exam);
      return {
        status: 'speaks',
        severity: windowPressure(situation) ? 'high' : BOOKING_SEVERITY[values.status],
        values,
        fields: attempts.length > 0 ? attempts.map(({ path }) => path) : ['exams'],
        sources: values.sources,
        effect: targetEffect(situation, values),
        repair: targetRepair(situation, values),
      };
    },
    text: {
      title: ({ title }) => title,
      says: ({ says, why }) => [says, ...why.slice(0, MOST_REASONS)].join(' '),
      do: (values) => bookingSteps(values),
    },
  }),
  rule<WaitingGuide>({
    id: 'exam.delay-or-apply',
    // A question with two answers is no risk, not even while it is open.
    kind: 'missing',
    topic: 'exams',
    when: say`Your Step 2 CK is low or missing, three or more risks come together, your ECFMG certificate comes too late for the season, or your exam window has ended.`,
    fields: ['exams', 'season', 'experience', 'budget', 'ecfmg.certified', 'ecfmg.expected'],
    parameters: [...BANDS, 'ecfmg.exam_window'],
    judge(situation) {
      if (situation.profile.exams.length === 0) return cannotTell('exams');
      const values = waitingGuide(situation);
      if (!values || !asksToWait(situation, values)) return SILENT;
      return {
        status: 'speaks',
        severity: waitingSeverity(values),
        values,
        sources: values.comparison.visa.sources,
      };
    },
    text: {
      title: ({ title }) => title,
      says: ({ says }) => says.join(' '),
      do: ({ comparison, blocked }) => [
        ...(blocked
          ? []
          : comparison.conditions.flatMap(({ id, status }) =>
              status === 'cannot-tell' ? [SETTLE[id]] : [],
            )),
        say`Compare cost, visa and the limits on years since graduation side by side before you decide.`,
      ],
    },
  }),
  rule<Step3Guide>({
    id: 'exam.step3',
    kind: 'missing',
    topic: 'exams',
    when: say`Step 3 is not passed, and your Step 2 CK is low or you accept an H-1B visa.`,
    fields: ['exams', 'visa.acceptable', 'ecfmg.expected'],
    parameters: [
      ...BANDS,
      'usmle.step3.requires',
      'usmle.step3.where_when',
      'visa.h1b.exam',
      'fee.usmle.step3',
      'advice.exams.step3_months_low',
      'advice.exams.step3_months_high',
      'advice.exams.step3_worth_points',
      'advice.exams.step3_practice_margin',
      'advice.exams.step3_closed_january_days',
    ],
    judge(situation) {
      if (seriesOf(situation.profile) === 'comlex') return SILENT;
      if (situation.profile.exams.length === 0) return cannotTell('exams');
      if (!step3Open(situation)) return SILENT;
      const values = step3Guide(situation);
      if (lowStep2(situation) === null && values.h1b !== true) return SILENT;
      return {
        status: 'speaks',
        severity: values.h1b === true ? 'medium' : 'low',
        values,
        sources: values.sources,
        effect: step3Effect(situation, values),
      };
    },
    text: {
      title: ({ title }) => title,
      says: ({ says, reasons }) => [says, ...reasons.slice(0, MOST_REASONS)].join(' '),
      do: ({ order, verdict, gate }) => [
        ...order.flatMap(({ status, says }) => (status === 'met' ? [] : [says])),
        ...(verdict === 'worth-it' || verdict === 'only-for-h1b' ? (gate?.says.slice(0, 1) ?? []) : []),
        say`Check the exam rules on the page of the FSMB before you pay.`,
      ],
    },
  }),
  rule<ImprovementGuide>({
    id: 'exam.improvement',
    kind: 'missing',
    topic: 'exams',
    when: say`An exam result is weak, and another exam is still ahead of you.`,
    fields: ['exams'],
    parameters: [
      ...BANDS,
      'advice.step1.low_below',
      'advice.exams.improvement_low',
      'advice.exams.improvement_high',
    ],
    judge(situation) {
      if (situation.profile.exams.length === 0) return cannotTell('exams');
      const values = improvementGuide(situation);
      if (!values) return SILENT;
      return {
        status: 'speaks',
        severity: values.next === 'step3' ? 'low' : 'medium',
        values,
        fields: [values.weak.path],
        sources: values.sources,
      };
    },
    text: {
      title: ({ next }) => say`Show a clear step up in ${EXAM_NAMES[next]}`,
      says: ({ says }) => says.join(' '),
      do: ({ next, goal, settled }) => [
        settled
          ? goal === null
            ? say`Take practice tests. What to do about the day, the advice on ${EXAM_NAMES[next]} says.`
            : say`Take practice tests until they reach ${goal} or more. What to do about the day, the advice on ${EXAM_NAMES[next]} says.`
          : goal === null
            ? say`Take practice tests until a pass in ${EXAM_NAMES[next]} is safe, then book it.`
            : say`Take practice tests until they reach ${goal} or more, then book ${EXAM_NAMES[next]}.`,
      ],
    },
  }),
];

/** Open or against waiting, it weighs little: what is weak in the profile is a risk of its own. */
function waitingSeverity({ leaning, blocked }: WaitingGuide): Severity {
  if (blocked || leaning === 'wait') return 'high';
  return leaning === 'apply-now' ? 'low' : 'medium';
}
