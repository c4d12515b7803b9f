/** The advice catalogue: every rule, in the order in which the page of all rules shows them. */
import type { AnyRule } from '../rule.ts';
import { EXAM_ADVICE } from './exam-advice.ts';
import { RISKS } from './risks.ts';
import { STRENGTHS } from './strengths.ts';

export const RULES: readonly AnyRule[] = [...RISKS, ...STRENGTHS, ...EXAM_ADVICE];
