import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import type { Situation } from '../situation.ts';

/** What must be done before Step 3, in order. */
export interface OrderStep {
  id: 'step1' | 'step2ck' | 'certificate' | 'graduation';
  status: 'met' | 'not-met' | 'cannot-tell';
  says: string;
  /** Path of the profile that would tell, when it cannot be told. */
  missing: string | null;
}

export function step3Order(situation: Situation): OrderStep[] {
  return [
    passed(situation, 'step1', say`Pass Step 1.`),
    passed(situation, 'step2ck', say`Pass Step 2 CK.`),
    situation.isImg ? certificate(situation) : graduation(situation),
  ];
}

function passed(situation: Situation, exam: 'step1' | 'step2ck', says: string): OrderStep {
  if (situation.exam(exam).passed) return { id: exam, status: 'met', says, missing: null };
  const unknown = situation.profile.exams.length === 0;
  return { id: exam, status: unknown ? 'cannot-tell' : 'not-met', says, missing: unknown ? 'exams' : null };
}

function certificate({ profile, today }: Situation): OrderStep {
  const { certified, expected } = profile.ecfmg;
  const says = say`Get your ECFMG certificate. The application for Step 3 waits for it and cannot be hurried.`;
  if (certified === true) return { id: 'certificate', status: 'met', says, missing: null };
  if (expected === undefined)
    return {
      id: 'certificate',
      status: certified === false ? 'not-met' : 'cannot-tell',
      says,
      missing: 'ecfmg.expected',
    };
  const when =
    expected < today
      ? say`You expected it on ${dateWords(expected)}.`
      : say`You expect it on ${dateWords(expected)}.`;
  return { id: 'certificate', status: 'not-met', says: `${says} ${when}`, missing: null };
}

function graduation({ profile, today }: Situation): OrderStep {
  const { graduated } = profile.school;
  const says = say`Graduate from medical school.`;
  if (graduated === undefined)
    return { id: 'graduation', status: 'cannot-tell', says, missing: 'school.graduated' };
  const year = Number(today.slice(0, 4));
  return { id: 'graduation', status: graduated < year ? 'met' : 'not-met', says, missing: null };
}
