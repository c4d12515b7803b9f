import type { Profile } from '@matchwright/inputs';

/** The exams that license a person: USMLE, or COMLEX for graduates of osteopathic schools. */
export type Series = 'usmle' | 'comlex';

/** A DO applicant with no USMLE Step in the profile takes COMLEX, and need not take the USMLE. */
export function seriesOf({ applicant, exams }: Profile): Series {
  return applicant === 'us-do' && !exams.some(({ exam }) => exam.startsWith('step')) ? 'comlex' : 'usmle';
}

export type UsmleStep = 'step1' | 'step2ck' | 'step3';
export const STEPS: readonly UsmleStep[] = ['step1', 'step2ck', 'step3'];
