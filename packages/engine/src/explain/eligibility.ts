import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { readApplicant } from '../odds/applicant.ts';
import { type Requirement, type RequirementStatus, requirementsOf } from './requirements.ts';

/** May this person apply to a program, as one word; the requirements say it one by one. */
export interface Eligibility {
  /** `not-met`: a recent statement shuts the person out. `met`: recent statements let the person in everywhere. */
  status: RequirementStatus;
  /** What the statements say whatever their age: all for the person, one against, or none found. */
  statements: 'for' | 'against' | 'none';
}

/** The eligibility of one person at every program, by code. */
export function eligibility(profile: Profile, facts: SeasonalFacts): Record<string, Eligibility> {
  const applicant = readApplicant(profile);
  return Object.fromEntries(
    facts.programs.map((program) => [
      program.code,
      eligibilityOf(
        requirementsOf(program, profile, applicant, facts.model.policy),
        applicant.visaNeeded === true,
      ),
    ]),
  );
}

/**
 * One visa is enough, so a visa class counts only together with the other. A refusal shuts out only a person who is
 * known to need a visa.
 */
function eligibilityOf(requirements: readonly Requirement[], needsVisa: boolean): Eligibility {
  const isVisa = ({ id }: Requirement) => id === 'visa-j1' || id === 'visa-h1b';
  const visas = requirements.filter(isVisa);
  const others = requirements.filter((requirement) => !isVisa(requirement));
  const statuses = others.map(({ status }) => status);
  const stated = others.map((requirement) => requirement.stated);
  if (visas.length > 0) {
    const refused = (verdict: 'met' | 'not-met' | null) => verdict === 'not-met' && !needsVisa;
    const settled = either(visas.map(({ status }) => status));
    const pointed = either(visas.map((visa) => visa.stated));
    statuses.push(settled === null || refused(settled) ? 'cannot-tell' : settled);
    stated.push(refused(pointed) ? null : pointed);
  }
  return { status: altogether(statuses), statements: statementsOf(stated) };
}

/** Met when one is met, not met when all are not; null when it stays open. */
function either(verdicts: readonly (RequirementStatus | null)[]): 'met' | 'not-met' | null {
  if (verdicts.includes('met')) return 'met';
  return verdicts.every((verdict) => verdict === 'not-met') ? 'not-met' : null;
}

function altogether(statuses: readonly RequirementStatus[]): RequirementStatus {
  if (statuses.includes('not-met')) return 'not-met';
  return statuses.every((status) => status === 'met') ? 'met' : 'cannot-tell';
}

function statementsOf(stated: readonly ('met' | 'not-met' | null)[]): Eligibility['statements'] {
  if (stated.includes('not-met')) return 'against';
  return stated.includes('met') ? 'for' : 'none';
}
