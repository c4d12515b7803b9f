import type { Exam } from '@matchwright/facts';
import { addYears, firstDay, isYear, lastDay } from '../../iso-date.ts';
import { conflict, formatPath, type Path, wrongValue } from '../../issue.ts';
import type { ProfileContext } from '../profile-context.ts';
import type { ExamAttempt } from '../profile-schema.ts';
import type { Report } from '../report.ts';
import type { Candidate } from '../salvage.ts';
import { checkAttemptOrder } from './attempt-order-rules.ts';
import { EXAM_NAMES } from './exam-names.ts';
import { withImpliedPasses } from './implied-passes.ts';
import type { PlacedAttempt } from './placed-attempt.ts';

/** The first USMLE Step examinations were given in 1992. */
const FIRST_YEAR = 1992;

/** Checks every attempt, fills in results that follow from scores, and puts the attempts in order of date. */
export function settleExams(candidate: Candidate, context: ProfileContext, report: Report): ExamAttempt[] {
  const placed = candidate.profile.exams.map((attempt, index) => {
    const place: Path = ['exams', candidate.position('exams', index)];
    return { attempt: settleAttempt(attempt, place, context, report), place };
  });
  candidate.profile.practice.forEach((test, index) => {
    const place: Path = ['practice', candidate.position('practice', index)];
    checkDate(test, place, context, report);
    // A percentage has no scale of an exam.
    if (typeof test.score === 'number') checkScale({ exam: test.exam, score: test.score }, place, report);
  });
  const ordered = oldestFirst(placed);
  if (ordered.some((entry, index) => entry !== placed[index])) {
    report.repairs.push(
      'exams: the attempts were not in the order of their dates, so they are sorted, oldest first.',
    );
  }
  const settled = withImpliedPasses(ordered, candidate.profile.ecfmg.certified === true, context, report);
  checkAttemptOrder(settled, context, report);
  return settled.map((entry) => entry.attempt);
}

function settleAttempt(
  entered: ExamAttempt,
  place: Path,
  context: ProfileContext,
  report: Report,
): ExamAttempt {
  const attempt = withoutOpenYear(entered, place, context, report);
  const dateHolds = checkDate(attempt, place, context, report);
  const scoreHolds = checkScale(attempt, place, report);
  const { exam, date, score, result } = attempt;
  if (date !== undefined && date > context.today && (score !== undefined || result !== null)) {
    report.warnings.push(
      `${formatPath(place)} has a result${score === undefined ? '' : ` (${score})`}, but its date ${date} is after today, ${context.today}. ` +
        'It is what you expect, not a result: the exam counts as booked.',
    );
    if (dateHolds && scoreHolds && !context.supposing) return booked(attempt);
  }
  askAboutScore(attempt, place, context, report);
  if (scoreHolds && date === undefined) warnUndatedFail(attempt, place, context, report);
  if (!dateHolds || !scoreHolds || date === undefined || score === undefined) return attempt;
  const passing = passingOn(exam, date, context);
  if (passing === null) return attempt;
  if (score >= passing.lowest && score < passing.highest) {
    if (result === null) report.warnings.push(betweenScores(attempt, place, passing));
    return attempt;
  }
  const earned = score >= passing.highest ? 'pass' : 'fail';
  if (earned === 'fail' && result === null)
    report.warnings.push(failedByScore(attempt, place, passing.lowest));
  if (result !== null && result !== earned) {
    const message =
      earned === 'fail' ? failedOnThatDay(attempt, place, passing) : passedOnThatDay(attempt, place, passing);
    report.issues.push(
      conflict(
        [...place, 'result'],
        `\`${earned}\`, because the passing score was ${passing.highest}`,
        result,
        message,
      ),
    );
  }
  return { ...attempt, result: earned };
}

/** The words of a file stand in backticks: a form shows its own in their place. */
function failedOnThatDay(attempt: ExamAttempt, place: Path, { highest }: Passing): string {
  return (
    `${formatPath([...place, 'result'])}: The score ${attempt.score} is below ${highest}, the passing score of ${ofThatDay(attempt)}. ` +
    'So this attempt counts as `fail`. Check the date and the score. If both are right, choose `fail`.'
  );
}

function passedOnThatDay(attempt: ExamAttempt, place: Path, { highest }: Passing): string {
  return (
    `${formatPath([...place, 'result'])}: The score ${attempt.score} is at or above ${highest}, the passing score of ${ofThatDay(attempt)}. ` +
    'So this attempt counts as `pass`. Check the date and the score. If both are right, choose `pass`.'
  );
}

function ofThatDay({ exam, date }: ExamAttempt): string {
  return `${EXAM_NAMES[exam]} ${date !== undefined && isYear(date) ? 'in' : 'on'} ${date}`;
}

interface Passing {
  lowest: number;
  highest: number;
}

/** The passing scores in force on the days that a date can mean: one, or two when it changed in that year. */
function passingOn(exam: Exam, date: string, context: ProfileContext): Passing | null {
  const scores = [firstDay(date), lastDay(date)].map((day) => context.passingScore(exam, day)?.value ?? null);
  const known = scores.filter((value) => value !== null);
  if (known.length < scores.length) return null;
  return { lowest: Math.min(...known), highest: Math.max(...known) };
}

function betweenScores(
  { exam, date, score }: ExamAttempt,
  place: Path,
  { lowest, highest }: Passing,
): string {
  return (
    `${formatPath(place)} has the score ${score}, but in ${date} the passing score of ${EXAM_NAMES[exam]} rose from ${lowest} to ` +
    `${highest}. Write the month, or say if it was a pass.`
  );
}

