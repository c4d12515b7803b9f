import type { Finding } from '../finding.ts';
import type { Situation } from '../situation.ts';
import { experienceQuestion } from './experience-question.ts';
import type { MissingField } from './missing.ts';
import type { Question } from './question.ts';
import { realisticQuestion } from './realistic-question.ts';
import { scoresQuestion } from './scores-question.ts';
import type { Standing } from './standing.ts';
import { waitQuestion } from './wait-question.ts';

/** The questions of the catalogue ("Questions people ask first"), in its order. */
export function questions(
  situation: Situation,
  standing: Standing,
  missing: readonly MissingField[],
  findings: readonly Finding[],
): Question[] {
  return [
    realisticQuestion(situation, standing, missing),
    waitQuestion(situation, standing),
    experienceQuestion(situation, standing),
    scoresQuestion(situation, findings),
  ];
}
