import type { OddsModel } from '@matchwright/facts';

/**
 * Effects on the log-odds of one interview, as priors with their widths. Standard deviations come from the
 * printed 95% intervals (width ÷ 3.92) or, where none is printed, from our stated doubt.
 */
export const EFFECT_PRIORS: OddsModel['effects'] = {
  step2Per10: { mean: 0.42, sd: 0.084, source: 'img-self-reports-2024' },
  visaNeeded: { mean: -0.63, sd: 0.227, source: 'img-self-reports-2024' },
  perYearSinceGraduation: { mean: -0.065, sd: 0.0416, source: 'img-self-reports-2024' },
  perUsceMonth: { mean: 0.059, sd: 0.0362, source: 'img-self-reports-2024' },
  step3Passed: { mean: 0.27, sd: 0.207, source: 'img-self-reports-2024' },
  failedStep1: {
    mean: crude(0.32),
    sd: 0.35,
    source: 'neurology-interviews-2026',
    note: 'Crude odds ratio 0.32 over all applicant types; we keep 70% of it on the log scale because it also carries the lower Step 2 CK scores of people who failed.',
  },
  failedStep2: {
    mean: crude(0.19),
    sd: 0.4,
    source: 'neurology-interviews-2026',
    note: 'Crude odds ratio 0.19 over all applicant types; we keep 70% of it on the log scale, as for Step 1.',
  },
  signalGold: {
    mean: Math.log(2.3),
    sd: 0.3,
    source: 'signal-studies',
    note: 'Raw ratios of 4 to 7 are mostly selection; the one study with a comparator gave 2.5.',
  },
  signalSilver: { mean: Math.log(1.6), sd: 0.25, source: 'signal-studies' },
  signalSingle: { mean: Math.log(2), sd: 0.3, source: 'signal-studies' },
  stateTie: {
    mean: Math.log(1.5),
    sd: 0.3,
    source: 'signal-studies',
    note: 'Raw ratios of 2 to 5 for in-state applicants are mostly selection.',
  },
};

/** What remains of a crude odds ratio once what it shares with the score is taken off. */
function crude(oddsRatio: number): number {
  return 0.7 * Math.log(oddsRatio);
}

/** Standard deviation of unobserved quality (letters, statement, school), logit scale. */
export const QUALITY_PRIOR: OddsModel['quality'] = {
  sd: 0.81,
  low: 0.65,
  high: 1.02,
  source: 'img-self-reports-2024',
};

export const SPECIALTY_FACTOR_SD = 0.3;
export const SEASON_DRIFT_SD = 0.3;
