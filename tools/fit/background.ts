import type { ApplicantPopulation, ApplicantType, OddsModel } from '@matchwright/facts';

export type Background = Omit<ApplicantPopulation, 'step2' | 'step2Sd' | 'logitSd'>;

/**
 * What the average applicant of a type brings besides the score. The visa share of non-US IMGs follows from
 * the 2026 match rates (54.4% with visa need, 67.9% without, 56.4% together); the rest are our assumptions
 * from self-reports of 2023–24, which run strong, moved towards weaker.
 */
export const BACKGROUND: Record<ApplicantType, Background> = {
  'us-md': background(0, 0.2, 0, 0, 0.03, 0.03),
  'us-do': background(0, 0.2, 0, 0, 0.06, 0.05),
  'us-img': background(0, 2, 10, 0.1, 0.15, 0.1),
  'non-us-img': background(0.85, 5, 3, 0.25, 0.1, 0.06),
};
/** Standard deviations that go with BACKGROUND, for years since graduation and months of US experience. */
export const YEARS_SD: Record<ApplicantType, number> = {
  'us-md': 0.5,
  'us-do': 0.5,
  'us-img': 2.5,
  'non-us-img': 4,
};
const USCE_SD: Record<ApplicantType, number> = { 'us-md': 0, 'us-do': 0, 'us-img': 3, 'non-us-img': 3 };

/** Spread of everything on the form but the score, logit scale. */
export function backgroundSd(type: ApplicantType, effects: OddsModel['effects']): number {
  const b = BACKGROUND[type];
  const share = (p: number, effect: number) => p * (1 - p) * effect ** 2;
  return Math.sqrt(
    share(b.visaNeeded, effects.visaNeeded.mean) +
      share(b.step3Passed, effects.step3Passed.mean) +
      share(b.failedStep1, effects.failedStep1.mean) +
      share(b.failedStep2, effects.failedStep2.mean) +
      (effects.perYearSinceGraduation.mean * YEARS_SD[type]) ** 2 +
      (effects.perUsceMonth.mean * USCE_SD[type]) ** 2,
  );
}

function background(
  visaNeeded: number,
  yearsSinceGraduation: number,
  usceMonths: number,
  step3Passed: number,
  failedStep1: number,
  failedStep2: number,
): Background {
  return { visaNeeded, yearsSinceGraduation, usceMonths, step3Passed, failedStep1, failedStep2 };
}
