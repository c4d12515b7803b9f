/** The advice catalogue: every rule, in the order in which the page of all rules shows them. */
import type { AnyRule } from '../rule.ts';
import { CONTINUITY_ADVICE } from './continuity-advice.ts';
import { EXAM_ADVICE } from './exam-advice.ts';
import { EXPERIENCE_ADVICE } from './experience-advice.ts';
import { LETTER_ADVICE } from './letter-advice.ts';
import { RESEARCH_ADVICE } from './research-advice.ts';
import { RISKS } from './risks.ts';
import { ROTATION_ADVICE } from './rotation-advice.ts';
import { STORY_ADVICE } from './story-advice.ts';
import { STRENGTHS } from './strengths.ts';

export const RULES: readonly AnyRule[] = [
  ...RISKS,
  ...STRENGTHS,
  ...EXAM_ADVICE,
  ...EXPERIENCE_ADVICE,
  ...ROTATION_ADVICE,
  ...RESEARCH_ADVICE,
  ...CONTINUITY_ADVICE,
  ...LETTER_ADVICE,
  ...STORY_ADVICE,
];
