import { logistic } from '@matchwright/engine/math';
import { solveBaseLogOdds } from '@matchwright/engine/odds';
import type { ApplicantsAndRankers, ApplicantType, Facts, Program, SpecialtyId } from '@matchwright/facts';
import { createYield, type InterviewYield } from './interview-yield.ts';
import { SIGNAL_LOG_ODDS, UNREPORTED_SHARE } from './market-totals.ts';
import { COMPENSATION } from './national-season.ts';
import {
  APPLICATIONS_SD,
  interviewSeason,
  type Season,
  type SimulatedSeason,
  simulateMatch,
} from './season-simulation.ts';
import { signalledShare } from './signals.ts';

/** What the model file does not hold: how many applications people send and how many interviews they attend. */
export type Habits = Pick<ApplicantsAndRankers, 'applications' | 'attended'>;

/** A national season of one type and specialty, from the checked-in model and estimates alone. */
export function seasonFromModel(
  facts: Facts,
  specialty: SpecialtyId,
  type: ApplicantType,
  habits: Habits,
): SimulatedSeason {
  const { season, yields } = seasonOf(facts, specialty, type, habits);
  return simulateMatch(interviewSeason(season, yields), facts.model.match[specialty][type]);
}

export function seasonOf(
  facts: Facts,
  specialty: SpecialtyId,
  type: ApplicantType,
  habits: Habits,
): { season: Season; yields: InterviewYield } {
  const { model } = facts;
  const population = model.population[specialty][type];
  const scorePart = (model.effects.step2Per10.mean * population.step2Sd) / 10;
  const season: Season = {
    step2: population.step2,
    step2Sd: population.step2Sd,
    step2Effect: model.effects.step2Per10.mean,
    quality: model.quality.sd,
    otherSd: Math.sqrt(population.logitSd ** 2 - scorePart ** 2 - model.quality.sd ** 2),
    applications: habits.applications,
    applicationsSd: APPLICATIONS_SD,
    compensation: COMPENSATION[type],
    attended: habits.attended,
    level: model.level?.[specialty][type].value ?? 0,
  };
  return { season, yields: yieldsFromModel(facts, specialty, type) };
}

function yieldsFromModel(facts: Facts, specialty: SpecialtyId, type: ApplicantType): InterviewYield {
  const { model, estimates } = facts;
  if (!estimates) throw new Error('A national season needs the estimates of single programs.');
  const population = model.population[specialty][type];
  const own = facts.programs.filter((p) => p.specialty === specialty);
  const typical = medianApplications(own);
  return createYield(
    own.map((program) => {
      const estimate = estimates[program.code];
      const cell = estimate?.interview[type] ?? model.prior[specialty][type];
      return {
        base: solveBaseLogOdds(logistic(cell.mean), population.logitSd),
        sd: Math.hypot(cell.sd, model.seasonDriftSd),
        applications: applicationsTo(program) ?? UNREPORTED_SHARE * typical,
      };
    }),
    { share: signalledShare(specialty, type), logOdds: SIGNAL_LOG_ODDS },
  );
}

export function applicationsTo(program: Program): number | null {
  return program.facts.applications?.[0]?.value ?? null;
}

function medianApplications(programs: Program[]): number {
  const known = programs.flatMap((p) => applicationsTo(p) ?? []).sort((a, b) => a - b);
  return known[Math.floor(known.length / 2)] as number;
}
