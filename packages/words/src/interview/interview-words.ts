import { OFF_LIMITS, OFF_LIMITS_ADVICE, type OffLimits } from './off-limits.ts';
import type { Question } from './question.ts';
import { QUESTIONS } from './question-bank.ts';

export type QuestionWords = Pick<Question, 'tests' | 'hints'>;
export type OffLimitsWords = Pick<OffLimits, 'rule' | 'behind' | 'respond'>;

/** What we say about the questions of an interview, by their ids; the questions stay in English. */
export interface InterviewWords {
  questions: Record<string, QuestionWords>;
  offLimits: Record<string, OffLimitsWords>;
  /** In the order of `OFF_LIMITS_ADVICE`. */
  advice: string[];
}

/** In the language of the thread that asks. */
export function interviewWords(): InterviewWords {
  return {
    questions: Object.fromEntries(QUESTIONS.map(({ id, tests, hints }) => [id, { tests, hints }])),
    offLimits: Object.fromEntries(
      OFF_LIMITS.map(({ id, rule, behind, respond }) => [id, { rule, behind, respond }]),
    ),
    advice: OFF_LIMITS_ADVICE.map(({ says }) => says),
  };
}
