import { gaussHermite, logistic } from '@matchwright/engine/math';
import { EFFECT_PRIORS, QUALITY_PRIOR } from './effects.ts';
import { type SamplingOptions, sampleChains } from './metropolis.ts';
import type { SelfReport } from './self-reports.ts';

/** Effects that the self-reports speak to; the others keep their priors. */
export const ESTIMATED = [
  'step2Per10',
  'visaNeeded',
  'perYearSinceGraduation',
  'perUsceMonth',
  'step3Passed',
] as const;

export interface EffectPosterior {
  /** Rows of [five effects in the order of ESTIMATED, standard deviation of quality]. */
  draws: number[][];
  people: number;
  withInterviews: number;
  rHat: number;
}

/**
 * The figures behind the priors come from a larger capture of the same forum season, so part of the data is
 * in both. Priors count for half of their information (variance doubled).
 */
const PRIOR_WIDENING = Math.SQRT2;
const NODES = gaussHermite(15);

/**
 * Joint posterior of effects and quality. Interviews of person a: Poisson(applicationsᵃ · σ(η_a + λz)), z standard
 * normal, so people with the same form differ by quality (overdispersion). The exponent of applications is
 * fixed: differences between people cannot tell it, because weaker applicants send more.
 * Reporting: a person with interviews names their number with probability c, one without any with c·ρ.
 */
export function fitEffects(
  people: SelfReport[],
  applicationsExponent = 1,
  sampling: SamplingOptions = {},
): EffectPosterior {
  const rows = centred(people);
  const offsets = people.map((person) => applicationsExponent * Math.log(person.applications));
  const centre = offsets.reduce((sum, value) => sum + value, 0) / offsets.length;
  const likelihood = (x: number[]) => {
    const [intercept, ...rest] = x;
    const beta = rest.slice(0, ESTIMATED.length);
    const [logLambda, logitNamed, logitZero] = rest.slice(ESTIMATED.length) as [number, number, number];
    const lambda = Math.exp(logLambda);
    const named = logistic(logitNamed);
    const zero = logistic(logitZero);
    let sum = logPrior(intercept as number, beta, logLambda, named, zero);
    people.forEach((person, a) => {
      const eta = (rows[a] as number[]).reduce(
        (total, value, j) => total + value * (beta[j] as number),
        intercept as number,
      );
      const applications = Math.exp((offsets[a] as number) - centre) * TYPICAL_APPLICATIONS;
      if (person.interviews === null) {
        const none = countChance(0, applications, eta, lambda);
        sum += Math.log(1 - named * (1 - (1 - zero) * none));
      } else {
        const chance = countChance(person.interviews, applications, eta, lambda);
        sum += Math.log(chance * named * (person.interviews === 0 ? zero : 1) + 1e-300);
      }
    });
    return sum;
  };
  const start = [-3, ...ESTIMATED.map((name) => EFFECT_PRIORS[name].mean), Math.log(QUALITY_PRIOR.sd), 0, 0];
  const { draws, rHat } = sampleChains(likelihood, start, sampling);
  return {
    draws: draws.map((x) => [
      ...x.slice(1, 1 + ESTIMATED.length),
      Math.exp(x[1 + ESTIMATED.length] as number),
    ]),
    people: people.length,
    withInterviews: people.filter((person) => person.interviews !== null).length,
    rHat,
  };
}

/** Only the intercept, which is not used, depends on it. */
const TYPICAL_APPLICATIONS = 150;

function logPrior(intercept: number, beta: number[], logLambda: number, named: number, zero: number): number {
  const normal = (x: number, mean: number, sd: number) => -0.5 * ((x - mean) / sd) ** 2;
  const logSd = Math.log(QUALITY_PRIOR.high / QUALITY_PRIOR.low) / 3.92;
  return (
    normal(intercept, -3.5, 1.5) +
    ESTIMATED.reduce((sum, name, j) => {
      const { mean, sd } = EFFECT_PRIORS[name];
      return sum + normal(beta[j] as number, mean, PRIOR_WIDENING * sd);
    }, 0) +
    normal(logLambda, Math.log(QUALITY_PRIOR.sd), PRIOR_WIDENING * logSd) +
    // Uniform on both probabilities, written for their logits.
    Math.log(named * (1 - named) * zero * (1 - zero) + 1e-300)
  );
}

function countChance(count: number, applications: number, eta: number, lambda: number): number {
  let sum = 0;
  for (let k = 0; k < NODES.nodes.length; k++) {
    const mean = applications * logistic(eta + lambda * (NODES.nodes[k] as number));
    let chance = Math.exp(-mean);
    for (let n = 1; n <= count; n++) chance *= mean / n;
    sum += (NODES.weights[k] as number) * chance;
  }
  return sum;
}

function centred(people: SelfReport[]): number[][] {
  const rows = people.map((person) => [
    person.step2 / 10,
    person.visaNeeded ? 1 : 0,
    person.yearsSinceGraduation,
    person.usceMonths,
    person.step3Passed ? 1 : 0,
  ]);
  const means = ESTIMATED.map((_, j) => rows.reduce((sum, row) => sum + (row[j] as number), 0) / rows.length);
  return rows.map((row) => row.map((value, j) => value - (means[j] as number)));
}
