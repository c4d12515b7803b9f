import { logistic } from '@matchwright/engine/math';

/** Log-odds at which likelihoods of rates are tabulated. */
export const GRID = Float64Array.from({ length: 161 }, (_, i) => -9 + i * 0.08);
export const GRID_STEP = 0.08;

/** The true number of applicants of one type, relative to our guess, and how likely each ratio is. */
export interface Denominator {
  ratio: number;
  weight: number;
}

export const KNOWN_APPLICATIONS: readonly Denominator[] = [
  { ratio: 0.4, weight: 0.1 },
  { ratio: 0.7, weight: 0.25 },
  { ratio: 1, weight: 0.3 },
  { ratio: 1.5, weight: 0.25 },
  { ratio: 2.5, weight: 0.1 },
];
/** Where applications were not reported the program is often new: from a fiftieth of the median to all of it. */
export const UNKNOWN_APPLICATIONS: readonly Denominator[] = [0.02, 0.05, 0.12, 0.35, 1].map((ratio) => ({
  ratio,
  weight: 0.2,
}));

/** Which printed percentages an event covers: exactly one, everything up to it, or everything below it. */
export type PrintedEvent = 'equal' | 'at-most' | 'below';

/**
 * P(printed rate | log-odds) on the grid: a binomial share rounded to percent, averaged over the unknown
 * number of applicants.
 */
export function printedLikelihood(
  rate: number,
  applicants: number,
  denominators: readonly Denominator[],
  event: PrintedEvent = 'equal',
): Float64Array {
  const sum = new Float64Array(GRID.length);
  for (const { ratio, weight } of denominators) {
    const { n, first, last } = countsPrintedAs(rate, Math.max(4, Math.round(applicants * ratio)));
    const low = event === 'equal' ? first : 0;
    const high = event === 'below' ? first - 1 : last;
    if (high < low) continue;
    GRID.forEach((logOdds, g) => {
      sum[g] = (sum[g] as number) + weight * binomialMass(n, low, high, logistic(logOdds));
    });
  }
  return sum;
}

/**
 * Counts among n that print as `rate`. Few applicants cannot print every percentage (of seven, none prints as
 * 0.24); a guess of n that the report contradicts is raised to the next n that it allows.
 */
export function countsPrintedAs(rate: number, guess: number): { n: number; first: number; last: number } {
  for (let n = guess; ; n++) {
    const first = Math.max(0, Math.ceil((rate - 0.005) * n - 1e-9));
    const last = Math.min(n, Math.ceil((rate + 0.005) * n - 1e-9) - 1);
    if (last >= first) return { n, first, last };
  }
}

/** One season stands for the long run only up to `sd` on the logit scale: averages over that drift. */
export function blur(likelihood: Float64Array, sd: number): Float64Array {
  const reach = Math.min(GRID.length - 1, Math.ceil((5 * sd) / GRID_STEP));
  const kernel = Float64Array.from({ length: reach + 1 }, (_, i) =>
    Math.exp(-((i * GRID_STEP) ** 2) / (2 * sd * sd)),
  );
  return likelihood.map((_, g) => {
    let sum = 0;
    let weight = 0;
    for (let h = Math.max(0, g - reach); h <= Math.min(GRID.length - 1, g + reach); h++) {
      const k = kernel[Math.abs(g - h)] as number;
      sum += k * (likelihood[h] as number);
      weight += k;
    }
    return sum / weight;
  });
}

/** P(low ≤ X ≤ high), X binomial(n, p), by the ratio recurrence from the mode outwards. */
export function binomialMass(n: number, low: number, high: number, p: number): number {
  const start = Math.min(high, Math.max(low, Math.floor((n + 1) * p)));
  const peak = Math.exp(logChoose(n, start) + start * Math.log(p) + (n - start) * Math.log1p(-p));
  let sum = peak;
  let term = peak;
  for (let k = start; k < high && term > sum * 1e-14; k++) {
    term *= ((n - k) / (k + 1)) * (p / (1 - p));
    sum += term;
  }
  term = peak;
  for (let k = start; k > low && term > sum * 1e-14; k--) {
    term *= (k / (n - k + 1)) * ((1 - p) / p);
    sum += term;
  }
  return Math.min(1, sum);
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

const logFactorials: number[] = [0];
function logFactorial(n: number): number {
  for (let i = logFactorials.length; i <= n; i++) {
    logFactorials.push((logFactorials[i - 1] as number) + Math.log(i));
  }
  return logFactorials[n] as number;
}
