/** The advice catalogue: every rule, in the order in which the page of all rules shows them. */
import type { AnyRule } from '../rule.ts';
import { EXAM_RISKS } from './exam-risks.ts';
import { LETTER_ADVICE } from './letter-advice.ts';
import { STORY_ADVICE } from './story-advice.ts';

export const RULES: readonly AnyRule[] = [...EXAM_RISKS, ...LETTER_ADVICE, ...STORY_ADVICE];
