import type { ApplicantPopulation, Effect, OddsModel } from '@matchwright/facts';
import { counted, say } from '@matchwright/speech';
import type { Factor } from '../results.ts';
import type { Applicant } from './applicant.ts';

/** Effects that act on the applicant as a whole, in every program alike. */
export const SHARED_EFFECTS = [
  'step2Per10',
  'visaNeeded',
  'perYearSinceGraduation',
  'perUsceMonth',
  'step3Passed',
  'failedStep1',
  'failedStep2',
] as const satisfies readonly (keyof OddsModel['effects'])[];
export type SharedEffect = (typeof SHARED_EFFECTS)[number];

/** One term: `amount` units of an effect away from the average applicant. Log-odds = amount × effect. */
export interface ShiftTerm {
  effect: SharedEffect;
  amount: number;
  /** Standard deviation of `amount` when the profile does not say. */
  amountSd: number;
  name: string;
}

/**
 * How this applicant differs from the average applicant of the type in a specialty (engine.md, section 1:
 * β·(x − x̄)). Unknown values stay at the average and carry the population's spread.
 */
export function shiftTerms(applicant: Applicant, average: ApplicantPopulation): ShiftTerm[] {
  const img = applicant.type === 'us-img' || applicant.type === 'non-us-img';
  const share = (known: boolean | null, mean: number): [number, number] =>
    known === null ? [0, Math.sqrt(mean * (1 - mean))] : [(known ? 1 : 0) - mean, 0];
  const terms: [SharedEffect, [number, number], string][] = [
    [
      'step2Per10',
      applicant.step2 === null ? [0, average.step2Sd / 10] : [(applicant.step2 - average.step2) / 10, 0],
      applicant.step2 === null ? say`Step 2 CK not known` : `Step 2 CK ${applicant.step2}`,
    ],
    ['visaNeeded', share(applicant.visaNeeded, average.visaNeeded), visaName(applicant)],
    [
      'perYearSinceGraduation',
      applicant.yearsSinceGraduation === null
        ? [0, img ? 4 : 0.5]
        : [applicant.yearsSinceGraduation - average.yearsSinceGraduation, 0],
      applicant.yearsSinceGraduation === null
        ? say`Graduation year not known`
        : say`${counted(applicant.yearsSinceGraduation, 'year')} from graduation to the Match`,
    ],
    [
      'perUsceMonth',
      !img ? [0, 0] : applicant.usceMonths === null ? [0, 3] : [applicant.usceMonths - average.usceMonths, 0],
      applicant.usceMonths === null
        ? say`US clinical experience not known`
        : say`${counted(applicant.usceMonths, 'month')} of hands-on US experience`,
    ],
    [
      'step3Passed',
      share(applicant.step3Passed, average.step3Passed),
      applicant.step3Passed ? say`Step 3 passed` : say`Step 3 not passed`,
    ],
    [
      'failedStep1',
      share(applicant.failedStep1 > 0, average.failedStep1),
      failedName('Step 1', applicant.failedStep1),
    ],
    [
      'failedStep2',
      share(applicant.failedStep2 > 0, average.failedStep2),
      failedName('Step 2', applicant.failedStep2),
    ],
  ];
  return terms.map(([effect, [amount, amountSd], name]) => ({ effect, amount, amountSd, name }));
}

/** Mean log-odds of each term that matters, for the additive account of the odds. */
export function shiftFactors(terms: ShiftTerm[], effects: OddsModel['effects']): Factor[] {
  return terms
    .map((term) => ({ name: term.name, logOdds: term.amount * effects[term.effect].mean }))
    .filter((factor) => Math.abs(factor.logOdds) >= 0.005);
}

/** Sum of the terms, log-odds, for given values of the effects. */
export function shiftTotal(terms: ShiftTerm[], value: (effect: SharedEffect) => number): number {
  return terms.reduce((sum, term) => sum + term.amount * value(term.effect), 0);
}

/** Variance of the sum from the width of the effects and from what the profile leaves open. */
export function shiftVariance(terms: ShiftTerm[], effects: Record<SharedEffect, Effect>): number {
  return terms.reduce((sum, term) => {
    const { mean, sd } = effects[term.effect];
    return sum + (term.amount * sd) ** 2 + (term.amountSd * mean) ** 2;
  }, 0);
}

function visaName(applicant: Applicant): string {
  if (applicant.visaNeeded === null) return say`Visa need not known`;
  return applicant.visaNeeded ? say`Needs a visa` : say`Needs no visa`;
}

function failedName(step: string, failures: number): string {
  if (failures === 0) return say`No failed ${step}`;
  return failures === 1 ? say`One failed ${step}` : say`${failures} failed ${step} attempts`;
}
