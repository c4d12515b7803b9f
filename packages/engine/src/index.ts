export * from './decision-results.ts';
export {
  type DirectoryFilter,
  directory,
  type ProgramView,
  type ViewedFact,
  viewProgram,
} from './directory.ts';
export { type Eligibility, eligibility } from './explain/eligibility.ts';
export { explain } from './explain/explain.ts';
export { type Requirement, type RequirementId, requirements } from './explain/requirements.ts';
export { type CheckableList, checkableList, checkList } from './list/check-list.ts';
export { type ListOptions, list } from './list/list.ts';
export { type ValuedList, valueList } from './list/value-list.ts';
export { type WeighedProgram, type WhyNot, whyNot } from './list/why-not.ts';
export { type OddsOptions, odds } from './odds/odds.ts';
export { PlanError } from './plan-error.ts';
export * from './results.ts';
export { type ProgramSearch, type ProgramSearchResult, searchPrograms } from './search-programs.ts';
export { type VerifyFirstOptions, verifyFirst } from './verify/verify-first.ts';
export { withAnswers } from './verify/with-answers.ts';
export { applyOrWait, type StatedImprovement } from './whatif/apply-or-wait.ts';
export { applyChanges } from './whatif/profile-change.ts';
export { type WhatIfOptions, whatIf } from './whatif/what-if.ts';
