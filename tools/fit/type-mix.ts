import { APPLICANT_TYPES, type ApplicantType, type SpecialtyId } from '@matchwright/facts';
import type { ReportedRates } from './read-rates.ts';

/** Our guess of who applies, in APPLICANT_TYPES order; nobody publishes it. */
const GUESS: Record<SpecialtyId, number[]> = {
  'med-peds': [0.5, 0.15, 0.08, 0.27],
  'internal-medicine': [0.22, 0.14, 0.14, 0.5],
  pediatrics: [0.35, 0.16, 0.12, 0.37],
};
/** Pull towards the guesses, in units of squared rate error. */
const PULL = 0.02;
const PULL_SHARES = 0.002;
/** Guess of the share of applications from schools in the program's state, and of signalled ones. */
const GUESSED_SHARE = 0.1;

/**
 * Average share of a specialty's applications that comes from each applicant type. Nobody prints it, but
 * three reports of one program are mixtures of its rates by type: the share of all applicants interviewed
 * in 2020; the rates by place of school (in state with share u, out of state with 1 − u); and, in Pediatrics,
 * the rates with and without a signal (share s). Least squares over programs for the mix, u and s together,
 * held near our guess, with weights ≥ 0 that add up to 1 (projected gradient).
 */
export function estimateTypeMix(programs: ReportedRates[]): Record<ApplicantType, number> {
  const guess = GUESS[(programs[0] as ReportedRates).specialty];
  const equations = programs.flatMap(mixtures);
  let mix = guess;
  const shares = { inState: GUESSED_SHARE, signal: GUESSED_SHARE };
  for (let step = 0; step < 5_000; step++) {
    const gradient = mix.map((share, t) => PULL * (share - (guess[t] as number)));
    const pull = {
      inState: PULL_SHARES * (shares.inState - GUESSED_SHARE),
      signal: PULL_SHARES * (shares.signal - GUESSED_SHARE),
    };
    for (const { rates, base, part, extra } of equations) {
      const other = part ? shares[part] * extra : 0;
      const implied = rates.reduce((sum, rate, t) => sum + rate * (mix[t] as number), 0);
      const error = (implied - base - other) / programs.length;
      rates.forEach((rate, t) => {
        gradient[t] = (gradient[t] as number) + error * rate;
      });
      if (part) pull[part] -= error * extra;
    }
    mix = projectOnSimplex(mix.map((share, t) => share - 0.3 * (gradient[t] as number)));
    for (const part of ['inState', 'signal'] as const) {
      shares[part] = Math.min(0.5, Math.max(0.01, shares[part] - 0.3 * pull[part]));
    }
  }
  // The regression cannot see a small group; it never falls below half of the guess.
  const kept = mix.map((share, t) => Math.max(share, (guess[t] as number) / 2));
  const total = kept.reduce((sum, share) => sum + share, 0);
  return Object.fromEntries(APPLICANT_TYPES.map((type, t) => [type, (kept[t] as number) / total])) as Record<
    ApplicantType,
    number
  >;
}

interface Mixture {
  rates: number[];
  /** Mixture of the rates by type = base + share(part) · extra. */
  base: number;
  part: 'inState' | 'signal' | null;
  extra: number;
}

function mixtures(program: ReportedRates): Mixture[] {
  if (APPLICANT_TYPES.some((type) => program.rates[type] === null)) return [];
  const rates = APPLICANT_TYPES.map((type) => program.rates[type] as number);
  const { overall, inState, outOfState, signal, noSignal } = program;
  const found: Mixture[] = [];
  if (overall !== null) found.push({ rates, base: overall, part: null, extra: 0 });
  if (inState !== null && outOfState !== null) {
    found.push({ rates, base: outOfState, part: 'inState', extra: inState - outOfState });
  }
  if (signal !== null && noSignal !== null) {
    found.push({ rates, base: noSignal, part: 'signal', extra: signal - noSignal });
  }
  return found;
}

/** Euclidean projection on {x ≥ 0, Σx = 1} (sort and threshold). */
function projectOnSimplex(point: number[]): number[] {
  const sorted = [...point].sort((a, b) => b - a);
  let sum = 0;
  let threshold = 0;
  sorted.forEach((value, i) => {
    sum += value;
    const candidate = (sum - 1) / (i + 1);
    if (value > candidate) threshold = candidate;
  });
  return point.map((value) => Math.max(0, value - threshold));
}
