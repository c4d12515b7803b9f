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
    'Travel and a place to stay, for exams, rotations and interviews.',
    isImg && 'Copies, translations and post for your documents.',
    takesComplex(situation) && 'COMLEX exams and their transcript: we found no source for these fees.',
    planned && 'What the experience costs that you have planned.',
    isImg && applicant.visaNeeded === null && 'A visa: your profile does not say whether you need one.',
    has('visa-h1b') && 'An H-1B petition: the hospital files it. What it may ask of you is not known.',
    situation.parameter('fee.eras.sales_tax') !== undefined &&
      'Sales tax on ERAS fees, which depends on your billing address.',
    profile.couple === true && 'The fees of your partner.',
    'Moving, the training licence, and living until the first pay.',
  ].filter((one) => one !== false);
}
