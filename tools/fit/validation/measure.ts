import {
  APPLICANT_TYPES,
  type ApplicantsAndRankers,
  type Facts,
  SPECIALTIES,
  type SpecialtyId,
  type Validation,
} from '@matchwright/facts';
import type { Fit } from '../fit.ts';
import { seasonFromModel } from '../season-from-model.ts';
import type { SimulatedSeason } from '../season-simulation.ts';
import { effectFigures } from './effect-figures.ts';
import { fingerprint, sizeOf } from './fingerprint.ts';
import { heldOutFigures } from './held-out-figures.ts';
import { listSensitivity } from './list-sensitivity.ts';
import { calibrationRows, short } from './national-table.ts';
import { policyFigures } from './policy-figures.ts';
import { promiseFigures } from './promise-figures.ts';
import { scoreBands } from './score-bands.ts';
import { BINS, chiSquare, simulationBased } from './simulation-based.ts';
import { UNKNOWN } from './unknown.ts';

/** Measures everything; about three minutes, every random number seeded. `facts` holds the checked-in model. */
export function measure(fit: Fit, facts: Facts, dataDir: string, dataFolder: string): Validation {
  const applicants = SPECIALTIES.flatMap((specialty) =>
    APPLICANT_TYPES.map((type) => describe(fit, facts, specialty, type)),
  );
  const seasons = Object.fromEntries(
    SPECIALTIES.map((id) => [
      id,
      Object.fromEntries(
        APPLICANT_TYPES.map((type) => [
          type,
          seasonFromModel(facts, id, type, habitsOf(applicants, id, type)),
        ]),
      ),
    ]),
  ) as Record<SpecialtyId, Record<(typeof APPLICANT_TYPES)[number], SimulatedSeason>>;
  const sbc = simulationBased(100, 7);
  const held = heldOutFigures(fit);
  return {
    model: fingerprint(dataFolder),
    sizes: ['model.json', 'estimates.json'].map((file) => sizeOf(dataFolder, file)),
    ranks: [
      { of: 'rates of programs', counts: sbc.rates },
      { of: 'level of the specialty', counts: sbc.level },
      { of: 'unexplained spread', counts: sbc.spread },
    ].map(({ of, counts }) => ({
      of,
      counts,
      chiSquare: short(chiSquare(counts)),
      freedom: BINS - 1,
      n: counts.reduce((sum, count) => sum + count, 0),
    })),
    coverage: [
      ...sbc.coverage.map(({ nominal, observed, n }) => ({
        of: 'true rates of simulated programs',
        nominal,
        observed: short(observed),
        n,
        data: `${sbc.replicates} simulated specialties of 40 programs`,
        year: 'simulated',
      })),
      ...held.coverage,
    ],
    figures: [
      ...held.figures,
      ...effectFigures(fit, dataDir),
      ...policyFigures(fit, facts),
      ...promiseFigures(fit, facts, applicants),
    ],
    reliability: held.reliability,
    calibration: calibrationRows(seasons, fit.published),
    applicants,
    scoreBands: (['internal-medicine', 'pediatrics'] as const).flatMap((id) =>
      scoreBands(facts, id, fit.published.nonUsImg[id], habitsOf(applicants, id, 'non-us-img')),
    ),
    sensitivity: listSensitivity(facts, ['reference', 'strong-no-visa']).map((row) => ({
      ...row,
      kept: Number(row.kept.toFixed(3)),
      change: Number(row.change.toFixed(4)),
    })),
    unknown: UNKNOWN,
  };
}

function habitsOf(
  applicants: ApplicantsAndRankers[],
  specialty: SpecialtyId,
  type: ApplicantsAndRankers['type'],
): ApplicantsAndRankers {
  return applicants.find((a) => a.specialty === specialty && a.type === type) as ApplicantsAndRankers;
}

function describe(
  fit: Fit,
  facts: Facts,
  specialty: SpecialtyId,
  type: ApplicantsAndRankers['type'],
): ApplicantsAndRankers {
  const { season } = fit.populations.seasons[specialty][type];
  const habits = { applications: Number(season.applications.toFixed(1)), attended: season.attended };
  const simulated = seasonFromModel(facts, specialty, type, habits);
  return {
    specialty,
    type,
    ranking: short(simulated.ranking),
    matchRateOfRankers: short(simulated.rate),
    matchRateOfApplicants: short(simulated.rate * simulated.ranking),
    meanInterviews: short(simulated.meanInterviews),
    ...habits,
  };
}
