import type { ApplicantsAndRankers, Facts, SpecialtyId, ValidationFigure } from '@matchwright/facts';
import type { Fit } from '../fit.ts';
import { meanAndError } from './held-out-figures.ts';
import { short } from './national-table.ts';
import { promiseGaps } from './promise.ts';
import { slopePerTen } from './score-bands.ts';
import { poolPromise } from './whole-engine.ts';

const SEASONS = 20;
const PEOPLE = 150;
const NAMES: Record<SpecialtyId, string> = {
  'internal-medicine': 'Internal Medicine',
  pediatrics: 'Pediatrics',
  'med-peds': 'Medicine-Pediatrics',
};

/** Promises of the list and of the whole engine against what is delivered. */
export function promiseFigures(
  fit: Fit,
  facts: Facts,
  applicants: ApplicantsAndRankers[],
): ValidationFigure[] {
  const gaps = promiseGaps(facts, SEASONS);
  const simulated = {
    data: `${SEASONS} synthetic seasons of 203 Pediatrics programs`,
    year: 'simulated',
    n: SEASONS,
  };
  const metric = 'promised minus delivered chance of matching; 0 is honest';
  const figures: ValidationFigure[] = (['shrunk', 'plugged'] as const).map((kind) => {
    const { mean, se } = meanAndError(gaps[kind]);
    const name = kind === 'shrunk' ? 'the fitted rates' : 'plugged-in rates, for comparison';
    return {
      id: `promise-${kind}`,
      name: `Promise against delivery with ${name}`,
      value: short(mean),
      error: short(se),
      metric,
      ...simulated,
    };
  });
  for (const specialty of ['internal-medicine', 'pediatrics'] as const) {
    const habits = applicants.find((a) => a.specialty === specialty && a.type === 'non-us-img');
    if (!habits) continue;
    const pool = poolPromise(facts, specialty, habits, PEOPLE);
    figures.push({
      id: `pool-${specialty}`,
      name: `${NAMES[specialty]}: mean promise to a pool of non-US IMG applicants`,
      value: short(pool.mean),
      error: short(pool.se),
      metric: `chance of matching; the simulated season delivers ${habits.matchRateOfApplicants} to applicants`,
      data: 'simulated applicants with lists of typical length, valued by the engine',
      year: '2026',
      n: pool.people,
    });
    const logOdds = (p: number) => Math.log(p / (1 - p));
    figures.push({
      id: `visa-gap-${specialty}`,
      name: `${NAMES[specialty]}: chance of matching without and with visa need, same people and lists`,
      value: short(logOdds(pool.visa.notNeeded) - logOdds(pool.visa.needed)),
      error: null,
      metric:
        'difference in log-odds; published over all specialties (67.9% and 54.4% of people with a rank list, 2026): 0.57',
      data: 'simulated applicants, valued by the engine',
      year: '2026',
      n: pool.visa.people,
    });
    const bands = fit.published.bands2007[specialty];
    const { slope, se } = slopePerTen(bands);
    const { matched, unmatched } = fit.published.nonUsImg[specialty];
    const spread = (matched.step2.sd ** 2 + unmatched.step2.sd ** 2) / 2;
    figures.push({
      id: `slope-2007-${specialty}`,
      name: `${NAMES[specialty]}: rise of the match rate for ten points of Step 2 CK in 2007`,
      value: short(slope),
      error: short(se),
      metric: `log-odds, rankers; the means of 2026 imply ${((10 * (matched.step2.mean - unmatched.step2.mean)) / spread).toFixed(2)}`,
      data: 'independent applicants by score band; for shape only, another score scale',
      year: '2007',
      n: bands.reduce((sum, band) => sum + band.matched + band.unmatched, 0),
    });
  }
  return figures;
}
