/** Judges a matching without any code of the solver that made it. See docs/matching.md. */
export { checkMatching } from './check-matching.ts';
