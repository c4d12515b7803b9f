import { APPLICANT_TYPES, type ApplicantType, type SpecialtyId } from '@matchwright/facts';
import type { ReportedRates } from './read-rates.ts';

/** Our guess of who applies, in APPLICANT_TYPES order; nobody publishes it. */
const GUESS: Record<SpecialtyId, number[]> = {
  'med-peds': [0.5, 0.15, 0.08, 0.27],
  'internal-medicine': [0.22, 0.14, 0.14, 0.5],
  pediatrics: [0.35, 0.16, 0.12, 0.37],
};
/** Pull towards the guess, in units of squared rate error: the two reports are four seasons apart. */
const PULL = 0.02;

/**
 * Average share of a specialty's applications that comes from each applicant type. A program's overall
 * share of applicants interviewed is the mix-weighted mean of its rates by type, so least squares over
 * programs, held near our guess, with weights ≥ 0 that add up to 1 (projected gradient) informs the mix.
 */
export function estimateTypeMix(programs: ReportedRates[]): Record<ApplicantType, number> {
  const guess = GUESS[(programs[0] as ReportedRates).specialty];
  const rows = programs.filter(
    (p) => p.overall !== null && APPLICANT_TYPES.every((t) => p.rates[t] !== null),
  );
  let mix = guess;
  for (let step = 0; step < 5_000; step++) {
    const gradient = mix.map((share, t) => PULL * (share - (guess[t] as number)));
    for (const row of rows) {
      const rates = APPLICANT_TYPES.map((type) => row.rates[type] as number);
      const error =
        rates.reduce((sum, rate, t) => sum + rate * (mix[t] as number), 0) - (row.overall as number);
      rates.forEach((rate, t) => {
        gradient[t] = (gradient[t] as number) + (error * rate) / rows.length;
      });
    }
    mix = projectOnSimplex(mix.map((share, t) => share - 0.5 * (gradient[t] as number)));
  }
  // The regression cannot see a small group; it never falls below half of the guess.
  const kept = mix.map((share, t) => Math.max(share, (guess[t] as number) / 2));
  const total = kept.reduce((sum, share) => sum + share, 0);
  return Object.fromEntries(APPLICANT_TYPES.map((type, t) => [type, (kept[t] as number) / total])) as Record<
    ApplicantType,
    number
  >;
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
