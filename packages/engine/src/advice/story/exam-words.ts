import type { ExamAttempt } from '@matchwright/inputs';

export const EXAM_WORDS: Record<ExamAttempt['exam'], string> = {
  step1: 'Step 1',
  step2ck: 'Step 2 CK',
  step3: 'Step 3',
  comlex1: 'COMLEX Level 1',
  comlex2: 'COMLEX Level 2',
  comlex3: 'COMLEX Level 3',
};
