import type { FactField } from '@matchwright/facts';
import { statedClosings } from '../odds/policy.ts';
import type { Exclusion } from '../results.ts';
import type { Closed, ClosedProgram } from './finding.ts';
import type { Situation } from './situation.ts';

type ClosingRule = Extract<
  Exclusion['rule'],
  'visa' | 'attempts' | 'graduation-year' | 'minimum-score' | 'us-experience' | 'not-img'
>;

/** The fields in which a program states each kind of rule. */
const FIELDS: Record<ClosingRule, FactField[]> = {
  visa: ['visaJ1', 'visaH1b'],
  attempts: ['maxAttempts'],
  'graduation-year': ['maxYearsSinceGraduation'],
  'minimum-score': ['minStep2'],
  'us-experience': ['usceMonthsMin', 'usceRequired'],
  'not-img': ['imgConsidered'],
};

/** Programs of the wanted specialties that one kind of stated rule closes, or may close, to this person. */
export function closedPrograms(situation: Situation, rule: ClosingRule): Closed {
  const { facts, applicant, specialties } = situation;
  const wanted = facts.programs.filter((program) => specialties.includes(program.specialty));
  const programs = wanted.flatMap((program): ClosedProgram[] => {
    return statedClosings(program, applicant, facts.model.policy)
      .filter((closing) => closing.rule === rule)
      .map(({ says, certain, year, source }) => ({
        code: program.code,
        name: program.name,
        specialty: program.specialty,
        certain,
        says,
        year,
        source,
      }));
  });
  return {
    count: programs.length,
    of: wanted.length,
    known: wanted.filter((program) => FIELDS[rule].some((field) => program.facts[field] !== undefined))
      .length,
    programs: programs.sort((a, b) => Number(b.certain) - Number(a.certain) || a.name.localeCompare(b.name)),
  };
}
