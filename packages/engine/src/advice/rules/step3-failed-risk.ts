import { say } from '@matchwright/speech';
import { acceptsVisa } from '../../odds/applicant.ts';
import { RESTRICTION_FIGURES } from '../../visas/entry-restrictions.ts';
import { visitorVisaSuspended } from '../../visas/restriction-words.ts';
import { feeOf } from '../../whatif/parameters.ts';
import { type AttemptCount, attemptCount } from '../exams/attempts.ts';
import { judgeStep3 } from '../exams/judge-step3.ts';
import type { Repair } from '../finding.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { examLevel, namesOf, step3UsedUp } from './exam-levels.ts';
import { leastSeverity } from './failed-exam.ts';
import { failedTitle } from './failed-exam-words.ts';
import { paragraph } from './in-words.ts';
import { examTasks, offered, repairByOffer, repairOf } from './repair.ts';
import { severityOf } from './severity.ts';

interface FailedStep3 {
  exams: string[];
  failed: number;
  passed: boolean;
  /** A visa is needed and an H-1B accepted; `only`: nothing else is. */
  h1b: 'none' | 'accepted' | 'only';
  /** Attempts used and left, and the first day of the next; empty for COMLEX. */
  attempts: string[];
  /** Why no pass can be planned for this season; null when one can, and for COMLEX. */
  notNow: string | null;
  /** That no visitor visa is to be had for it; empty without a restriction. */
  suspended: string;
  /** When practice is good enough to book; null when no passing score is known. */
  gate: string | null;
}

/** The exam that the Match does not ask for: a failure shows, a pass after it answers. */
export const STEP3_FAILED = rule<FailedStep3>({
  id: 'risk.step3-failed',
  kind: 'risk',
  topic: 'exams',
  when: say`You failed Step 3, or COMLEX Level 3, at least once, and may take it again or have passed it since.`,
  fields: ['exams', 'visa.needed', 'visa.acceptable', 'citizenship'],
  parameters: [
    'usmle.attempt_limit',
    'usmle.retake.max_per_12mo',
    'usmle.retake.fourth_attempt_wait',
    'usmle.step3.requires',
    'visa.h1b.exam',
    'fee.usmle.step3',
    'advice.repair.exam_months',
    'advice.exams.step3_practice_margin',
    'advice.severity.high_failures',
    ...RESTRICTION_FIGURES,
  ],
  judge(situation) {
    if (situation.profile.exams.length === 0) return cannotTell('exams');
    const { attempts, failures, pass, awaited } = examLevel(situation, 3);
    if (failures.length === 0) return awaited && !pass ? cannotTell(`${awaited.path}.result`) : SILENT;
    // No attempt left is a risk of its own.
    if (step3UsedUp(situation)) return SILENT;
    const usmle = failures.some(({ exam }) => exam === 'step3');
    const h1b = h1bOf(situation);
    const judged = usmle && !pass ? judgeStep3(situation) : null;
    return {
      status: 'speaks',
      severity: severityOf(situation, {
        blocks: !pass && h1b === 'only',
        least: pass ? 'low' : leastSeverity(situation, failures.length),
      }),
      values: {
        exams: namesOf(failures),
        failed: failures.length,
        passed: pass !== null,
        h1b,
        attempts: usmle && !pass ? attemptWords(attemptCount(situation, 'step3')) : [],
        notNow: judged?.refused ?? null,
        suspended: judged ? visitorVisaSuspended(situation, say`Step 3, which is held there only`) : '',
        gate: judged?.gate?.says[0] ?? null,
      },
      fields: attempts.map(({ path }) => path),
      repair: usmle && !pass ? passIt(situation) : undefined,
    };
  },
  text: {
    title: ({ exams, failed }) => failedTitle(exams, failed),
    says: ({ exams, passed, h1b }) =>
      passed
        ? say`Programs see every attempt. The pass after it counts: a full medical licence needs it.`
        : paragraph(
            say`Programs see every attempt. You need no pass for the Match, but you need one for a full medical licence later.`,
            exams.includes('Step 3') ? H1B[h1b] : '',
            say`Our odds count a passed Step 3. They do not count a failed one: we know of no data on it.`,
          ),
    do: (values) => (values.passed ? afterThePass() : beforeThePass(values)),
  },
});

const H1B: Record<FailedStep3['h1b'], string> = {
  none: '',
  accepted: say`An H-1B visa needs it, too. A J-1 does not.`,
  only: say`An H-1B is the only visa that you accept, and it needs the pass first. So no program can sponsor you until you pass.`,
};

function h1bOf({ profile, isImg, applicant }: Situation): FailedStep3['h1b'] {
  if (!isImg || applicant.visaNeeded !== true || !acceptsVisa(profile, 'H-1B')) return 'none';
  return acceptsVisa(profile, 'J-1') ? 'accepted' : 'only';
}

/** While a result is awaited, no other attempt can be planned. */
function attemptWords({ status, says }: AttemptCount): string[] {
  return status === 'waiting'
    ? [say`Enter the result of your last attempt. Everything else rests on it.`]
    : says;
}

function afterThePass(): string[] {
  return [
    say`You cannot change this result. Name it, then name the pass that came after it, with its date.`,
    say`Say in one or two sentences what you changed between the two.`,
  ];
}

function beforeThePass({ attempts, notNow, suspended, gate, h1b }: FailedStep3): string[] {
  return [
    ...(suspended ? [suspended] : []),
    ...(attempts.length > 0 ? attempts : [say`Ask NBOME when you may take Level 3 again.`]),
    say`Change how you prepare before you book again: look at what went wrong first.`,
    ...(notNow === null
      ? [gate ?? say`Book it only when your practice tests are clearly above the pass line.`]
      : [
          say`A pass cannot be planned for this season: ${notNow} Say in your application when you will sit it.`,
        ]),
    ...(h1b === 'none' ? [] : [say`Do not count on an H-1B until you have passed.`]),
    say`Do not hide the attempt. One or two sentences are enough: what happened, and what you do differently now.`,
  ];
}

/** The pass as the menu offers it; where this season is too near, by the dates of the plan. */
function passIt(situation: Situation): Repair {
  const offer = offered(situation, 'step3');
  if (offer) return repairByOffer(situation, offer);
  return repairOf(situation, {
    what: say`Step 3 passed`,
    cost: feeOf(situation.facts, 'Step 3', 'fee.usmle.step3'),
    months: situation.figure('advice.repair.exam_months'),
    tasks: examTasks('step3'),
    by: 'submit-opens',
    unmeasured: say`It cannot count for this season, so there is no number.`,
  });
}
