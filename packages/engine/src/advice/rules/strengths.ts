/** What speaks for a person, each tied to the risks that it answers. */
import type { AnyRule } from '../rule.ts';
import { EXAM_STRENGTHS } from './exam-strengths.ts';
import { EXPERIENCE_STRENGTHS } from './experience-strengths.ts';
import { PERSON_STRENGTHS } from './person-strengths.ts';
import { US_STRENGTHS } from './us-strengths.ts';

export const STRENGTHS: readonly AnyRule[] = [
  ...EXAM_STRENGTHS,
  ...US_STRENGTHS,
  ...EXPERIENCE_STRENGTHS,
  ...PERSON_STRENGTHS,
];
