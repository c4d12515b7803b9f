import type { SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import type { SectionId } from './story-facts.ts';

interface Purpose {
  title: string;
  purpose: string;
  prompts: string[];
}

const OPENING: Record<SpecialtyId, string> = {
  'med-peds': say`It shows you at work where both ages meet, in a few lines.`,
  'internal-medicine': say`It shows you at work with an adult patient, in a few lines.`,
  pediatrics: say`It shows you at work with a child and the family, in a few lines.`,
};
const REASON: Record<SpecialtyId, { purpose: string; prompts: string[] }> = {
  'med-peds': {
    purpose: say`It says why combined training, and not one of the two. Both settings, both ages, care over time.`,
    prompts: [
      say`Which thread joins your work with adults and with children?`,
      say`Who needs a doctor trained in both?`,
    ],
  },
  'internal-medicine': {
    purpose: say`It says why adult medicine. A reader must not feel that this is your second choice.`,
    prompts: [say`Which problem of adult patients holds your mind?`, say`What did you do about it already?`],
  },
  pediatrics: {
    purpose: say`It says why children. A reader must not feel that this is your second choice.`,
    prompts: [
      say`What do you see in a child that others walk past?`,
      say`How do you win the trust of a family?`,
    ],
  },
};
const LEADS: Record<SpecialtyId, string> = {
  'med-peds': say`It names one path that needs both fields, and fits what you have done.`,
  'internal-medicine': say`It names one path in adult medicine that fits what you have done.`,
  pediatrics: say`It names one path in the care of children that fits what you have done.`,
};

/** What each part of a statement is for, and what to ask oneself while writing it. */
export const PURPOSES: Record<SectionId, (specialty: SpecialtyId) => Purpose> = {
  scene: (specialty) => ({
    title: say`Opening scene`,
    purpose: OPENING[specialty],
    prompts: [
      say`What did you do that nobody told you to do?`,
      say`Which detail would only somebody who was there know?`,
    ],
  }),
  context: () => ({
    title: say`Context`,
    purpose: say`It names what a reader will ask about, in one or two sentences, and moves on.`,
    prompts: [
      say`Can you say it without “because of” and without “sorry”?`,
      say`Does the next sentence say what you changed?`,
    ],
  }),
  growth: () => ({
    title: say`Growth, with proof`,
    purpose: say`It shows what you changed and what came of it. Each claim has a date and an entry of your profile behind it.`,
    prompts: [
      say`What did you do differently, from which month on?`,
      say`Which result shows it? Who saw it?`,
    ],
  }),
  why: (specialty) => ({ title: say`Why`, ...REASON[specialty] }),
  goals: (specialty) => ({
    title: say`Where it leads`,
    purpose: LEADS[specialty],
    prompts: [
      say`Would somebody who knows your CV believe this goal?`,
      say`What will you do in the first year towards it?`,
    ],
  }),
};

/** How one statement differs from those for the other wanted specialties. */
export function differences(specialty: SpecialtyId, wanted: readonly SpecialtyId[]): string[] {
  if (wanted.length < 2) return [];
  const own: Record<SpecialtyId, string> = {
    'med-peds': say`Opening scene and reason speak of both ages. No other statement of yours should.`,
    'internal-medicine': say`Opening scene and reason speak of adults. Name internal medicine only; leave your work with children to one line, or out.`,
    pediatrics: say`Opening scene and reason speak of children. Name pediatrics only; leave your work with adults to one line, or out.`,
  };
  return [
    own[specialty],
    say`Context and growth may be the same in all of them. Write the rest anew: readers notice when only the name of the specialty was changed.`,
  ];
}
