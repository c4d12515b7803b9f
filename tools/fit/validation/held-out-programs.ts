import { gaussHermite, logistic, logit } from '@matchwright/engine/math';
import { APPLICANT_TYPES, type ApplicantType, type SpecialtyId } from '@matchwright/facts';
import { reportLikelihood, sampleType, type TypeMix, typicalApplications } from '../interview-rates.ts';
import { seededRandom } from '../random.ts';
import { GRID, type PrintedEvent } from '../rate-likelihood.ts';
import type { ReportedRates } from '../read-rates.ts';

/** One report of one program and type that the fit did not see. */
export interface HeldOut {
  code: string;
  specialty: SpecialtyId;
  type: ApplicantType;
  /** Natural logarithm of the chance given to the printed percentage. */
  score: number;
  /** The same by baselines. */
  globalMean: number;
  cellMean: number;
  cellSpread: number;
  /** Place of the printed value in its predictive distribution, 0–1, spread out over ties. */
  place: number;
  predicted: number;
  observed: number;
}

const FOLDS = 10;
const NODES = gaussHermite(15);

/**
 * Tenfold cross-validation over programs: each program's reports are predicted from its kind, region, size,
 * residents and visa answer alone. Baselines: one rate for all programs of a type; one rate for each specialty
 * and type; the same with the spread of its programs. All are seen through the same rounding and drift.
 */
export function heldOutPrograms(programs: ReportedRates[], mix: Record<SpecialtyId, TypeMix>): HeldOut[] {
  const random = seededRandom(31);
  const fold = programs.map((_, i) => i % FOLDS);
  shuffle(fold, random.uniform);
  const typical = typicalApplications(programs);
  const result: HeldOut[] = [];
  for (const type of APPLICANT_TYPES) {
    for (let f = 0; f < FOLDS; f++) {
      const hidden = programs.flatMap((p, i) => (fold[i] === f && p.rates[type] !== null ? [i] : []));
      const seen = programs.filter((p, i) => fold[i] !== f && p.rates[type] !== null);
      const sample = sampleType(
        programs,
        type,
        mix,
        { warmUp: 50, kept: 80, seed: 100 + f, predict: hidden },
        new Set(hidden),
      );
      hidden.forEach((i, h) => {
        const program = programs[i] as ReportedRates;
        const predictive = sample.predictive[h] as Float64Array;
        const chance = (event: PrintedEvent) => {
          const likelihood = reportLikelihood(
            program,
            type,
            mix[program.specialty],
            typical[program.specialty],
            event,
          );
          return likelihood as Float64Array;
        };
        const equal = chance('equal');
        const below = average(predictive, chance('below'));
        const own = seen.filter((p) => p.specialty === program.specialty);
        result.push({
          code: program.code,
          specialty: program.specialty,
          type,
          score: Math.log(average(predictive, equal)),
          globalMean: Math.log(at(equal, logitOf(seen.map((p) => p.rates[type] as number)).mean)),
          cellMean: Math.log(at(equal, logitOf(own.map((p) => p.rates[type] as number)).mean)),
          cellSpread: Math.log(spreadOut(equal, logitOf(own.map((p) => p.rates[type] as number)))),
          place: below + random.uniform() * average(predictive, equal),
          predicted: average(predictive, GRID.map(logistic)),
          observed: program.rates[type] as number,
        });
      });
    }
  }
  return result;
}

function average(mass: Float64Array, values: Float64Array): number {
  return mass.reduce((sum, weight, g) => sum + weight * (values[g] as number), 0);
}

function at(likelihood: Float64Array, logOdds: number): number {
  const place = (logOdds - (GRID[0] as number)) / ((GRID[1] as number) - (GRID[0] as number));
  const below = Math.min(GRID.length - 2, Math.max(0, Math.floor(place)));
  const low = likelihood[below] as number;
  return low + (place - below) * ((likelihood[below + 1] as number) - low) + 1e-12;
}

function spreadOut(likelihood: Float64Array, { mean, sd }: { mean: number; sd: number }): number {
  return NODES.nodes.reduce(
    (sum, z, k) => sum + (NODES.weights[k] as number) * at(likelihood, mean + sd * z),
    0,
  );
}

/** Logit of the mean rate for a baseline of one number; mean and spread of the logits for one with a spread. */
function logitOf(rates: number[]): { mean: number; sd: number } {
  const logits = rates.map((rate) => logit(Math.min(0.995, Math.max(0.0025, rate))));
  const mean = logits.reduce((sum, x) => sum + x, 0) / logits.length;
  const sd = Math.sqrt(logits.reduce((sum, x) => sum + (x - mean) ** 2, 0) / logits.length);
  return { mean, sd };
}

function shuffle(values: number[], uniform: () => number): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1));
    [values[i], values[j]] = [values[j] as number, values[i] as number];
  }
}
