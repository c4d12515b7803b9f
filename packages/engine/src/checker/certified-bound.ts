import type { Instance, InstanceProgram, SolutionCertificate } from '../portfolio/instance.ts';
import { bestTotalsByCount } from './count-totals.ts';
import { bestWithinBudget } from './money.ts';

/**
 * The bound that a certificate proves for every feasible list, or Infinity (with the reason added to `problems`).
 * For v ≥ 0 and u = v/mass, with mass_jk = (t_j − t_{j−1})·w_k·e^{−Cτ}:
 * value ≤ Σ (t_j − t_{j−1})·w_k·(1 − e^{−Cτ}) + Σ mass·(1 − u + u·ln u) + max over feasible lists of Σ v·hazard.
 */
export function certifiedBound(
  instance: Instance,
  certificate: SolutionCertificate,
  problems: string[],
): number {
  const nodes = instance.weights.length;
  const steps = utilitySteps(instance);
  const size = steps.length * nodes;
  const v = certificate?.v;
  const tau = spreadTau(certificate?.tau, nodes, size);
  if (!Array.isArray(v) || v.length !== size || !v.every((entry) => Number.isFinite(entry) && entry >= 0)) {
    problems.push(`certificate.v: expected ${size} numbers of 0 or more`);
    return Number.POSITIVE_INFINITY;
  }
  if (!tau?.every((entry) => Number.isFinite(entry) && entry >= 0)) {
    problems.push(`certificate.tau: expected a number of 0 or more, ${nodes} of them, or ${size}`);
    return Number.POSITIVE_INFINITY;
  }
  if (instance.attend === undefined && tau.some((entry) => entry > 0)) {
    problems.push('certificate.tau: means nothing without a limit on interviews');
    return Number.POSITIVE_INFINITY;
  }
  let bound = 0;
  for (let d = 0; d < size; d++) {
    const whole =
      (steps[Math.floor(d / nodes)] as [number, number])[1] * (instance.weights[d % nodes] as number);
    const mass = whole * Math.exp(-(instance.attend ?? 0) * (tau[d] as number));
    const multiplier = v[d] as number;
    const term = multiplier === 0 ? mass : mass - multiplier + multiplier * Math.log(multiplier / mass);
    bound += whole - mass + term;
  }
  return Number.isFinite(bound) ? bound + largestTotal(instance, steps, v, tau) : Number.POSITIVE_INFINITY;
}

/** [utility, its difference to the one below] of every different utility above 0, rising. */
function utilitySteps(instance: Instance): [number, number][] {
  const values = new Set(instance.programs.map(({ utility }) => utility ?? 1));
  const rising = [...values].filter((value) => value > 0).sort((a, b) => a - b);
  return rising.map((value, j) => [value, value - (rising[j - 1] ?? 0)]);
}

function spreadTau(tau: SolutionCertificate['tau'], nodes: number, size: number): number[] | null {
  if (tau === undefined) return new Array<number>(size).fill(0);
  if (typeof tau === 'number') return new Array<number>(size).fill(tau);
  if (!Array.isArray(tau)) return null;
  if (tau.length === size) return tau;
  return tau.length === nodes ? Array.from({ length: size }, (_, d) => tau[d % nodes] as number) : null;
}

/** The most that Σ v·hazard can be on a feasible list. */
function largestTotal(
  instance: Instance,
  steps: readonly [number, number][],
  v: readonly number[],
  tau: readonly number[],
): number {
  const choices = instance.specialties.map((specialty) => {
    const programs = instance.programs.filter(
      (program) => program.specialty === specialty.id && !program.exclude,
    );
    const offers = programs.map((program) => ({
      pinned: program.pin === true,
      gains: (['applied', 'silver', 'gold'] as const).map((level) => {
        const q = program.q[level];
        return q ? linearGain(instance, program, q, steps, v, tau) : null;
      }),
    }));
    return bestTotalsByCount(specialty, offers, instance.budget);
  });
  return bestWithinBudget(choices, instance.budget);
}

function linearGain(
  instance: Instance,
  program: InstanceProgram,
  q: readonly number[],
  steps: readonly [number, number][],
  v: readonly number[],
  tau: readonly number[],
): number {
  const nodes = instance.weights.length;
  let gain = 0;
  for (let k = 0; k < nodes; k++) {
    let [price, load] = [Number.NaN, 0];
    for (let j = 0; j < steps.length; j++) {
      if ((steps[j] as [number, number])[0] > (program.utility ?? 1)) break;
      const d = j * nodes + k;
      if (tau[d] !== price) {
        price = tau[d] as number;
        load = -Math.log1p(-(q[k] as number) * worthOfPlace(instance, program, k, price));
      }
      gain += (v[d] as number) * load;
    }
  }
  return gain;
}

/** What multiplies the chance at a node: 1 without a limit on interviews, else 1 − e^{−(b−τ)+}, b = −log(1 − offer). */
function worthOfPlace(instance: Instance, program: InstanceProgram, k: number, price: number): number {
  if (instance.attend === undefined) return 1;
  const offer = (typeof program.offer === 'number' ? program.offer : program.offer?.[k]) ?? 0;
  return -Math.expm1(-Math.max(0, -Math.log1p(-offer) - price));
}
