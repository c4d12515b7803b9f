import type { ApplicantType } from '@matchwright/facts';
import type { Experience, Profile } from '@matchwright/inputs';

/** What the odds read from a profile. Null means not known: the odds then widen instead of guessing. */
export interface Applicant {
  type: ApplicantType;
  /** Match year. */
  season: number;
  step2: number | null;
  /** Failed attempts; an exam without any entry counts as none failed. */
  failedStep1: number;
  failedStep2: number;
  step3Passed: boolean;
  /** From graduation to the Match. */
  yearsSinceGraduation: number | null;
  /** From graduation to the application, as programs state their limits. */
  yearsAtApplication: number | null;
  /** Hands-on months in the United States; null when the profile says nothing of them, not even none. */
  usceMonths: number | null;
  visaNeeded: boolean | null;
  /** Visas that would do. H-1B asks for a passed Step 3. */
  acceptsJ1: boolean;
  acceptsH1b: boolean;
  tiedStates: ReadonlySet<string>;
}

/** Kinds of experience that are hands-on care of patients. */
export const HANDS_ON_KINDS: ReadonlySet<Experience['kind']> = new Set([
  'hands-on',
  'internship',
  'residency',
]);
/** More months than this are not known to add anything. */
export const MOST_USCE_MONTHS = 12;

export function readApplicant(profile: Profile): Applicant {
  const failed = (exam: string) => profile.exams.filter((e) => e.exam === exam && e.result === 'fail').length;
  const passed = (exam: string) => profile.exams.some((e) => e.exam === exam && e.result === 'pass');
  const graduated = profile.school.graduated;
  const citizen = profile.applicant === 'us-img' || profile.citizenship === 'US';
  const step3Passed = passed('step3');
  return {
    type: profile.applicant,
    season: profile.season,
    step2: lastStep2(profile),
    failedStep1: failed('step1') + failed('comlex1'),
    failedStep2: failed('step2ck') + failed('comlex2'),
    step3Passed,
    yearsSinceGraduation: graduated === undefined ? null : Math.max(0, profile.season - graduated),
    yearsAtApplication: graduated === undefined ? null : Math.max(0, profile.season - 1 - graduated),
    usceMonths: usceMonths(profile),
    visaNeeded: profile.visa.needed ?? (citizen ? false : null),
    acceptsJ1: acceptsVisa(profile, 'J-1'),
    acceptsH1b: step3Passed && acceptsVisa(profile, 'H-1B'),
    tiedStates: new Set(profile.ties.states),
  };
}

/** A person who names no visa class is taken to accept both. */
export function acceptsVisa({ visa }: Profile, name: 'J-1' | 'H-1B'): boolean {
  return visa.acceptable.length === 0 || visa.acceptable.includes(name);
}

export function sameApplicant(a: Applicant, b: Applicant): boolean {
  return plainText(a) === plainText(b);
}

function plainText(applicant: Applicant): string {
  return JSON.stringify({ ...applicant, tiedStates: [...applicant.tiedStates] });
}

/** The passing score if there is one, else the last numeric score: programs see every attempt. */
function lastStep2(profile: Profile): number | null {
  const scored = profile.exams.filter((e) => e.exam === 'step2ck' && e.score !== undefined);
  const best = scored.find((e) => e.result === 'pass') ?? scored.at(-1);
  return best?.score ?? null;
}

/**
 * Only "none so far" or an entry makes it known; hands-on work without a single known month leaves it open, so that
 * beginning an entry moves no chance before its months are told.
 */
function usceMonths({ experience, noUsExperience }: Profile): number | null {
  if (experience.length === 0) return noUsExperience === true ? 0 : null;
  const handsOn = experience.filter((item) => item.country === 'US' && HANDS_ON_KINDS.has(item.kind));
  const months = handsOn.reduce((sum, item) => sum + (item.months ?? 0), 0);
  if (months === 0 && handsOn.some((item) => item.months === undefined)) return null;
  return Math.min(MOST_USCE_MONTHS, months);
}
