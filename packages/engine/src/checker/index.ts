/** Verifies a portfolio solution without any code of the solver that made it. See docs/portfolio.md. */
export { checkSolution } from './check-solution.ts';
