import { acceptsVisa } from '../../odds/applicant.ts';
import type { Range } from '../../results.ts';
import { judgeStep3 } from '../exams/judge-step3.ts';
import type { Situation } from '../situation.ts';
import { takesUsmle } from './exam-state.ts';

/** Step 3 in the plan: work of it, an optional task that costs nothing yet, or no part of it. */
export type Step3Place = 'planned' | 'optional' | 'none';

const PLACES = new WeakMap<Situation, Step3Place>();

/**
 * Planned where the exam page says that it is worth it, and for whoever has entered it. Optional where its score can
 * come in time and it answers something: a low Step 2 CK, a failed attempt, or a wish for H-1B.
 */
export function step3Place(situation: Situation): Step3Place {
  const known = PLACES.get(situation);
  if (known) return known;
  const place = placeOf(situation);
  PLACES.set(situation, place);
  return place;
}

function placeOf(situation: Situation): Step3Place {
  if (wanted(situation)) return 'planned';
  if (!answersSomething(situation)) return 'none';
  const { verdict, refused } = judgeStep3(situation);
  if (verdict === 'worth-it') return 'planned';
  return refused === null ? 'optional' : 'none';
}

/** Entered, or begun or dated in the plan: the person wants it, whatever our odds say. */
function wanted(situation: Situation): boolean {
  const { plan } = situation.profile;
  const touched = [...(plan?.done ?? []), ...Object.keys(plan?.dates ?? {})];
  return situation.exam('step3').attempts.length > 0 || touched.some((id) => id.startsWith('step3-'));
}

/** Step 3 stands in the plan, as work or as an option. */
export function hasStep3(situation: Situation): boolean {
  return step3Place(situation) !== 'none';
}

/** Why a Step 3 that answers something is not in the plan; null when it is, or when nothing asks for it. */
export function withoutStep3(situation: Situation): string | null {
  if (hasStep3(situation) || !answersSomething(situation)) return null;
  return judgeStep3(situation).refused;
}

/** It comes after graduation, so students in the United States are left out. */
function answersSomething(situation: Situation): boolean {
  const { profile, applicant, isImg } = situation;
  const { graduated } = profile.school;
  const graduate = isImg || (graduated !== undefined && graduated < profile.season);
  if (!graduate || !takesUsmle(situation)) return false;
  const low =
    applicant.step2 !== null && applicant.step2 < situation.figure('advice.step2.below_average_below');
  const failed = situation.exam('step1').failed + situation.exam('step2ck').failed > 0;
  return low || failed || wantsH1b(situation);
}

export function wantsH1b({ profile }: Situation): boolean {
  return profile.visa.needed === true && acceptsVisa(profile, 'H-1B');
}

/** The chance of matching with Step 3 passed, minus the chance as it is; null when nothing can be planned. */
export function step3Gain(situation: Situation): Range | null {
  if (situation.exam('step3').passed) return null;
  const passed = { exam: 'step3', result: 'pass' };
  return (
    situation.compare([{ path: `exams[${situation.profile.exams.length}]`, value: passed }])?.gain ?? null
  );
}
