import {
  APPLICANT_TYPES,
  type ApplicantType,
  type OddsModel,
  SPECIALTIES,
  type SpecialtyId,
} from '@matchwright/facts';
import { SEASON_DRIFT_SD, SPECIALTY_FACTOR_SD } from './effects.ts';
import type { Fit } from './fit.ts';
import type { RatePosterior } from './interview-rates.ts';
import { FORGET_PER_YEAR, UNDATED_AGE } from './policy.ts';
import { FITTED_FOR } from './policy-fit.ts';
import { round } from './populations.ts';

/** estimates.json: one program a line. */
export function estimatesText(fit: Fit): string {
  const lines = fit.programs.map((program, i) => {
    const cells = fit.unsignalled.get(program.code) as Record<ApplicantType, RatePosterior>;
    const estimate = {
      i: APPLICANT_TYPES.map((type) => [round(cells[type].mean, 2), round(cells[type].sd, 2)]),
      o: APPLICANT_TYPES.map((type) => (program.rates[type] === null ? 0 : 1)),
      j: round(fit.policies.visaJ1[i] as number, 3),
      h: round(fit.policies.visaH1b[i] as number, 3),
    };
    return `${JSON.stringify(program.code)}:${JSON.stringify(estimate)}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

export function modelOf(fit: Fit): OddsModel {
  const { population, match } = fit.populations;
  return {
    fitted: `season ${FITTED_FOR}`,
    effects: fit.effects.effects,
    effectDraws: fit.effects.draws,
    level: table((id, type) => {
      const { value, sd, note } = fit.levels[id][type];
      return { value: round(value, 3), sd: round(sd, 3), note };
    }),
    quality: fit.effects.quality,
    specialtyFactorSd: SPECIALTY_FACTOR_SD,
    seasonDriftSd: SEASON_DRIFT_SD,
    population,
    prior: table((id, type) =>
      marginal(
        fit.programs
          .filter((p) => p.specialty === id)
          .map((p) => fit.unsignalled.get(p.code)?.[type] as RatePosterior),
      ),
    ),
    match,
    policy: {
      forgetPerYear: round(FORGET_PER_YEAR, 4),
      undatedAge: UNDATED_AGE,
      strictWithinYears: 3,
      baseVisaJ1: meanBySpecialty(fit, fit.policies.visaJ1),
      baseVisaH1b: meanBySpecialty(fit, fit.policies.visaH1b),
      source: 'visa-answers-2021',
    },
  };
}

/** Spread over programs when nothing about the single program is known. */
function marginal(cells: RatePosterior[]): RatePosterior {
  const mean = cells.reduce((sum, cell) => sum + cell.mean, 0) / cells.length;
  const variance =
    cells.reduce((sum, cell) => sum + (cell.mean - mean) ** 2 + cell.sd ** 2, 0) / cells.length;
  return { mean: round(mean, 3), sd: round(Math.sqrt(variance), 3) };
}

function meanBySpecialty(fit: Fit, values: number[]): Record<SpecialtyId, number> {
  return Object.fromEntries(
    SPECIALTIES.map((specialty) => {
      const own = values.filter((_, i) => fit.programs[i]?.specialty === specialty);
      return [specialty, round(own.reduce((sum, value) => sum + value, 0) / own.length, 3)];
    }),
  ) as Record<SpecialtyId, number>;
}

function table<T>(cell: (specialty: SpecialtyId, type: ApplicantType) => T) {
  return Object.fromEntries(
    SPECIALTIES.map((id) => [id, Object.fromEntries(APPLICANT_TYPES.map((type) => [type, cell(id, type)]))]),
  ) as Record<SpecialtyId, Record<ApplicantType, T>>;
}
