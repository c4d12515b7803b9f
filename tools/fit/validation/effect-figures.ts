import type { ValidationFigure } from '@matchwright/facts';
import { meanAndSd } from '../effect-draws.ts';
import { type EffectPosterior, ESTIMATED, fitEffects } from '../effect-posterior.ts';
import type { Fit } from '../fit.ts';
import { readSelfReports } from '../self-reports.ts';
import { short } from './national-table.ts';

const NAMES = {
  step2Per10: 'Step 2 CK, for ten points',
  visaNeeded: 'Visa needed, over all programs',
  perYearSinceGraduation: 'Each year since graduation',
  perUsceMonth: 'Each month of hands-on US experience',
  step3Passed: 'Step 3 passed',
  quality: 'Spread of unobserved quality',
};

/** Posterior of the effects, and how it moves when applications count with half their exponent. */
export function effectFigures(fit: Fit, dataDir: string): ValidationFigure[] {
  const { posterior } = fit.effects;
  const other = fitEffects(readSelfReports(dataDir), 0.5);
  const base = { data: 'self-reported IMGs, Internal Medicine', year: '2023–24', n: posterior.people };
  const figures = [...ESTIMATED, 'quality' as const].map((name, j): ValidationFigure => {
    const { mean, sd } = column(posterior, j);
    return {
      id: `effect-${name}`,
      name: NAMES[name],
      value: short(mean),
      error: short(sd),
      metric:
        name === 'quality'
          ? 'standard deviation, log-odds; error is one posterior sd'
          : 'log-odds; error is one posterior sd',
      ...base,
      note: `With interviews growing as the square root of applications: ${short(column(other, j).mean)}.`,
    };
  });
  return [
    ...figures,
    {
      id: 'effect-r-hat',
      name: 'Agreement of the four chains',
      value: short(posterior.rHat),
      error: null,
      metric: 'largest split R-hat; 1 is perfect',
      ...base,
    },
  ];
}

function column(posterior: EffectPosterior, j: number) {
  return meanAndSd(posterior.draws.map((row) => row[j] as number));
}
