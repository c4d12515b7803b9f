/** The advice catalogue: every rule, in the order in which the page of all rules shows them. */
import type { AnyRule } from '../rule.ts';
import { CONTINUITY_ADVICE } from './continuity-advice.ts';
import { EXAM_RISKS } from './exam-risks.ts';
import { EXPERIENCE_ADVICE } from './experience-advice.ts';
import { RESEARCH_ADVICE } from './research-advice.ts';
import { ROTATION_ADVICE } from './rotation-advice.ts';

export const RULES: readonly AnyRule[] = [
  ...EXAM_RISKS,
  ...EXPERIENCE_ADVICE,
  ...ROTATION_ADVICE,
  ...RESEARCH_ADVICE,
  ...CONTINUITY_ADVICE,
];
