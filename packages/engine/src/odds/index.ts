export { solveBaseLogOdds } from './base-rate.ts';
