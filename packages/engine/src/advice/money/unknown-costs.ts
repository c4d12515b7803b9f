import { say } from '@matchwright/speech';
import { takesComplex } from '../plan/exam-state.ts';
import type { Schedule } from '../schedule.ts';
import type { Situation } from '../situation.ts';

/** What the totals leave out, because no source states it or because it depends on what the profile does not say. */
export function unknownCosts(situation: Situation, plan: Schedule): string[] {
  const { isImg, applicant, profile } = situation;
  const has = (id: string) => plan.tasks.some((task) => task.id === id && task.status !== 'done');
  const planned = plan.tasks.some(({ phase, kind, status }) => {
    return phase === 'experience' && kind === 'event' && status !== 'done';
  });
  return [
    say`Travel and a place to stay, for exams, rotations and interviews.`,
    isImg && say`Copies, translations and post for your documents.`,
    takesComplex(situation) && say`COMLEX exams and their transcript: we found no source for these fees.`,
    planned && say`What the experience costs that you have planned.`,
    isImg && applicant.visaNeeded === null && say`A visa: your profile does not say whether you need one.`,
    has('visa-h1b') && say`An H-1B petition: the hospital files it. What it may ask of you is not known.`,
    situation.parameter('fee.eras.sales_tax') !== undefined &&
      say`Sales tax on ERAS fees, which depends on your billing address.`,
    profile.couple === true && say`The fees of your partner.`,
    say`Moving, the training licence, and living until the first pay.`,
  ].filter((one) => one !== false);
}
