export { type Advice, type AdviceTopic, advise } from './advise.ts';
export type { CheapestRepair } from './audit/cheapest.ts';
export type { FirstEntries } from './audit/first-entries.ts';
export type { MissingField } from './audit/missing.ts';
export type { Question } from './audit/question.ts';
export type { SheetSection } from './audit/sheet.ts';
export type { SheetLine } from './audit/sheet-line.ts';
export type { Standing } from './audit/standing.ts';
export type { Audit } from './audit.ts';
export { type RuleEntry, ruleCatalogue } from './catalogue.ts';
export type { ExamGuide } from './exam-guide.ts';
export type * from './exams/index.ts';
export type { ExperienceGuide } from './experience-guide.ts';
export * from './finding.ts';
export type { LetterPlan } from './letter-plan.ts';
export type { LetterField } from './letters/field-words.ts';
export type { LetterAuthor } from './letters/letter-author.ts';
export type { LetterGap } from './letters/letter-needs.ts';
export type { LetterRequest } from './letters/letter-requests.ts';
export type { LetterSet } from './letters/letter-sets.ts';
export type { ProgramLetters } from './letters/program-letters.ts';
export { MONEY_GROUPS, type MoneyGroup, type MoneyItem } from './money/money-item.ts';
export type { Saving } from './money/savings.ts';
export type { MoneyMonth, MoneyTotals } from './money/totals.ts';
export type { ApplicationMoney, SeasonMoney } from './money.ts';
export { KIND_NAMES, TOPIC_NAMES } from './names.ts';
export type { MissingAnswer } from './plan/plan-notes.ts';
export { PHASES, type Phase } from './plan/template.ts';
export type { ResearchGuide } from './research-guide.ts';
export { type Risks, risks } from './risks.ts';
export type { Schedule, Task } from './schedule.ts';
export {
  compareSeasons,
  type SeasonsCompared,
  type WhatIfAnswer,
  whatIfAnswer,
} from './seasons-compared.ts';
export type { StoryClaim } from './story/growth.ts';
export type { OutlineSection, StatementOutline } from './story/statement-outline.ts';
export type { StoryCheck } from './story/story-checks.ts';
export type { StoryFact } from './story/story-facts.ts';
export type { StoryQuestion } from './story/story-questions.ts';
export type { StoryOutline } from './story-outline.ts';
