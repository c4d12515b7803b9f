import type { SpecialtyId } from '@matchwright/facts';
import type { Question, Stage } from './question.ts';
import { BEHAVIOURAL } from './questions/behavioural.ts';
import { CLINICAL } from './questions/clinical.ts';
import { CLOSING } from './questions/closing.ts';
import { FIT } from './questions/fit.ts';
import { MOTIVATION } from './questions/motivation.ts';
import { OPENING } from './questions/opening.ts';
import { SCORES } from './questions/scores.ts';
import { STORY } from './questions/story.ts';
import { TEAMWORK } from './questions/teamwork.ts';
import { VISA } from './questions/visa.ts';

/** Every question, in the order of an interview. Written for this project. */
export const QUESTIONS: readonly Question[] = [
  ...OPENING,
  ...STORY,
  ...SCORES,
  ...MOTIVATION,
  ...CLINICAL,
  ...TEAMWORK,
  ...BEHAVIOURAL,
  ...VISA,
  ...FIT,
  ...CLOSING,
];

export interface QuestionWish {
  /** Questions of this specialty and those for all; null for every one. */
  specialty: SpecialtyId | null;
  /** Null for all parts of the interview. */
  stage: Stage | null;
}

export function questionsFor({ specialty, stage }: QuestionWish): Question[] {
  return QUESTIONS.filter(
    (one) =>
      (stage === null || one.stage === stage) &&
      (specialty === null || one.specialty === 'all' || one.specialty === specialty),
  );
}
