import type { ApplicantType } from '@matchwright/facts';
import type { Applicant } from '../odds/applicant.ts';

/** Somebody of whom only the group is known: every other answer is open and widens the odds. */
export function averageApplicant(type: ApplicantType, season: number): Applicant {
  const img = type === 'us-img' || type === 'non-us-img';
  return {
    type,
    season,
    step2: null,
    failedStep1: 0,
    failedStep2: 0,
    step3Passed: false,
    yearsSinceGraduation: null,
    yearsAtApplication: null,
    usceMonths: null,
    visaNeeded: type === 'non-us-img' ? null : img ? false : null,
    acceptsJ1: true,
    acceptsH1b: false,
    tiedStates: new Set(),
  };
}
