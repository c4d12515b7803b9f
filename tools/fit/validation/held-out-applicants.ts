import { gaussHermite, logistic, logit } from '@matchwright/engine/math';
import { APPLICANT_TYPES, type ApplicantType, type SpecialtyId } from '@matchwright/facts';
import type { TypeMix } from '../interview-rates.ts';
import { type Random, seededRandom } from '../random.ts';
import { createDesign } from '../rate-design.ts';
import { binomialMass, countsPrintedAs, printedLikelihood } from '../rate-likelihood.ts';
import { sampleRates } from '../rate-sampler.ts';
import type { ReportedRates } from '../read-rates.ts';

/** One half of one program's applicants, predicted from the other half. */
export interface OtherHalf {
  specialty: SpecialtyId;
  type: ApplicantType;
  score: number;
  plugIn: number;
  cellMean: number;
  predicted: number;
  invited: number;
  applicants: number;
}

const NODES = gaussHermite(15);
const EXACT = [{ ratio: 1, weight: 1 }];

/**
 * Held-out applicants: each program's applicants of one type (our guess of their number) are cut in two halves at
 * random; the fit sees the first half as a printed percentage and predicts how many of the second are
 * invited. Against a plug-in rate with half a person added, and the mean of specialty and type. Both halves
 * are of one season, so no drift comes in.
 */
export function heldOutApplicants(programs: ReportedRates[], mix: Record<SpecialtyId, TypeMix>): OtherHalf[] {
  const random = seededRandom(47);
  const result: OtherHalf[] = [];
  const known = programs.filter(
    (p) => p.applications !== null && APPLICANT_TYPES.every((t) => p.rates[t] !== null),
  );
  const design = createDesign(known);
  for (const type of APPLICANT_TYPES) {
    const halves = known.map((program) => split(program, type, mix[program.specialty], random));
    const likelihoods = halves.map(({ first, size }) => printedLikelihood(printed(first, size), size, EXACT));
    const sample = sampleRates(
      design,
      known.map((p) => p.specialty),
      likelihoods,
      { warmUp: 60, kept: 140, seed: 5 },
    );
    known.forEach((program, i) => {
      const { first, second, size } = halves[i] as Halves;
      const own = known.flatMap((p, j) => (p.specialty === program.specialty ? [halves[j] as Halves] : []));
      const cell = own.reduce((sum, h) => sum + h.first, 0) / own.reduce((sum, h) => sum + h.size, 0);
      const chance = (p: number) => binomialMass(size, second, second, p);
      const rates = NODES.nodes.map((z) =>
        logistic((sample.means[i] as number) + (sample.sds[i] as number) * z),
      );
      const over = (f: (p: number) => number) =>
        rates.reduce((sum, p, k) => sum + (NODES.weights[k] as number) * f(p), 0);
      result.push({
        specialty: program.specialty,
        type,
        score: Math.log(over(chance)),
        plugIn: Math.log(chance((printed(first, size) * size + 0.5) / (size + 1))),
        cellMean: Math.log(chance(logistic(logit(cell)))),
        predicted: over((p) => p),
        invited: second,
        applicants: size,
      });
    });
  }
  return result;
}

function printed(count: number, size: number): number {
  return Math.floor((100 * count) / size + 0.5) / 100;
}

interface Halves {
  size: number;
  first: number;
  second: number;
}

function split(program: ReportedRates, type: ApplicantType, mix: TypeMix, random: Random): Halves {
  const size = Math.max(4, Math.round(((program.applications as number) * mix[type]) / 2));
  // Any count that prints as the reported percentage, so that a printed 0 is not taken for nobody.
  const { n, first: fewest, last: most } = countsPrintedAs(program.rates[type] as number, 2 * size);
  const drawn = fewest + Math.floor((most - fewest + 1) * random.uniform());
  const invited = Math.min(2 * size, Math.round((drawn * 2 * size) / n));
  let left = invited;
  let first = 0;
  for (let person = 0; person < size; person++) {
    if (random.uniform() < left / (2 * size - person)) {
      first++;
      left--;
    }
  }
  return { size, first, second: invited - first };
}
