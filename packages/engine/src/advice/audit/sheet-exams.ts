import type { ExamAttempt, Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { EXAM_NAMES } from '../names.ts';
import type { Situation } from '../situation.ts';
import { joined, line, type PlainLine } from './sheet-line.ts';

type Exam = ExamAttempt['exam'];

/** What an exam not entered yet would be entered as. */
const ASKED: Record<Exam, 'result' | 'score'> = {
  step1: 'result',
  step2ck: 'score',
  step3: 'result',
  comlex1: 'result',
  comlex2: 'score',
  comlex3: 'result',
};

/** Every attempt with its date, then the practice tests. An exam that this applicant takes is there without one. */
export function examLines({ profile, today }: Situation): PlainLine[] {
  return [
    ...examsOf(profile).flatMap((exam) => attemptLines(profile, exam, today)),
    ...profile.practice.map(({ exam, score, date }, i) =>
      line(`practice[${i}]`, say`Practice test, ${EXAM_NAMES[exam]}`, joined([text(score), day(date)])),
    ),
  ];
}

/** Osteopathic students take COMLEX, and the Steps when they choose to. */
function examsOf({ applicant, exams }: Profile): Exam[] {
  const expected: Exam[] =
    applicant === 'us-do' ? ['comlex1', 'comlex2', 'step2ck', 'comlex3'] : ['step1', 'step2ck', 'step3'];
  const entered = (Object.keys(EXAM_NAMES) as Exam[]).filter((exam) =>
    exams.some((attempt) => attempt.exam === exam),
  );
  return [...new Set([...expected, ...entered])];
}

function attemptLines(profile: Profile, exam: Exam, today: string): PlainLine[] {
  const attempts = profile.exams.flatMap((attempt, i) => (attempt.exam === exam ? [{ attempt, i }] : []));
  const name = EXAM_NAMES[exam];
  if (attempts.length === 0) return [line(`exams.${exam}.${ASKED[exam]}`, name, null)];
  return attempts.map(({ attempt, i }, n) =>
    line(
      `exams[${i}]`,
      attempts.length === 1 ? name : say`${name}, attempt ${n + 1}`,
      joined([resultWords(attempt, today), day(attempt.date)]),
      {
        paths: [`exams[${i}]`, `exams.${exam}`],
        note: attempt.date === undefined ? say`Date not entered.` : null,
      },
    ),
  );
}

function resultWords({ result, score, date }: ExamAttempt, today: string): string {
  if (result === 'pass') return score === undefined ? say`Passed` : say`Passed with ${score}`;
  if (result === 'fail') return score === undefined ? say`Failed` : say`Failed with ${score}`;
  if (score !== undefined) return say`Score ${score}`;
  return date !== undefined && date > today ? say`Booked` : say`Result not entered`;
}

const text = (value: number | string | undefined) => value?.toString();
const day = (date: string | undefined) => date && dateWords(date);
