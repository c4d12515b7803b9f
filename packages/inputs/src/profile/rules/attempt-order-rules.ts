import type { Exam } from '@matchwright/facts';
import { firstDay, lastDay } from '../../iso-date.ts';
import { conflict, formatPath } from '../../issue.ts';
import type { ProfileContext } from '../profile-context.ts';
import { EXAMS } from '../profile-schema.ts';
import type { Report } from '../report.ts';
import { EXAM_NAMES } from './exam-names.ts';
import type { PlacedAttempt } from './placed-attempt.ts';

/** Rules over several attempts, which come oldest first: limits, nothing after a pass, Step 3 last. */
export function checkAttemptOrder(ordered: PlacedAttempt[], context: ProfileContext, report: Report): void {
  for (const exam of EXAMS) {
    const attempts = ordered.filter((entry) => entry.attempt.exam === exam);
    checkNothingAfterPass(exam, attempts, report);
    if (exam.startsWith('step')) checkLimit(exam, attempts, context, report);
  }
  checkStep3Last(ordered, report);
}

function checkNothingAfterPass(exam: Exam, attempts: PlacedAttempt[], report: Report): void {
  const passed = attempts.findIndex((entry) => entry.attempt.result === 'pass');
  if (passed < 0) return;
  const pass = formatPath(attempts[passed]!.place);
  for (const later of attempts.slice(passed + 1)) {
    const message =
      `${formatPath(later.place)} is an attempt at ${EXAM_NAMES[exam]} after the pass in ${pass}. A passed exam cannot ` +
      'be taken again. Remove the entry that is wrong, or correct its date or result.';
    report.issues.push(
      conflict(later.place, `no attempt at ${EXAM_NAMES[exam]} after its pass`, later.attempt, message),
    );
  }
}

/** The limit counts every attempt at one Step, and is the one in force on the day of the attempt. */
function checkLimit(exam: Exam, attempts: PlacedAttempt[], context: ProfileContext, report: Report): void {
  // An attempt without a date came no earlier than the attempt before it.
  let date: string | undefined;
  attempts.forEach((entry, index) => {
    date = entry.attempt.date ?? date;
    const limit = date === undefined ? null : limitOn(date, context);
    if (limit === null || index + 1 <= limit) return;
    const message =
      `${formatPath(entry.place)} is attempt ${index + 1} at ${EXAM_NAMES[exam]}, but ${date?.length === 4 ? 'in' : 'on'} ${date} the limit was ` +
      `${limit} attempts, the pass included. Remove an attempt that is written twice, or correct its date.`;
    report.issues.push(
      conflict(entry.place, `at most ${limit} attempts at ${EXAM_NAMES[exam]}`, entry.attempt, message),
    );
  });
}

/** The highest limit of the days that a date can mean; null when there was none on one of them. */
function limitOn(date: string, context: ProfileContext): number | null {
  const limits = [firstDay(date), lastDay(date)].map((day) => context.attemptLimit(day)?.value ?? null);
  const known = limits.filter((value) => value !== null);
  return known.length < limits.length ? null : Math.max(...known);
}

/** Step 3 is open only to those who passed Step 1 and Step 2 CK. */
function checkStep3Last(ordered: PlacedAttempt[], report: Report): void {
  for (const exam of ['step1', 'step2ck'] as const) {
    const attempts = ordered.filter((entry) => entry.attempt.exam === exam);
    const pass = attempts.find((entry) => entry.attempt.result === 'pass');
    const allFailed = attempts.length > 0 && attempts.every((entry) => entry.attempt.result === 'fail');
    for (const { attempt, place } of ordered) {
      if (attempt.exam !== 'step3') continue;
      const passDate = pass?.attempt.date;
      if (attempt.date !== undefined && passDate !== undefined && comesTooEarly(attempt.date, passDate)) {
        const message =
          `${formatPath(place)}.date is ${attempt.date}, but ${EXAM_NAMES[exam]} was passed ${passDate.length === 4 ? 'in' : 'on'} ${passDate}. Step 3 can ` +
          'only be taken after Step 1 and Step 2 CK are passed. Correct one of the two dates.';
        const expected = `a date after the pass of ${EXAM_NAMES[exam]}, ${passDate}`;
        report.issues.push(conflict([...place, 'date'], expected, attempt.date, message));
      } else if (allFailed) {
        report.warnings.push(
          `${formatPath(place)} is Step 3, but every attempt at ${EXAM_NAMES[exam]} in the profile failed. Add the pass.`,
        );
      }
    }
  }
}

/** Years alone that overlap may be in the right order. */
function comesTooEarly(date: string, pass: string): boolean {
  return lastDay(date) <= firstDay(pass);
}
