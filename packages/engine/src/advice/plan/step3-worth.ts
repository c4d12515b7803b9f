import type { Range } from '../../results.ts';
import type { Situation } from '../situation.ts';
import { takesUsmle } from './exam-state.ts';

/**
 * Whether Step 3 before applying answers something: a low Step 2 CK, a failed attempt, or a wish for H-1B. It comes
 * after graduation, so students in the United States are left out; whoever has entered it wants it.
 */
export function wantsStep3(situation: Situation): boolean {
  const { profile, applicant, isImg } = situation;
  if (situation.exam('step3').attempts.length > 0) return true;
  const { graduated } = profile.school;
  const graduate = isImg || (graduated !== undefined && graduated < profile.season);
  if (!graduate || !takesUsmle(situation)) return false;
  const low =
    applicant.step2 !== null && applicant.step2 < situation.figure('advice.step2.below_average_below');
  const failed = situation.exam('step1').failed + situation.exam('step2ck').failed > 0;
  return low || failed || wantsH1b(situation);
}

export function wantsH1b({ profile }: Situation): boolean {
  return profile.visa.needed === true && profile.visa.acceptable.includes('H-1B');
}

/** The chance of matching with Step 3 passed, minus the chance as it is; null when nothing can be planned. */
export function step3Gain(situation: Situation): Range | null {
  if (situation.exam('step3').passed) return null;
  const passed = { exam: 'step3', result: 'pass' };
  return (
    situation.compare([{ path: `exams[${situation.profile.exams.length}]`, value: passed }])?.gain ?? null
  );
}
