import {
  APPLICANT_TYPES,
  type CoverageFigure,
  type ReliabilityBin,
  type Validation,
  type ValidationFigure,
} from '@matchwright/facts';
import type { Fit } from '../fit.ts';
import { heldOutApplicants } from './held-out-applicants.ts';
import { type HeldOut, heldOutPrograms } from './held-out-programs.ts';
import { short } from './national-table.ts';

const TYPE_NAMES = {
  'us-md': 'US MD',
  'us-do': 'US DO',
  'us-img': 'US-citizen IMG',
  'non-us-img': 'non-US IMG',
};
const RATES = 'reported interview rates, rounded to percent';
const YEAR = '2023–24';

/** Cross-validated scores, coverage and reliability of the rates. */
export function heldOutFigures(fit: Fit): Pick<Validation, 'figures' | 'coverage' | 'reliability'> {
  const programs = heldOutPrograms(fit.programs, fit.rates.mix);
  const halves = heldOutApplicants(fit.programs, fit.rates.mix);
  const figures: ValidationFigure[] = [];
  const gain = (id: string, name: string, gains: number[], metric: string, data: string) => {
    const { mean, se } = meanAndError(gains);
    figures.push({
      id,
      name,
      value: short(mean),
      error: short(se),
      metric,
      data,
      year: YEAR,
      n: gains.length,
    });
  };
  const metric = 'gain in mean log score for each report, natural logarithm; above 0 is better';
  gain(
    'program-score',
    'Log score of programs the fit did not see',
    programs.map((p) => p.score),
    'mean log score, natural logarithm',
    RATES,
  );
  for (const [key, name] of [
    ['globalMean', 'one rate for all programs of a type'],
    ['cellMean', 'one rate for each specialty and type'],
    ['cellSpread', 'one rate for each specialty and type, with the spread of its programs'],
  ] as const) {
    gain(
      `program-gain-${key}`,
      `Programs not seen: gain over ${name}`,
      programs.map((p) => p.score - p[key]),
      metric,
      RATES,
    );
  }
  const both = 'reported rates; applicants of each program cut in two halves, numbers guessed';
  gain(
    'half-gain-plugIn',
    'Applicants not seen: gain over the plug-in rate with half a person added',
    halves.map((h) => h.score - h.plugIn),
    metric,
    both,
  );
  gain(
    'half-gain-cellMean',
    'Applicants not seen: gain over one rate for each specialty and type',
    halves.map((h) => h.score - h.cellMean),
    metric,
    both,
  );
  return {
    figures,
    coverage: APPLICANT_TYPES.flatMap((type) =>
      coverage(
        programs.filter((p) => p.type === type),
        TYPE_NAMES[type],
      ),
    ),
    reliability: [
      {
        of: 'programs not seen: predicted and reported interview rate',
        data: RATES,
        year: YEAR,
        bins: bins(programs.map((p) => ({ predicted: p.predicted, observed: p.observed }))),
      },
      {
        of: 'applicants not seen: predicted and observed share interviewed',
        data: both,
        year: YEAR,
        bins: bins(halves.map((h) => ({ predicted: h.predicted, observed: h.invited / h.applicants }))),
      },
    ],
  };
}

function coverage(rows: HeldOut[], type: string): CoverageFigure[] {
  return [0.5, 0.8, 0.9].map((nominal) => ({
    of: `reported rates of programs not seen, ${type}`,
    nominal,
    observed: short(rows.filter((row) => Math.abs(row.place - 0.5) <= nominal / 2).length / rows.length),
    n: rows.length,
    data: RATES,
    year: YEAR,
  }));
}

/** Ten bins of equal size by prediction. */
function bins(rows: { predicted: number; observed: number }[]): ReliabilityBin[] {
  const sorted = [...rows].sort((a, b) => a.predicted - b.predicted);
  return Array.from({ length: 10 }, (_, b) => {
    const own = sorted.slice(
      Math.floor((b * sorted.length) / 10),
      Math.floor(((b + 1) * sorted.length) / 10),
    );
    const round = (value: number) => Number(value.toFixed(5));
    return {
      predicted: round(meanAndError(own.map((row) => row.predicted)).mean),
      observed: round(meanAndError(own.map((row) => row.observed)).mean),
      se: round(meanAndError(own.map((row) => row.observed - row.predicted)).se),
      n: own.length,
    };
  });
}

export function meanAndError(values: number[]): { mean: number; se: number } {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1);
  return { mean, se: Math.sqrt(variance / values.length) };
}
