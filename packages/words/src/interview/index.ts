export { drawQuestions } from './draw-questions.ts';
export {
  type InterviewWords,
  interviewWords,
  type OffLimitsWords,
  type QuestionWords,
} from './interview-words.ts';
export { type Firmness, OFF_LIMITS, OFF_LIMITS_ADVICE, type OffLimits } from './off-limits.ts';
export { type Question, STAGES, type Stage } from './question.ts';
export { QUESTIONS, questionsFor } from './question-bank.ts';
export { RULE_SOURCES, type RuleSource } from './rule-sources.ts';
export {
  ANSWER_STEPS,
  type AnswerNotes,
  type AnswerStep,
  draftFrom,
  readingOf,
  SPEECH_PARAMETERS,
  type SpeechFigures,
  type Spoken,
  spokenIn,
} from './spoken-answer.ts';
