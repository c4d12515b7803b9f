import type { Exam } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';

/** The exams that license a person: USMLE, or COMLEX for graduates of osteopathic schools. */
export type Series = 'usmle' | 'comlex';

/** A DO applicant with no USMLE Step in the profile takes COMLEX, and need not take the USMLE. */
export function seriesOf({ applicant, exams }: Profile): Series {
  return applicant === 'us-do' && !exams.some(({ exam }) => exam.startsWith('step')) ? 'comlex' : 'usmle';
}

export const EXAM_WORDS: Record<Exam, string> = {
  step1: 'Step 1',
  step2ck: 'Step 2 CK',
  step3: 'Step 3',
  comlex1: 'COMLEX Level 1',
  comlex2: 'COMLEX Level 2',
  comlex3: 'COMLEX Level 3',
};

export type UsmleStep = 'step1' | 'step2ck' | 'step3';
export const STEPS: readonly UsmleStep[] = ['step1', 'step2ck', 'step3'];
