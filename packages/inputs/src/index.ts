export { closest } from './closest.ts';
export type { Instance, Solution } from './instance/instance-schema.ts';
export {
  type ParsedInstance,
  type ParsedSolution,
  parseInstance,
  parseSolution,
} from './instance/parse-instance.ts';
export { describeIssues, type Issue } from './issue.ts';
export { readJson } from './json-text.ts';
export { latinDigits } from './latin-digits.ts';
export type { Market } from './market/market-shape.ts';
export { type ParsedMarket, parseMarket } from './market/parse-market.ts';
export { COUNTRIES } from './places/countries.ts';
export { US_STATES } from './places/states.ts';
export { type Percentage, readPracticeScore } from './practice-score.ts';
export { LONGEST_TEXT } from './profile/fields.ts';
export { type ParsedProfile, parseProfile } from './profile/parse-profile.ts';
export { type ProfileContext, profileContext } from './profile/profile-context.ts';
export {
  DEFAULT_BUDGET,
  EXAMS,
  EXPERIENCE_KINDS,
  type ExamAttempt,
  type Experience,
  FIELDS,
  LETTER_STATUSES,
  PROFILE_VERSION,
  type Profile,
  SIGNAL_WISHES,
  type SignalWish,
  VISA_CLASSES,
} from './profile/profile-schema.ts';
export { parseProfileText } from './profile/profile-text.ts';
export { EXAM_NAMES } from './profile/rules/exam-names.ts';
export { serializeProfile } from './profile/serialize-profile.ts';
export { type Assignment, setFields } from './profile/set-fields.ts';
export { usMonthsAreOpen } from './profile/unknown.ts';
export { daysMeant, isImpossibleDay, readTypedDate, readTypedDay } from './typed-date.ts';
export { isOtherCurrency, readTypedSum } from './typed-sum.ts';
