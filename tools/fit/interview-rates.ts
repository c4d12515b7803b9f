import { logit } from '@matchwright/engine/math';
import { APPLICANT_TYPES, type ApplicantType, SPECIALTIES, type SpecialtyId } from '@matchwright/facts';
import { SEASON_DRIFT_SD } from './effects.ts';
import { createDesign } from './rate-design.ts';
import {
  blur,
  type Denominator,
  KNOWN_APPLICATIONS,
  type PrintedEvent,
  printedLikelihood,
  UNKNOWN_APPLICATIONS,
} from './rate-likelihood.ts';
import { type RateSample, type SamplerOptions, sampleRates } from './rate-sampler.ts';
import type { ReportedRates } from './read-rates.ts';
import { estimateTypeMix } from './type-mix.ts';

/** Posterior of a program's logit interview rate for the average applicant of one type. */
export interface RatePosterior {
  mean: number;
  sd: number;
}
export type TypeMix = Record<ApplicantType, number>;
export type RateTable = Map<string, Record<ApplicantType, RatePosterior>>;

export interface RatesFit {
  mix: Record<SpecialtyId, TypeMix>;
  posterior: RateTable;
  /** Spread over programs that the hierarchy does not explain. */
  residualSd: Record<SpecialtyId, TypeMix>;
}

/** All programs and types: one hierarchy for each type over the three specialties together. */
export function fitInterviewRates(programs: ReportedRates[], options: SamplerOptions = {}): RatesFit {
  const mix = mixes(programs);
  const fit: RatesFit = {
    mix,
    posterior: new Map(programs.map((p) => [p.code, {} as Record<ApplicantType, RatePosterior>])),
    residualSd: Object.fromEntries(SPECIALTIES.map((id) => [id, {}])) as RatesFit['residualSd'],
  };
  for (const type of APPLICANT_TYPES) {
    const sample = sampleType(programs, type, mix, options);
    programs.forEach((program, i) => {
      const cell = fit.posterior.get(program.code) as Record<ApplicantType, RatePosterior>;
      cell[type] = { mean: sample.means[i] as number, sd: sample.sds[i] as number };
    });
    for (const id of SPECIALTIES) fit.residualSd[id][type] = sample.residualSd[id] ?? 0;
  }
  return fit;
}

function mixes(programs: ReportedRates[]): Record<SpecialtyId, TypeMix> {
  return Object.fromEntries(
    SPECIALTIES.flatMap((id) => {
      const own = programs.filter((p) => p.specialty === id);
      return own.length === 0 ? [] : [[id, estimateTypeMix(own)]];
    }),
  ) as Record<SpecialtyId, TypeMix>;
}

/** One type. Programs in `hidden` keep their covariates, but their reports are not seen. */
export function sampleType(
  programs: ReportedRates[],
  type: ApplicantType,
  mix: Record<SpecialtyId, TypeMix>,
  options: SamplerOptions = {},
  hidden: ReadonlySet<number> = new Set(),
): RateSample {
  const typical = typicalApplications(programs);
  const likelihoods = programs.map((program, i) =>
    hidden.has(i)
      ? null
      : reportLikelihood(program, type, mix[program.specialty], typical[program.specialty]),
  );
  return sampleRates(
    createDesign(programs),
    programs.map((p) => p.specialty),
    likelihoods,
    options,
  );
}

/** Posterior of every program of one specialty, in the order given. */
export function fitType(
  programs: ReportedRates[],
  type: ApplicantType,
  mix: TypeMix,
  options: SamplerOptions = { warmUp: 60, kept: 160 },
): { means: number[]; sds: number[]; residualSd: number } {
  const specialty = (programs[0] as ReportedRates).specialty;
  const all = { [specialty]: mix } as Record<SpecialtyId, TypeMix>;
  const { means, sds, residualSd } = sampleType(programs, type, all, options);
  return { means, sds, residualSd: residualSd[specialty] as number };
}

/**
 * P(report | long-run log-odds) on the grid; null without a report. Besides the season's drift it carries the
 * disagreement of the program's own two reports.
 */
export function reportLikelihood(
  program: ReportedRates,
  type: ApplicantType,
  mix: TypeMix,
  typicalApplications: number,
  event: PrintedEvent = 'equal',
): Float64Array | null {
  const rate = program.rates[type];
  if (rate === null) return null;
  const applicants = Math.max(8, (program.applications ?? typicalApplications) * mix[type]);
  return blur(
    printedLikelihood(rate, applicants, denominatorsOf(program), event),
    Math.hypot(SEASON_DRIFT_SD, disagreement(program, mix)),
  );
}

function denominatorsOf(program: ReportedRates): readonly Denominator[] {
  return program.applications === null ? UNKNOWN_APPLICATIONS : KNOWN_APPLICATIONS;
}

/** Median number of applications of the programs that reported it, by specialty. */
export function typicalApplications(programs: ReportedRates[]): Record<SpecialtyId, number> {
  return Object.fromEntries(
    SPECIALTIES.map((id) => [
      id,
      median(programs.flatMap((p) => (p.specialty === id && p.applications ? [p.applications] : []))),
    ]),
  ) as Record<SpecialtyId, number>;
}

/**
 * Half the gap, in log-odds, between a program's overall share interviewed in 2020 and what its rates by
 * type of 2023–24 imply: where two reports of one program disagree, both are believed less.
 */
function disagreement(program: ReportedRates, mix: TypeMix): number {
  if (program.overall === null || APPLICANT_TYPES.some((type) => program.rates[type] === null)) return 0;
  const implied = APPLICANT_TYPES.reduce((sum, type) => sum + mix[type] * (program.rates[type] as number), 0);
  return Math.abs(safeLogit(implied) - safeLogit(program.overall)) / 2;
}

function safeLogit(p: number): number {
  return logit(Math.min(0.995, Math.max(0.005, p)));
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
