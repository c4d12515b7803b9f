import {
  APPLICANT_TYPES,
  type ApplicantPopulation,
  type ApplicantType,
  type MatchCurve,
  SPECIALTIES,
  type SpecialtyId,
} from '@matchwright/facts';
import { BACKGROUND } from './background.ts';
import {
  type CalibratedSeason,
  calibrateMedPeds,
  calibrateNonUs,
  calibrateType,
  type SeasonInputs,
} from './national-season.ts';
import type { Curve } from './season-simulation.ts';

export interface Populations {
  population: Record<SpecialtyId, Record<ApplicantType, ApplicantPopulation>>;
  match: Record<SpecialtyId, Record<ApplicantType, MatchCurve>>;
  seasons: Record<SpecialtyId, Record<ApplicantType, CalibratedSeason>>;
}

/** Doubt about a curve's mean beyond its tables: seasons differ, and ranks stand for interviews. */
const TABLE_DOUBT = 0.15;
/** The same where only a match rate is published. */
const RATE_DOUBT = 0.35;

/** Average applicants and interview-to-match curves of every specialty and type. */
export function fitPopulations(inputs: SeasonInputs): Populations {
  const internal = calibrateNonUs('internal-medicine', inputs);
  const pediatrics = calibrateNonUs('pediatrics', inputs);
  const both = between(internal.curve, pediatrics.curve);
  const medPeds = calibrateMedPeds(both, inputs);
  const shapes: Record<SpecialtyId, Curve> = {
    'internal-medicine': internal.curve,
    pediatrics: pediatrics.curve,
    'med-peds': both,
  };
  const nonUs = { 'internal-medicine': internal, pediatrics, 'med-peds': medPeds };
  const result: Populations = { population: emptyTable(), match: emptyTable(), seasons: emptyTable() };
  for (const specialty of SPECIALTIES) {
    for (const type of APPLICANT_TYPES) {
      const found =
        type === 'non-us-img' ? nonUs[specialty] : calibrateType(specialty, type, shapes[specialty], inputs);
      const { season, curve } = found;
      result.seasons[specialty][type] = found;
      result.population[specialty][type] = {
        ...BACKGROUND[type],
        step2: round(season.step2, 1),
        step2Sd: round(season.step2Sd, 1),
        logitSd: round(populationSd(season), 3),
      };
      result.match[specialty][type] = {
        mean: round(curve.mean, 3),
        meanSd: round(doubt(specialty, type, medPeds.meanSd), 3),
        quality: round(curve.quality, 3),
        performance: round(curve.performance, 3),
        source: type === 'non-us-img' ? 'charting-outcomes-2026' : 'charting-outcomes-2024',
      };
    }
  }
  return result;
}

function doubt(specialty: SpecialtyId, type: ApplicantType, medPeds: number): number {
  if (type !== 'non-us-img') return RATE_DOUBT;
  return specialty === 'med-peds' ? medPeds : TABLE_DOUBT;
}

/** Spread of applicants of one type, logit scale: score, quality, background and fit with the specialty. */
export function populationSd(season: {
  step2Sd: number;
  step2Effect: number;
  quality: number;
  otherSd: number;
}): number {
  return Math.hypot((season.step2Effect * season.step2Sd) / 10, season.quality, season.otherSd);
}

function between(a: Curve, b: Curve): Curve {
  return {
    mean: (a.mean + b.mean) / 2,
    quality: (a.quality + b.quality) / 2,
    performance: (a.performance + b.performance) / 2,
  };
}

function emptyTable<T>(): Record<SpecialtyId, Record<ApplicantType, T>> {
  return Object.fromEntries(SPECIALTIES.map((s) => [s, {}])) as Record<SpecialtyId, Record<ApplicantType, T>>;
}

export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