/**
 * A year alone is enough for an exam that was taken. Of this year or a later one, without a result, nobody can tell
 * whether it was taken or when it will be, so the plan has no day to count with.
 */
function withoutOpenYear(
  attempt: ExamAttempt,
  place: Path,
  { today }: ProfileContext,
  report: Report,
): ExamAttempt {
  const { date, result, score } = attempt;
  const thisYear = today.slice(0, 4);
  if (date === undefined || !isYear(date) || date < thisYear) return attempt;
  if (date === thisYear && (result !== null || score !== undefined)) return attempt;
  // A year that no exam can have is refused as a wrong date.
  if (date > addYears(today, 3)) return attempt;
  report.warnings.push(
    `${formatPath(place)}.date is ${date}, a year alone. Write the month, too: without it we cannot tell whether you have ` +
      'taken this exam, and the plan has no day to count with. Until then it counts without a date.',
  );
  const { date: _open, ...undated } = attempt;
  return undated;
}

/** One reading everywhere: what is expected of a day to come is no result. */
function booked({ score: _expected, ...attempt }: ExamAttempt): ExamAttempt {
  return { ...attempt, result: null };
}

/** Passing scores have only risen, so a score that passes today has passed on any day. */
function warnUndatedFail(
  { exam, score, result }: ExamAttempt,
  place: Path,
  context: ProfileContext,
  report: Report,
): void {
  const passing = context.passingScore(exam, context.today);
  if (result !== 'fail' || score === undefined || passing === null || score < passing.value) return;
  report.warnings.push(
    `${formatPath(place)} is a fail with the score ${score}, but ${passing.value}, the passing score of ` +
      `${EXAM_NAMES[exam]} on ${context.today}, is the highest so far. Correct the score or the result.`,
  );
}

/** A score slips easily; as a failed attempt it would close programs, so it is asked until the result says the same. */
function failedByScore({ exam, score }: ExamAttempt, place: Path, passing: number): string {
  return (
    `${formatPath(place)} has the score ${score}, but ${EXAM_NAMES[exam]} was passed with ${passing}. So it counts as a failed ` +
    'attempt. Is the score right? If you failed, choose `fail` as the result.'
  );
}

/** An exam that is only passed or failed gives no score: the date or the exam may be wrong. */
function askAboutScore(
  { exam, date, score }: ExamAttempt,
  place: Path,
  context: ProfileContext,
  report: Report,
): void {
  const since = context.passFailSince(exam);
  if (since === null || score === undefined || date === undefined || firstDay(date) < since) return;
  if (date > context.today) return;
  report.warnings.push(
    `${formatPath(place)} has the score ${score}, but ${EXAM_NAMES[exam]} has only pass or fail since ${since}, and yours is of ` +
      `${date}. Is the date right, or does the score belong to another exam?`,
  );
}

/**
 * Scores of USMLE Steps run from 1 to 300, those of COMLEX from 9 to 999. No Step was ever passed with two digits, so a
 * score that short is a slip until somebody says otherwise: 22 for 221.
 */
function checkScale(test: { exam: Exam; score?: number | undefined }, place: Path, report: Report): boolean {
  const comlex = test.exam.startsWith('comlex');
  const [lowest, highest] = comlex ? [9, 999] : [1, 300];
  if (!comlex && test.score !== undefined && test.score >= lowest && String(test.score).length < 3) {
    const at: Path = [...place, 'score'];
    const message =
      `${formatPath(at)}: Is this score right? It is ${test.score}, but a ${EXAM_NAMES[test.exam]} that is passed has three ` +
      'digits. Correct it, or leave it out if you do not know it.';
    report.issues.push(conflict(at, 'a score of three digits', test.score, message));
    return false;
  }
  if (test.score === undefined || (test.score >= lowest && test.score <= highest)) return true;
  const expected = `a whole number from ${lowest} to ${highest}, the scale of ${EXAM_NAMES[test.exam]}`;
  const advice = 'Correct it, or leave it out if you do not know it.';
  report.issues.push(wrongValue([...place, 'score'], expected, test.score, advice));
  return false;
}

function checkDate(
  test: { date?: string | undefined },
  place: Path,
  context: ProfileContext,
  report: Report,
): boolean {
  const latest = addYears(context.today, 3);
  if (test.date === undefined) return true;
  if (firstDay(test.date) >= `${FIRST_YEAR}-01-01` && firstDay(test.date) <= latest) return true;
  const expected = `a date from ${FIRST_YEAR}-01-01 to ${latest}`;
  const advice = 'Check the year, or leave the date out if you do not know it.';
  report.issues.push(wrongValue([...place, 'date'], expected, test.date, advice));
  return false;
}

/**
 * Dated attempts take the dated places in order; attempts without a date stay where they were written. So do two whose
 * order a year alone leaves open: people write the oldest first.
 */
function oldestFirst(placed: PlacedAttempt[]): PlacedAttempt[] {
  const dated: { entry: PlacedAttempt; first: string; last: string }[] = [];
  for (const entry of placed) {
    const { date } = entry.attempt;
    if (date === undefined) continue;
    const span = { entry, first: firstDay(date), last: lastDay(date) };
    const later = dated.findIndex(({ first }) => span.last < first);
    dated.splice(later < 0 ? dated.length : later, 0, span);
  }
  let next = 0;
  return placed.map((entry) => (entry.attempt.date === undefined ? entry : dated[next++]!.entry));
}
