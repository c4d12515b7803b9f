import type { ExamAttempt } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import type { Situation } from '../situation.ts';
import type { OpenField } from './open-field.ts';

/** Exam results that the profile does not hold and that the odds would count. */
export function openExams(situation: Situation): OpenField[] {
  return [openStep2(situation), openFirstExam(situation), openStep3(situation)].filter((one) => one !== null);
}

/** An attempt without a score is completed; otherwise a passed attempt is added. */
function openStep2(situation: Situation): OpenField | null {
  const { profile, applicant } = situation;
  // The odds count no COMLEX score, but a person who takes COMLEX alone has no Step 2 CK score to enter.
  const comlexAlone =
    profile.applicant === 'us-do' &&
    !profile.exams.some(({ exam }) => exam === 'step2ck') &&
    profile.exams.some(({ exam, score }) => exam === 'comlex2' && score !== undefined);
  if (applicant.step2 !== null || comlexAlone) return null;
  const scoreless = profile.exams.findIndex(({ exam, result }) => exam === 'step2ck' && result !== 'fail');
  const index = scoreless < 0 ? profile.exams.length : scoreless;
  const before = scoreless < 0 ? { exam: 'step2ck' } : profile.exams[scoreless];
  const scores = ['low', 'middle', 'high'].map((level) => situation.figure(`advice.audit.step2_${level}`));
  return {
    id: 'exams.step2ck.score',
    place: scoreless < 0 ? 'exams' : `exams[${index}].score`,
    topic: 'exams',
    label: say`Your Step 2 CK score`,
    why: say`Until it is entered, we count the average of your group. Most programs read this score first.`,
    answers: scores.map((score) => ({
      says: say`Step 2 CK of ${score}`,
      changes: [{ path: `exams[${index}]`, value: { ...before, result: 'pass', score } }],
    })),
    effect: 'step2Per10',
    parameters: ['advice.audit.step2_low', 'advice.audit.step2_middle', 'advice.audit.step2_high'],
  };
}

function openFirstExam({ profile }: Situation): OpenField | null {
  const accepted = profile.applicant === 'us-do' ? ['step1', 'comlex1'] : ['step1'];
  const attempts = profile.exams.filter(({ exam }) => accepted.includes(exam));
  if (attempts.some(({ result }) => result !== null)) return null;
  const exam = profile.applicant === 'us-do' ? 'comlex1' : 'step1';
  const name = exam === 'step1' ? 'Step 1' : 'COMLEX Level 1';
  const place = profile.exams.findIndex((attempt) => accepted.includes(attempt.exam));
  const at = (n: number) => `exams[${profile.exams.length + n}]`;
  const attempt = (result: ExamAttempt['result']) => ({ exam, result });
  return {
    id: `exams.${exam}.result`,
    place: place < 0 ? 'exams' : `exams[${place}].result`,
    topic: 'exams',
    label: say`Your ${name} attempts`,
    why: say`Programs see every attempt, and some have a limit. We count no failed attempt until you enter one.`,
    answers: [
      { says: say`${name} passed at the first attempt`, changes: [{ path: at(0), value: attempt('pass') }] },
      {
        says: say`${name} failed once, then passed`,
        changes: [
          { path: at(0), value: attempt('fail') },
          { path: at(1), value: attempt('pass') },
        ],
      },
    ],
    effect: 'failedStep1',
    parameters: [],
  };
}

/** A Step 3 that was sat and whose result is not in the profile; one that lies ahead is no gap in it. */
function openStep3({ profile, today }: Situation): OpenField | null {
  const index = profile.exams.findIndex(
    ({ exam, result, date }) => exam === 'step3' && result === null && (date === undefined || date <= today),
  );
  if (index < 0) return null;
  const path = `exams[${index}].result`;
  return {
    id: path,
    place: path,
    topic: 'exams',
    label: say`Your Step 3 result`,
    why: say`A passed Step 3 counts for you, and an H-1B visa asks for it.`,
    answers: [
      { says: say`Step 3 passed`, changes: [{ path, value: 'pass' }] },
      { says: say`Step 3 failed`, changes: [{ path, value: 'fail' }] },
    ],
    effect: 'step3Passed',
    parameters: ['visa.h1b.exam'],
  };
}
