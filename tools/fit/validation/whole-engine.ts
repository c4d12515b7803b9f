import { valueList } from '@matchwright/engine';
import { type Facts, forSeason, type Program, type SpecialtyId } from '@matchwright/facts';
import { BACKGROUND, YEARS_SD } from '../background.ts';
import { type Random, seededRandom } from '../random.ts';
import { applicationsTo, type Habits } from '../season-from-model.ts';
import { profileOf } from './profiles.ts';

const TYPE = 'non-us-img';
const PAIRS = 60;

export interface PoolPromise {
  people: number;
  /** Mean of what the engine promises to a simulated pool of applicants, and its standard error. */
  mean: number;
  se: number;
  meanInterviews: number;
  /** Mean promise to the first sixty if all of them needed a visa, and if none did. */
  visa: { needed: number; notNeeded: number; people: number };
}

/**
 * The whole engine against the national season: non-US IMGs with scores and backgrounds of the population, lists
 * of realistic length chosen in proportion to the applications that programs receive. The mean chance that
 * the engine promises them should be the match rate of *applicants*, people without an interview included.
 */
export function poolPromise(
  known: Facts,
  specialty: SpecialtyId,
  habits: Habits,
  people: number,
): PoolPromise {
  const random = seededRandom(613);
  const facts = forSeason(known, 2028);
  const programs = facts.programs.filter((p) => p.specialty === specialty);
  const chances: number[] = [];
  let interviews = 0;
  const visa = { needed: 0, notNeeded: 0, people: Math.min(PAIRS, people) };
  for (let person = 0; person < people; person++) {
    const { profile } = profileOf(known, rawProfile(known, specialty, random, habits.attended));
    const sent = Math.round(habits.applications * Math.exp(0.3 * random.normal()));
    const list = choose(programs, Math.min(programs.length, sent), random);
    const entries = list.map((program) => ({ code: program.code, level: 'applied' as const }));
    const value = valueList(profile, facts, entries);
    chances.push(value.match.p);
    if (person < visa.people) {
      const promised = (needed: boolean) =>
        valueList({ ...profile, visa: { ...profile.visa, needed } }, facts, entries).match.p / visa.people;
      visa.needed += promised(true);
      visa.notNeeded += promised(false);
    }
    interviews += value.expectedInterviews / people;
  }
  const mean = chances.reduce((sum, p) => sum + p, 0) / people;
  const variance = chances.reduce((sum, p) => sum + (p - mean) ** 2, 0) / (people - 1);
  return { people, mean, se: Math.sqrt(variance / people), meanInterviews: interviews, visa };
}

function rawProfile(
  facts: Facts,
  specialty: SpecialtyId,
  random: Random,
  interviews: number,
): Record<string, unknown> {
  const population = facts.model.population[specialty][TYPE];
  const background = BACKGROUND[TYPE];
  const yes = (share: number) => random.uniform() < share;
  const score = Math.round(
    Math.min(285, Math.max(214, population.step2 + population.step2Sd * random.normal())),
  );
  const years = Math.max(0, Math.round(background.yearsSinceGraduation + YEARS_SD[TYPE] * random.normal()));
  const months = Math.max(0, Math.round(background.usceMonths + 3 * random.normal()));
  const failed = (exam: string, share: number) =>
    yes(share) ? [{ exam, date: '2024-02-01', result: 'fail' }] : [];
  return {
    applicant: TYPE,
    visa: { needed: yes(background.visaNeeded), acceptable: ['J-1'] },
    school: { graduated: 2028 - years },
    exams: [
      ...failed('step1', background.failedStep1),
      ...failed('step2ck', background.failedStep2),
      { exam: 'step2ck', date: '2024-09-01', score, result: 'pass' },
      ...(yes(background.step3Passed) ? [{ exam: 'step3', date: '2026-02-01', result: 'pass' }] : []),
    ],
    experience: [{ kind: 'hands-on', country: 'US', field: [specialty], months }],
    preferences: { specialties: { [specialty]: 5 } },
    interviews,
    budget: 20_000,
  };
}

/** Without replacement, in proportion to applications received (exponential keys). */
function choose(programs: Program[], count: number, random: Random): Program[] {
  return programs
    .map((program) => ({
      program,
      key: -Math.log(1 - random.uniform()) / (applicationsTo(program) ?? 400),
    }))
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ program }) => program);
}
