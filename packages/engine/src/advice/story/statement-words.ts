import type { SpecialtyId } from '@matchwright/facts';
import type { SectionId } from './story-facts.ts';

interface Purpose {
  title: string;
  purpose: string;
  prompts: string[];
}

const OPENING: Record<SpecialtyId, string> = {
  'med-peds': 'It shows you at work where both ages meet, in a few lines.',
  'internal-medicine': 'It shows you at work with an adult patient, in a few lines.',
  pediatrics: 'It shows you at work with a child and the family, in a few lines.',
};
const REASON: Record<SpecialtyId, { purpose: string; prompts: string[] }> = {
  'med-peds': {
    purpose:
      'It says why combined training, and not one of the two. Both settings, both ages, care over time.',
    prompts: [
      'Which thread joins your work with adults and with children?',
      'Who needs a doctor trained in both?',
    ],
  },
  'internal-medicine': {
    purpose: 'It says why adult medicine. A reader must not feel that this is your second choice.',
    prompts: ['Which problem of adult patients holds your mind?', 'What did you do about it already?'],
  },
  pediatrics: {
    purpose: 'It says why children. A reader must not feel that this is your second choice.',
    prompts: ['What do you see in a child that others walk past?', 'How do you win the trust of a family?'],
  },
};
const LEADS: Record<SpecialtyId, string> = {
  'med-peds': 'It names one path that needs both fields, and fits what you have done.',
  'internal-medicine': 'It names one path in adult medicine that fits what you have done.',
  pediatrics: 'It names one path in the care of children that fits what you have done.',
};

/** What each part of a statement is for, and what to ask oneself while writing it. */
export const PURPOSES: Record<SectionId, (specialty: SpecialtyId) => Purpose> = {
  scene: (specialty) => ({
    title: 'Opening scene',
    purpose: OPENING[specialty],
    prompts: [
      'What did you do that nobody told you to do?',
      'Which detail would only somebody who was there know?',
    ],
  }),
  context: () => ({
    title: 'Context',
    purpose: 'It names what a reader will ask about, in one or two sentences, and moves on.',
    prompts: [
      'Can you say it without “because of” and without “sorry”?',
      'Does the next sentence say what you changed?',
    ],
  }),
  growth: () => ({
    title: 'Growth, with proof',
    purpose:
      'It shows what you changed and what came of it. Each claim has a date and an entry of your profile behind it.',
    prompts: ['What did you do differently, from which month on?', 'Which result shows it? Who saw it?'],
  }),
  why: (specialty) => ({ title: 'Why', ...REASON[specialty] }),
  goals: (specialty) => ({
    title: 'Where it leads',
    purpose: LEADS[specialty],
    prompts: [
      'Would somebody who knows your CV believe this goal?',
      'What will you do in the first year towards it?',
    ],
  }),
};

/** How one statement differs from those for the other wanted specialties. */
export function differences(specialty: SpecialtyId, wanted: readonly SpecialtyId[]): string[] {
  if (wanted.length < 2) return [];
  const own: Record<SpecialtyId, string> = {
    'med-peds': 'Opening scene and reason speak of both ages. No other statement of yours should.',
    'internal-medicine':
      'Opening scene and reason speak of adults. Name internal medicine only; leave your work with children to one line, or out.',
    pediatrics:
      'Opening scene and reason speak of children. Name pediatrics only; leave your work with adults to one line, or out.',
  };
  return [
    own[specialty],
    'Context and growth may be the same in all of them. Write the rest anew: readers notice when only the name of the specialty was changed.',
  ];
}
