/** The portfolio: which programs, at which level, for which money, and the proof. See docs/portfolio.md. */
export { type Alternative, alternatives } from './alternatives.ts';
export { compileInstance } from './compile.ts';
export { createProblem, withBudget, withoutLimit } from './create-problem.ts';
export { PortfolioError } from './error.ts';
export { evaluate, evaluatorOf, fromSelected } from './evaluate.ts';
export type { ListEvaluator } from './evaluator.ts';
export { type FrontierPoint, frontier } from './frontier.ts';
export type {
  CheckReport,
  Instance,
  InstanceProgram,
  InstanceSpecialty,
  SignalCaps,
  Solution,
  SolutionCertificate,
  Tier,
} from './instance.ts';
export type { ProgramList } from './list.ts';
export { type Marginal, marginal, type NextApplication } from './marginal.ts';
export type { PortfolioProblem, ProblemInput } from './problem.ts';
export type { PortfolioSolution, SelectedProgram, SolveOptions, WarmStart } from './solution.ts';
export { solve, toSolution } from './solve.ts';
export { solvePortfolio } from './solve-portfolio.ts';
export { EditableList } from './working-list.ts';
