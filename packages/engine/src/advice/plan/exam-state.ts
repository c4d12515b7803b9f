import { addDays, addMonths, lastDayBy } from '../../dates/iso-date.ts';
import type { Situation } from '../situation.ts';

/** Exams that the plan makes room for. */
export type PlannedExam = 'step1' | 'step2ck' | 'step3' | 'comlex1' | 'comlex2';

/** A profile without any exam has not said which are passed: the plan then asks instead of inventing lateness. */
export function takesUsmle({ isImg, profile }: Situation): boolean {
  const entered = profile.exams.some(({ exam }) => exam.startsWith('step'));
  return entered || (profile.exams.length > 0 && (isImg || profile.applicant === 'us-md'));
}

export function takesComplex({ profile }: Situation): boolean {
  return profile.exams.length > 0 && profile.applicant === 'us-do';
}

const LATER: Readonly<Record<PlannedExam, readonly PlannedExam[]>> = {
  step1: ['step2ck', 'step3'],
  step2ck: ['step3'],
  step3: [],
  comlex1: ['comlex2'],
  comlex2: [],
};

/** Nothing is said of it, but of an exam that people sit later: more likely left out than still to come. */
export function leftOut(situation: Situation, exam: PlannedExam): boolean {
  const entered = (id: PlannedExam) => situation.exam(id).attempts.length > 0;
  return !entered(exam) && LATER[exam].some(entered);
}

/** Passed, or with a score whose day is not known. */
export function settled(situation: Situation, exam: PlannedExam): boolean {
  const { passed, open } = situation.exam(exam);
  return passed || open?.score !== undefined;
}

/** Sat, and the result is not in the profile. */
export function taken(situation: Situation, exam: PlannedExam): boolean {
  const { open } = situation.exam(exam);
  return open?.date !== undefined && open.date <= situation.today;
}

/** ISO date of an exam that is booked; null when none is, or its day is not entered. */
export function booked(situation: Situation, exam: PlannedExam): string | null {
  const date = situation.exam(exam).open?.date;
  return date !== undefined && date > situation.today ? date : null;
}

/** ISO date on which the result of an exam already sat should come; null before the exam or when it is overdue. */
export function expectedResult(situation: Situation, exam: PlannedExam, days: number): string | null {
  const date = situation.exam(exam).open?.date;
  if (date === undefined || date > situation.today) return null;
  const result = addDays(lastDayBy(situation.today, date), days);
  return result >= situation.today ? result : null;
}

/** Whether the limit of attempts leaves one more. COMLEX limits are not stated in our facts. */
export function mayTry(situation: Situation, exam: PlannedExam): boolean {
  if (!exam.startsWith('step')) return true;
  const { attempts, open } = situation.exam(exam);
  return open !== null || attempts.length < situation.figure('usmle.attempt_limit');
}

/**
 * ISO date from which a fourth or later attempt is allowed: some months after the first one and after the latest. Null
 * for earlier attempts and when the days are not known.
 */
export function retakeFrom(situation: Situation, exam: PlannedExam): string | null {
  const dates = situation
    .exam(exam)
    .attempts.flatMap(({ date, result }) => (date && result ? [lastDayBy(situation.today, date)] : []));
  const [first, latest] = [dates[0], dates.at(-1)];
  if (!exam.startsWith('step') || dates.length < 3 || !first || !latest) return null;
  const afterFirst = addMonths(first, situation.figure('advice.plan.fourth_attempt_after_first_months'));
  const afterLatest = addMonths(latest, situation.figure('advice.plan.fourth_attempt_after_latest_months'));
  return [afterFirst, afterLatest].sort().at(-1) as string;
}
