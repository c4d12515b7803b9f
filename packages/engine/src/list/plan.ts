import type { SeasonalFacts, SeasonFacts, SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { readApplicant, sameApplicant } from '../odds/applicant.ts';
import { type ApplicantMarket, createMarket } from '../odds/market.ts';
import { PlanError } from '../plan-error.ts';
import {
  evaluate,
  PortfolioError,
  type PortfolioSolution,
  solvePortfolio,
  type WarmStart,
  withoutLimit,
} from '../portfolio/index.ts';
import { type Choices, chooseCandidates } from './candidates.ts';
import type { Choice } from './choice.ts';
import type { ListMember } from './list-chance.ts';
import { wantedSpecialties } from './preferences.ts';
import { buildProblem, type ListProblem } from './problem.ts';
import { isSignal } from './signal-wishes.ts';
import { warmStartFrom } from './warm-start.ts';

/** US dollars when neither the profile nor the call names a budget; a test holds it to the one the forms show. */
const DEFAULT_BUDGET = 1500;

export interface PlanOptions {
  /** US dollars, fixed fees included; default: the profile's, else DEFAULT_BUDGET. */
  budget?: number | undefined;
  /** Only these specialties; default: those with stars in the profile. */
  specialties?: readonly SpecialtyId[] | undefined;
  warmStart?: WarmStart | undefined;
  /**
   * A plan made before, of the same person or nearly so: what still holds is taken over and the solver starts from
   * its list. Saves time; the new plan is optimal to the same tolerance.
   */
  before?: Plan | undefined;
}

/** A solved plan before it is written out: shared by the list, its comparisons and the check. */
export interface Plan {
  profile: Profile;
  facts: SeasonalFacts;
  market: ApplicantMarket;
  season: SeasonFacts;
  budget: number;
  fixedFees: SeasonFacts['fixedFees'];
  /** What is left for applications, 0 or more. */
  spendable: number;
  /** Most interviews the person can attend; undefined when that limit does not bind. */
  attend: number | undefined;
  listed: ListProblem;
  choices: Choices;
  solution: PortfolioSolution;
}

/** Reads the profile, builds the portfolio problem and solves it. @throws PlanError naming the field. */
export function makePlan(profile: Profile, facts: SeasonalFacts, options: PlanOptions = {}): Plan {
  const { season } = facts;
  const market = marketFor(profile, facts, options.before);
  const order = Object.keys(facts.model.population) as SpecialtyId[];
  const wanted = restrict(wantedSpecialties(profile, order), options.specialties);
  const choices = chooseCandidates(market, profile, wanted, season);
  const fixedFees = season.fixedFees.filter((fee) => fee.types.includes(profile.applicant));
  const budget = options.budget ?? profile.budget ?? DEFAULT_BUDGET;
  const spendable = Math.max(0, budget - fixedFees.reduce((sum, fee) => sum + fee.amount.value, 0));
  const specialties = [
    ...new Set([...wanted.keys(), ...choices.choices.map((c) => c.candidate.program.specialty)]),
  ];
  const plan = { profile, facts, market, season, budget, fixedFees, spendable, choices };
  const attend = profile.interviews;
  const limited = withPlainErrors(budget, choices.choices, () =>
    buildProblem(market, season, choices.choices, specialties, spendable, attend),
  );
  const free = { ...limited, problem: withoutLimit(limited.problem) };
  const warmStart = options.warmStart ?? (options.before ? warmStartFrom(options.before, free) : undefined);
  const solution = solvePortfolio(free.problem, warmStart ? { warmStart } : {});
  if (attend === undefined || attend >= solution.selected.length) {
    return { ...plan, attend: undefined, listed: free, solution };
  }
  return { ...plan, ...attending(free, solution, limited, attend) };
}

/** The market of an earlier plan when neither the applicant nor the programs have changed, else a new one. */
function marketFor(profile: Profile, facts: SeasonalFacts, before: Plan | undefined): ApplicantMarket {
  const applicant = readApplicant(profile);
  const same =
    before !== undefined &&
    before.facts.programs === facts.programs &&
    before.facts.estimates === facts.estimates &&
    before.facts.model === facts.model &&
    sameApplicant(before.market.applicant, applicant);
  return same ? before.market : createMarket(applicant, facts);
}

/** A limit on interviews that costs less than this (0.001 points) does not bind. */
const NO_LOSS = 1e-5;

function attending(free: ListProblem, solution: PortfolioSolution, capped: ListProblem, attend: number) {
  const value = evaluate(capped.problem, solution.selected);
  if (solution.value - value <= NO_LOSS) return { attend: undefined, listed: free, solution };
  return { attend, listed: capped, solution: solvePortfolio(capped.problem, { warmStart: solution.warm }) };
}

export function membersOf(plan: Plan, solution: PortfolioSolution = plan.solution): ListMember[] {
  return solution.selected.map(({ program, level }) => {
    const choice = plan.listed.choices[program] as ListMember['choice'];
    return { choice, level, tiered: plan.season.signals[choice.candidate.program.specialty].value.tiered };
  });
}

function restrict(
  wanted: Map<SpecialtyId, number>,
  only: readonly SpecialtyId[] | undefined,
): Map<SpecialtyId, number> {
  if (!only || only.length === 0) return wanted;
  return new Map(only.map((id) => [id, wanted.get(id) ?? 3]));
}

function withPlainErrors<T>(budget: number, choices: Choice[], build: () => T): T {
  try {
    return build();
  } catch (problem) {
    if (!(problem instanceof PortfolioError)) throw problem;
    const whole = `$${budget}`;
    throw new PlanError(
      'preferences.pin',
      choices.some(({ wish }) => isSignal(wish))
        ? say`The pinned programs and those you signal do not fit into the budget of ${whole} after fixed fees. Raise the budget or remove pins or signals.`
        : say`The pinned programs do not fit into the budget of ${whole} after fixed fees. Raise the budget or remove pins.`,
    );
  }
}
