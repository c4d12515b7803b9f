import { gaussHermite, logistic, logit } from '../math/index.ts';

const NODES = gaussHermite(12);

/**
 * The log-odds η with E[σ(η + spread·Z)] = rate, Z standard normal: a program's rate is an average over
 * unequal applicants, so σ⁻¹(rate) would overstate the odds of the average one.
 * Newton's method on the Gauss–Hermite average; rate in (0, 1), spread ≥ 0 on the logit scale.
 */
export function solveBaseLogOdds(rate: number, spread: number): number {
  let eta = Math.log(rate / (1 - rate)) * Math.sqrt(1 + 0.15 * spread * spread);
  for (let step = 0; step < 12; step++) {
    let mean = 0;
    let slope = 0;
    for (let k = 0; k < NODES.nodes.length; k++) {
      const p = logistic(eta + spread * (NODES.nodes[k] as number));
      mean += (NODES.weights[k] as number) * p;
      slope += (NODES.weights[k] as number) * p * (1 - p);
    }
    const move = Math.max(-2, Math.min(2, (mean - rate) / slope));
    eta -= move;
    if (Math.abs(move) < 1e-10) break;
  }
  return eta;
}

/** Log-odds of the expected chance when the log-odds themselves are only known up to `sd`. */
export function expectedBase(base: number, sd: number): number {
  let mean = 0;
  for (let k = 0; k < NODES.nodes.length; k++) {
    mean += (NODES.weights[k] as number) * logistic(base + sd * (NODES.nodes[k] as number));
  }
  return logit(mean);
}
