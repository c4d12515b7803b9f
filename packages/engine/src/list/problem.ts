import type { SeasonFacts, SpecialtyId } from '@matchwright/facts';
import { isMilitary } from '../explain/requirements.ts';
import { logistic, quasiRandomNormals } from '../math/index.ts';
import type { ApplicantMarket } from '../odds/market.ts';
import { shiftTotal, shiftVariance } from '../odds/shift.ts';
import { createProblem, type PortfolioProblem } from '../portfolio/index.ts';
import type { Level } from '../results.ts';
import type { Choice } from './choice.ts';
import { mustStay, openLevels } from './signal-wishes.ts';

/** Nodes of the optimiser: quality, interview performance and one factor a specialty, quasi-random. */
const NODES = 128;
/** q must stay below 1 for its logarithm. */
const LARGEST = 1 - 1e-9;

const OFFSETS = [-Math.sqrt(3), 0, Math.sqrt(3)] as const;
const OFFSET_WEIGHTS = [1 / 6, 2 / 3, 1 / 6] as const;

export interface ListProblem {
  problem: PortfolioProblem;
  choices: Choice[];
  specialties: SpecialtyId[];
}

/**
 * The portfolio problem of one applicant. Node probabilities are posterior means: doubt shared by all
 * programs widens the quality factor, doubt about one program is averaged out (three-point Gauss–Hermite).
 * With `attend` they are interview probabilities and `offer` is the chance of matching once interviewed.
 */
export function buildProblem(
  market: ApplicantMarket,
  season: SeasonFacts,
  choices: Choice[],
  specialties: SpecialtyId[],
  budget: number,
  attend: number | undefined,
): ListProblem {
  const count = choices.length;
  const factors = specialtyFactors(market, specialties);
  const specialty = Int32Array.from(choices, (c) => specialties.indexOf(c.candidate.program.specialty));
  const q: Record<Level, Float64Array> = {
    applied: new Float64Array(count * NODES),
    silver: new Float64Array(count * NODES),
    gold: new Float64Array(count * NODES),
  };
  const levels = new Uint8Array(count);
  const offer = attend === undefined ? undefined : new Float64Array(count * NODES);
  choices.forEach((choice, i) => {
    const id = choice.candidate.program.specialty;
    const { tiered, gold, silver } = season.signals[id].value;
    const factor = factors[specialty[i] as number] as SpecialtyFactor;
    const { effects } = market.model;
    fill(q.applied, i, choice, market, factor, 0, offer === undefined);
    // Whether a civilian can be taken is not known, so a signal is spent there only by the person's own wish.
    const wish = choice.wish ?? (isMilitary(choice.candidate.program) ? 'none' : undefined);
    levels[i] = openLevels(wish, gold > 0, silver > 0);
    if (gold > 0) {
      fill(
        q.gold,
        i,
        choice,
        market,
        factor,
        (tiered ? effects.signalGold : effects.signalSingle).mean,
        offer === undefined,
      );
    }
    if (silver > 0) fill(q.silver, i, choice, market, factor, effects.signalSilver.mean, offer === undefined);
    if (offer) offer.set(factor.match, i * NODES);
  });
  const problem = createProblem({
    weights: new Float64Array(NODES).fill(1 / NODES),
    budget,
    attend,
    specialties: specialties.map((id) => ({
      id,
      tiers: season.applicationTiers.value,
      signals: season.signals[id].value,
    })),
    specialty,
    q,
    levels,
    offer,
    utility: Float64Array.from(choices, (c) => c.utility),
    pin: Uint8Array.from(choices, (choice) => Number(mustStay(choice))),
    ids: choices.map((c) => c.candidate.program.code),
  });
  return { problem, choices, specialties };
}

interface SpecialtyFactor {
  /** Per node: exp(−(shift + spread·z + own factor)), the shared part of the odds against an interview. */
  against: Float64Array;
  /** Per node: chance of matching once interviewed. */
  match: Float64Array;
}

function specialtyFactors(market: ApplicantMarket, specialties: SpecialtyId[]): SpecialtyFactor[] {
  const { model, draws, applicant } = market;
  const [quality, performance, ...own] = quasiRandomNormals(NODES, 2 + specialties.length);
  const qualitySd = model.quality.sd;
  return specialties.map((id, s) => {
    const { terms } = draws.bySpecialty[id];
    const shift = shiftTotal(terms, (effect) => model.effects[effect].mean);
    const strength = terms
      .filter((term) => term.effect === 'step2Per10')
      .reduce((sum, term) => sum + term.amount * model.effects.step2Per10.mean, 0);
    const spread = Math.sqrt(qualitySd ** 2 + shiftVariance(terms, model.effects));
    const curve = model.match[id][applicant.type];
    const performanceSd = Math.hypot(curve.performance, curve.meanSd);
    const against = new Float64Array(NODES);
    const match = new Float64Array(NODES);
    for (let k = 0; k < NODES; k++) {
      const z = (quality as Float64Array)[k] as number;
      const w = (performance as Float64Array)[k] as number;
      const u = (own[s] as Float64Array)[k] as number;
      against[k] = Math.exp(-(shift + spread * z + model.specialtyFactorSd * u));
      match[k] = logistic(
        curve.mean + curve.quality * (strength + (qualitySd ** 2 / spread) * z) + performanceSd * w,
      );
    }
    return { against, match };
  });
}

function fill(
  row: Float64Array,
  i: number,
  choice: Choice,
  market: ApplicantMarket,
  factor: SpecialtyFactor,
  signal: number,
  timesMatch: boolean,
): void {
  const { candidate } = choice;
  const { allowed } = candidate.policy;
  const own = candidate.base + signal + (candidate.tied ? market.model.effects.stateTie.mean : 0);
  const odds = OFFSETS.map((offset) => Math.exp(-(own + offset * candidate.baseSd)));
  for (let k = 0; k < NODES; k++) {
    const against = factor.against[k] as number;
    let p = 0;
    for (let o = 0; o < odds.length; o++)
      p += (OFFSET_WEIGHTS[o] as number) / (1 + (odds[o] as number) * against);
    row[i * NODES + k] = Math.min(LARGEST, allowed * p * (timesMatch ? (factor.match[k] as number) : 1));
  }
}
