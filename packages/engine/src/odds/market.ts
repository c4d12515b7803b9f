import type { ApplicantPopulation, Facts, OddsModel, Program, ProgramEstimate } from '@matchwright/facts';
import { logistic, seedFromText, stratifiedNormals } from '../math/index.ts';
import type { Applicant } from './applicant.ts';
import { solveBaseLogOdds } from './base-rate.ts';
import { DRAWS, drawParameters, type ParameterDraws } from './draws.ts';
import { type PolicyView, viewPolicies } from './policy.ts';

/** One program as one applicant sees it. */
export interface Candidate {
  program: Program;
  /** Posterior mean of the program's rate for the average applicant of the type, 0–1. */
  rate: number;
  /** Log-odds of an interview for the average applicant whom the policies let in. */
  base: number;
  /** What the program's own rate is uncertain by, this season included, on the scale of `base`. */
  baseSd: number;
  policy: PolicyView;
  tied: boolean;
}

export interface ApplicantMarket {
  applicant: Applicant;
  model: OddsModel;
  candidates: Candidate[];
  draws: ParameterDraws;
}

/** Everything the odds of one applicant need, before any list is chosen. */
export function createMarket(applicant: Applicant, facts: Facts): ApplicantMarket {
  const { model } = facts;
  return {
    applicant,
    model,
    candidates: facts.programs.map((program) =>
      createCandidate(program, facts.estimates?.[program.code] ?? null, applicant, model),
    ),
    draws: drawParameters(applicant, model),
  };
}

/** One program as the applicant sees it. */
export function createCandidate(
  program: Program,
  estimate: ProgramEstimate | null,
  applicant: Applicant,
  model: OddsModel,
): Candidate {
  const { type } = applicant;
  const policy = viewPolicies(program, estimate, applicant, model.policy);
  const population = model.population[program.specialty][type];
  const reported = estimate?.interview[type] ?? model.prior[program.specialty][type];
  const level = model.level?.[program.specialty][type].value ?? 0;
  const baseAt = (logit: number) =>
    level +
    solveBaseLogOdds(
      Math.min(0.98, logistic(logit) * letInFactor(applicant, policy, population)),
      population.logitSd,
    );
  const sd = Math.hypot(reported.sd, model.seasonDriftSd);
  const slope = (baseAt(reported.mean + 0.5) - baseAt(reported.mean - 0.5)) / 1;
  return {
    program,
    rate: logistic(reported.mean),
    base: baseAt(reported.mean),
    baseSd: slope * sd,
    policy,
    tied: applicant.tiedStates.has(program.state),
  };
}

/**
 * A program's rate is an average over everybody who applied. Where it sponsors visas, all of them count and
 * the rate is anybody's. Where it refuses, only people who need none were interviewed, and their rate is
 * rate ÷ their share. Both cases weigh with their probability for somebody who needs no visa; somebody who
 * needs one has the first case only, times its probability (`policy.allowed`).
 */
function letInFactor(applicant: Applicant, policy: PolicyView, population: ApplicantPopulation): number {
  if (applicant.visaNeeded !== false) return 1;
  return policy.sponsorsAny + (1 - policy.sponsorsAny) / (1 - population.visaNeeded);
}

/** Draws of a program's own log-odds (base, tie and shift), length DRAWS, independent of its place in the list. */
export function candidateDraws(
  candidate: Pick<Candidate, 'base' | 'baseSd' | 'tied' | 'program'>,
  draws: ParameterDraws,
): Float64Array {
  const own = ownNormals(candidate.program);
  const { shift } = draws.bySpecialty[candidate.program.specialty];
  return own.map(
    (z, d) =>
      candidate.base +
      candidate.baseSd * z +
      (shift[d] as number) +
      (candidate.tied ? (draws.tie[d] as number) : 0),
  );
}

const drawnNormals = new WeakMap<Program, Float64Array>();

/** A program's own draws, the same for every applicant and list. */
function ownNormals(program: Program): Float64Array {
  const normals = drawnNormals.get(program) ?? stratifiedNormals(DRAWS, seedFromText(program.code));
  drawnNormals.set(program, normals);
  return normals;
}
