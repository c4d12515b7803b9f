/** What the two rules on failed exams share: the limit of attempts, the programs it closes, the way back. */

import type { Exam } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { addMonths, lastDayBy } from '../../dates/iso-date.ts';
import { feeOf } from '../../whatif/parameters.ts';
import { closedPrograms } from '../closed-programs.ts';
import { windowEndFor } from '../exams/exam-window.ts';
import type { Closed, Repair, Severity } from '../finding.ts';
import { EXAM_NAMES } from '../names.ts';
import type { Situation } from '../situation.ts';
import type { ExamLevel, PlacedAttempt } from './exam-levels.ts';
import { examTasks, repairOf } from './repair.ts';

export const FAILED_EXAM_FIGURES = [
  'ecfmg.exam_window',
  'usmle.attempt_limit',
  'usmle.retake.fourth_attempt_wait',
  'advice.repair.exam_months',
  'advice.severity.high_failures',
] as const;

/** Where so little chance is left that no effect shows, the count of failures still says how grave it is. */
export function leastSeverity(situation: Situation, failures: number): Severity {
  return failures >= situation.figure('advice.severity.high_failures') ? 'high' : 'medium';
}

/** Attempts used and left at the exam of a level that is not passed yet. */
export interface AttemptsLeft {
  limit: number;
  /** ISO date since when the limit holds. */
  since: string | null;
  /** Never below 0; null for exams without a limit that we know. */
  left: number | null;
  /** How long the last attempt must wait, in months after the first and after the latest; null when not stated. */
  wait: { first: number; latest: number } | null;
  /** First day on which the last attempt may fall; null when it is not the last, or the attempts have no dates. */
  notBefore: string | 'now' | null;
  /** The latest attempt sat has no result yet: nobody can say that no attempt is left. */
  unread: { exam: string; date: string | null; score: number | null } | null;
}

export function attemptsLeft(situation: Situation, { attempts, booked }: ExamLevel): AttemptsLeft {
  const limit = situation.figure('usmle.attempt_limit');
  const used = attempts.filter(({ exam, path }) => exam.startsWith('step') && path !== booked?.path);
  const left = used.length === 0 ? null : Math.max(0, limit - used.length);
  const wait = lastAttemptWait(situation);
  return {
    limit,
    since: situation.parameter('usmle.attempt_limit')?.from ?? null,
    left,
    wait,
    unread: unreadOf(used.at(-1)),
    notBefore: left === 1 && wait ? notBefore(used, wait, situation.today) : null,
  };
}

function unreadOf(latest: PlacedAttempt | undefined): AttemptsLeft['unread'] {
  if (!latest || latest.result !== null) return null;
  return { exam: EXAM_NAMES[latest.exam], date: latest.date ?? null, score: latest.score ?? null };
}

/** "12 months after first AND 6 months after latest". */
function lastAttemptWait(situation: Situation): AttemptsLeft['wait'] {
  const stated = String(situation.parameter('usmle.retake.fourth_attempt_wait')?.value ?? '');
  const found = /(\d+) months after first AND (\d+) months after latest/.exec(stated);
  return found && { first: Number(found[1]), latest: Number(found[2]) };
}

function notBefore(
  used: readonly { date?: string | undefined }[],
  wait: { first: number; latest: number },
  today: string,
): string | 'now' | null {
  const first = used[0]?.date;
  const latest = used.at(-1)?.date;
  if (first === undefined || latest === undefined) return null;
  // Of a year alone the last day counts: a day that is too early would be refused.
  const day = [
    addMonths(lastDayBy(today, first), wait.first),
    addMonths(lastDayBy(today, latest), wait.latest),
  ].sort()[1] as string;
  return day <= today ? 'now' : day;
}

/** Programs whose stated limit these failures alone break; another exam may break more. */
export function closedByFailures(situation: Situation, failures: number): Closed {
  const closes = closedPrograms(situation, 'attempts');
  const limits = new Map(
    situation.facts.programs.map((program) => [program.code, program.facts.maxAttempts?.[0]?.value]),
  );
  const programs = closes.programs.filter(({ code }) => failures + 1 > (limits.get(code) ?? 0));
  return { ...closes, count: programs.length, programs };
}

/** The exam passed, in time for the applications: undefined when no attempt is left, or ECFMG's window ends before it. */
export function passItFirst(situation: Situation, level: ExamLevel): Repair | undefined {
  const exam = level.attempts.at(-1)?.exam;
  const { left, notBefore: first } = attemptsLeft(situation, level);
  if (exam === undefined || left === 0) return undefined;
  const ends = windowEndFor(situation, exam);
  // A pass after the window repairs nothing by itself: ECFMG must be asked first.
  if (ends !== null && first !== null && first !== 'now' && first > ends) return undefined;
  const fee = feeOf(
    situation.facts,
    EXAM_NAMES[exam],
    `fee.usmle.${exam}`,
    `fee.usmle.${exam}.international_region`,
  );
  const repair = repairOf(situation, {
    what: say`${EXAM_NAMES[exam]} passed`,
    cost: fee,
    months: situation.figure('advice.repair.exam_months'),
    tasks: examTasks(exam),
    by: 'submit-opens',
    unmeasured: say`Without it there is no residency, so there is nothing to compare.`,
  });
  return withinWindow(situation, exam, repair);
}

/** An exam that ECFMG's window asks for sooner than the season does is due on the last day of the window. */
export function withinWindow(situation: Situation, exam: Exam, repair: Repair): Repair {
  const ends = windowEndFor(situation, exam);
  if (ends === null || repair.by === null || ends >= repair.by) return repair;
  const begin = addMonths(ends, -(repair.months ?? 0));
  // The plan works towards the season, so its dates would come after the window.
  return { ...repair, tasks: [], by: ends, projected: false, begin: begin < situation.today ? null : begin };
}
