import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { checkSolution } from '../checker/index.ts';
import type { CheckReport, Instance, PortfolioProblem, Solution } from '../portfolio/index.ts';
import { LEVELS } from '../results.ts';
import { makePlan, type Plan, type PlanOptions } from './plan.ts';
import { mustStay } from './signal-wishes.ts';

/** The plan as a bare portfolio problem with the solver's answer, for anybody's checker. */
export interface CheckableList {
  instance: Instance;
  solution: Solution;
}

/** Solves the profile's problem and writes it out with its certificate. @throws PlanError as `list` does. */
export function checkableList(
  profile: Profile,
  facts: SeasonalFacts,
  options: PlanOptions = {},
): CheckableList {
  const plan = makePlan(profile, facts, options);
  const { solution } = plan;
  return {
    instance: toInstance(plan),
    solution: {
      selected: solution.selected.map(({ program, level }) => ({ id: codeAt(plan, program), level })),
      cost: solution.cost,
      value: solution.value,
      upperBound: solution.upperBound,
      gap: solution.gap,
      certificate: {
        v: Array.from(solution.v),
        ...(solution.tau ? { tau: Array.from(solution.tau) } : {}),
      },
    },
  };
}

/** Verifies the list of a profile with the independent checker, which shares no code with the solver. */
export function checkList(profile: Profile, facts: SeasonalFacts, options: PlanOptions = {}): CheckReport {
  const { instance, solution } = checkableList(profile, facts, options);
  return checkSolution(instance, solution);
}

function toInstance(plan: Plan): Instance {
  const { problem, choices, specialties } = plan.listed;
  const row = (values: Float64Array, i: number) =>
    Array.from(values.subarray(i * problem.nodes, (i + 1) * problem.nodes));
  return {
    weights: Array.from(problem.weights),
    budget: problem.budget,
    ...(problem.attend === null ? {} : { attend: problem.attend }),
    specialties: specialties.map((id) => ({
      id,
      tiers: plan.season.applicationTiers.value,
      signals: { gold: plan.season.signals[id].value.gold, silver: plan.season.signals[id].value.silver },
    })),
    programs: choices.map((choice, i) => ({
      id: choice.candidate.program.code,
      specialty: choice.candidate.program.specialty,
      q: levelsOf(problem, i, row),
      ...(problem.offer ? { offer: row(problem.offer, i) } : {}),
      utility: choice.utility,
      pin: mustStay(choice),
    })),
  };
}

function levelsOf(problem: PortfolioProblem, i: number, row: (values: Float64Array, i: number) => number[]) {
  const q: Instance['programs'][number]['q'] = {};
  LEVELS.forEach((level, l) => {
    const values = problem.q[l];
    if (values && (problem.levels[i] as number) & (1 << l)) q[level] = row(values, i);
  });
  return q;
}

function codeAt(plan: Plan, program: number): string {
  return plan.listed.choices[program]?.candidate.program.code ?? '';
}
