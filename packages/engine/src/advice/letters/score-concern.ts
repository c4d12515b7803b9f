import { say } from '@matchwright/speech';
import { EXAM_NAMES } from '../names.ts';
import type { Situation } from '../situation.ts';

export const SCORE_FIGURES = ['advice.step2.below_average_below'] as const;

/** What a reader of the scores will ask about, in words; empty when nothing stands out. */
export function scoreConcerns(situation: Situation): string[] {
  const failed = (['step1', 'step2ck', 'comlex1', 'comlex2'] as const)
    .filter((exam) => situation.exam(exam).failed > 0)
    .map((exam) => say`a failed ${EXAM_NAMES[exam]} attempt`);
  const { score } = situation.exam('step2ck');
  const low = score !== null && score < situation.figure('advice.step2.below_average_below');
  return low ? [...failed, say`a Step 2 CK score of ${score}`] : failed;
}
