import type { Exam, Facts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { passProof } from '../odds/pass-proof.ts';

const LEVELS = [
  { step: 'step1', other: 'comlex1', name: 'Step 1' },
  { step: 'step2ck', other: 'comlex2', name: 'Step 2 CK' },
] as const;

/** Whoever has no attempt left at an exam that is not passed must not read the list as an order. */
export function attemptsNote(profile: Profile, facts: Pick<Facts, 'rules'>): string[] {
  return LEVELS.flatMap(({ step, other, name }) => {
    const passed =
      passProof(profile, step) !== null ||
      passProof(profile, other) !== null ||
      profile.exams.some(({ exam, result }) => exam === other && result === 'pass');
    if (passed || !attemptsUsedUp(profile, facts, step)) return [];
    return [
      say`By your entries no attempt at ${name} is left, and it is not passed. Do not pay for these applications before the USMLE program tells you in writing that you may try again.`,
    ];
  });
}

/** Whether every attempt that the rules allow now is used, and none was a pass. */
export function attemptsUsedUp(profile: Profile, facts: Pick<Facts, 'rules'>, step: Exam): boolean {
  const limit = facts.rules.attempts.find(({ to }) => to === null)?.value.value ?? null;
  const attempts = profile.exams.filter(({ exam }) => exam === step);
  if (limit === null || attempts.length < limit) return false;
  // The latest attempt may have been the pass while nobody has said what came of it.
  return attempts.at(-1)?.result === 'fail' && attempts.every(({ result }) => result !== 'pass');
}
