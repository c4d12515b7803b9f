import { logistic } from '@matchwright/engine/math';
import { solvePositiveDefinite } from './linear-algebra.ts';

/** A yes/no answer to a visa question with the year it was given; null when nobody answered. */
export interface PolicyAnswer {
  value: boolean;
  year: number | null;
}

/** About one J-1 answer in seven changed within five years of 2021; see `forgetPerYear`. */
const CHANGED_SHARE = 1 / 7;
const CHANGED_AFTER_YEARS = 5;
/** Share of programs that say yes to J-1, all three specialties together (605 of 776 answers, 2020–21). */
const BASE_YES = 605 / 776;

/**
 * A policy is a two-state chain in equilibrium: after t years an answer keeps exp(−forget·t) of its
 * information. The share of answers that differ is then 2π(1 − π)(1 − exp(−forget·t)); solved for `forget`.
 */
export const FORGET_PER_YEAR =
  -Math.log(1 - CHANGED_SHARE / (2 * BASE_YES * (1 - BASE_YES))) / CHANGED_AFTER_YEARS;
export const UNDATED_AGE = 6;

/** P(yes in `season`'s application year), from the newest answer and what else we see of the program. */
export function policyProbability(answer: PolicyAnswer | null, evidence: number, season: number): number {
  if (!answer) return evidence;
  const age = answer.year === null ? UNDATED_AGE : Math.max(0, season - 1 - answer.year);
  const kept = Math.exp(-FORGET_PER_YEAR * age);
  return kept * (answer.value ? 1 : 0) + (1 - kept) * evidence;
}

/**
 * Logistic regression of the programs' answers on evidence, ridge penalty 1 except on the intercept
 * (Newton steps). Returns a probability for every row, answered or not.
 */
export function fitEvidence(rows: number[][], answers: (boolean | null)[]): number[] {
  const p = (rows[0] as number[]).length;
  let beta = new Array<number>(p).fill(0);
  for (let step = 0; step < 30; step++) {
    const hessian = Array.from({ length: p }, (_, i) =>
      Array.from({ length: p }, (_, j) => (i === j ? (i === 0 ? 1e-6 : 1) : 0)),
    );
    const gradient = beta.map((value, j) => (j === 0 ? 0 : -value));
    rows.forEach((row, r) => {
      const answer = answers[r];
      if (answer === null || answer === undefined) return;
      const chance = logistic(dot(row, beta));
      for (let i = 0; i < p; i++) {
        gradient[i] = (gradient[i] as number) + ((answer ? 1 : 0) - chance) * (row[i] as number);
        const line = hessian[i] as number[];
        for (let j = 0; j < p; j++) {
          line[j] = (line[j] as number) + chance * (1 - chance) * (row[i] as number) * (row[j] as number);
        }
      }
    });
    const move = solvePositiveDefinite(hessian, gradient);
    beta = beta.map((value, i) => value + (move[i] as number));
  }
  return rows.map((row) => logistic(dot(row, beta)));
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
