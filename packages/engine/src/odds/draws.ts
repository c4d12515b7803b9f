import type { ApplicantType, Effect, OddsModel, SpecialtyId } from '@matchwright/facts';
import { logistic, seedFromText, stratifiedNormals } from '../math/index.ts';
import type { Applicant } from './applicant.ts';
import { solveBaseLogOdds } from './base-rate.ts';
import { SHARED_EFFECTS, type SharedEffect, type ShiftTerm, shiftTerms } from './shift.ts';

/** Parameter draws behind every range. Each column is a Latin hypercube column with its own seed. */
export const DRAWS = 128;

/** Doubt about the level of a whole specialty where the model states none: one season, four years old. */
const SPECIALTY_LEVEL_SD = 0.25;

/** Joint draws of everything we do not know that all programs of a specialty share. Columns of length DRAWS. */
interface SharedDraws {
  /** Applicant minus average applicant, log-odds of an interview. */
  shift: Float64Array;
  /** The score's part of `shift`: programs see it again when they rank. */
  strength: Float64Array;
  /** Log-odds of matching at a program once interviewed, average applicant. */
  matchMean: Float64Array;
  terms: ShiftTerm[];
  /** Doubt about the level of the specialty: what `shift` holds besides the terms. */
  level: Float64Array;
  /** Each term's own part of `shift`, in the order of `terms`. */
  byTerm: Float64Array[];
}

export interface ParameterDraws {
  /** Standard deviation of unobserved quality. */
  quality: Float64Array;
  gold: Float64Array;
  silver: Float64Array;
  /** A signal in a specialty with a single tier. */
  single: Float64Array;
  tie: Float64Array;
  bySpecialty: Record<SpecialtyId, SharedDraws>;
}

export function drawParameters(applicant: Applicant, model: OddsModel): ParameterDraws {
  const { effects } = model;
  const effectDraws = Object.fromEntries(
    SHARED_EFFECTS.map((name) => [name, jointColumn(model, name) ?? effectColumn(name, effects[name])]),
  ) as Record<SharedEffect, Float64Array>;
  const quality = jointColumn(model, 'quality') ?? qualityColumn(model.quality);
  const specialties = Object.keys(model.population) as SpecialtyId[];
  return {
    quality,
    gold: effectColumn('signalGold', effects.signalGold),
    silver: effectColumn('signalSilver', effects.signalSilver),
    single: effectColumn('signalSingle', effects.signalSingle),
    tie: effectColumn('stateTie', effects.stateTie),
    bySpecialty: Object.fromEntries(
      specialties.map((specialty) => [
        specialty,
        sharedDraws(applicant, model, specialty, effectDraws, quality),
      ]),
    ) as Record<SpecialtyId, SharedDraws>,
  };
}

function sharedDraws(
  applicant: Applicant,
  model: OddsModel,
  specialty: SpecialtyId,
  effectDraws: Record<SharedEffect, Float64Array>,
  quality: Float64Array,
): SharedDraws {
  const type: ApplicantType = applicant.type;
  const terms = shiftTerms(applicant, model.population[specialty][type]);
  const curve = model.match[specialty][type];
  const levelSd = model.level?.[specialty][type].sd ?? SPECIALTY_LEVEL_SD;
  const keepsRate = rateCorrection(model, specialty, type, effectDraws.step2Per10, quality);
  const level = normals(`level ${specialty}`).map((z, d) => levelSd * z + (keepsRate[d] as number));
  const shift = level.slice();
  const strength = new Float64Array(DRAWS);
  const byTerm = terms.map((term) => {
    const open = term.amountSd === 0 ? null : normals(`amount ${term.effect}`);
    const column = effectDraws[term.effect].map(
      (effect, d) => (term.amount + (open ? term.amountSd * (open[d] as number) : 0)) * effect,
    );
    for (let d = 0; d < DRAWS; d++) shift[d] = (shift[d] as number) + (column[d] as number);
    if (term.effect === 'step2Per10') strength.set(column);
    return column;
  });
  const matchMean = normals(`match ${specialty}`).map((z) => curve.mean + curve.meanSd * z);
  return { shift, strength, matchMean, terms, level, byTerm };
}

/** The fitted joint draws of one parameter, when the model brings as many as the engine takes. */
function jointColumn(model: OddsModel, name: SharedEffect | 'quality'): Float64Array | null {
  const draws = model.effectDraws?.[name];
  return draws?.length === DRAWS ? Float64Array.from(draws) : null;
}

/**
 * A draw in which applicants differ more would raise every program's average rate, but the rate is what was
 * observed: the log-odds that keep the typical rate of the specialty whatever the spread of the draw.
 */
function rateCorrection(
  model: OddsModel,
  specialty: SpecialtyId,
  type: ApplicantType,
  scoreEffect: Float64Array,
  quality: Float64Array,
): Float64Array {
  const known = corrections.get(model) ?? new Map<string, Float64Array>();
  corrections.set(model, known);
  const key = `${specialty} ${type}`;
  const correction = known.get(key) ?? correctRate(model, specialty, type, scoreEffect, quality);
  known.set(key, correction);
  return correction;
}

/** The same for everybody of a type, so worked out once. */
const corrections = new WeakMap<OddsModel, Map<string, Float64Array>>();

function correctRate(
  model: OddsModel,
  specialty: SpecialtyId,
  type: ApplicantType,
  scoreEffect: Float64Array,
  quality: Float64Array,
): Float64Array {
  const { logitSd, step2Sd } = model.population[specialty][type];
  const rate = logistic(model.prior[specialty][type].mean);
  const centre = solveBaseLogOdds(rate, logitSd);
  const scorePart = (effect: number) => ((effect * step2Sd) / 10) ** 2;
  const fixed = logitSd ** 2 - model.quality.sd ** 2 - scorePart(model.effects.step2Per10.mean);
  return quality.map((lambda, d) => {
    const variance = Math.max(0, fixed + lambda ** 2 + scorePart(scoreEffect[d] as number));
    return solveBaseLogOdds(rate, Math.sqrt(variance)) - centre;
  });
}

function effectColumn(name: string, effect: Effect): Float64Array {
  return normals(`effect ${name}`).map((z) => effect.mean + effect.sd * z);
}

/** Log-normal through the published interval (2.5% and 97.5% points). */
function qualityColumn(quality: OddsModel['quality']): Float64Array {
  const logSd = Math.log(quality.high / quality.low) / (2 * 1.96);
  return normals('quality').map((z) => quality.sd * Math.exp(logSd * z));
}

function normals(name: string): Float64Array {
  return stratifiedNormals(DRAWS, seedFromText(name));
}
