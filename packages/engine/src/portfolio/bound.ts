import type { Relaxation } from './relaxation.ts';

/**
 * The part of the bound that does not depend on the list. Since 1 − e^{−y} ≤ 1 − u + u·ln u + u·y for every
 * u ≥ 0, any v ≥ 0 with u = v/mass gives: optimum ≤ this + max over feasible lists of Σ_d v[d]·load[d].
 */
export function boundConstant({ mass, constant }: Relaxation, v: Float64Array): number {
  let total = constant;
  for (let d = 0; d < mass.length; d++) {
    const whole = mass[d] as number;
    const multiplier = v[d] as number;
    total += whole - multiplier;
    if (multiplier > 0) total += multiplier * Math.log(multiplier / whole);
  }
  return total;
}
