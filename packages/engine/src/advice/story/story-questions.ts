import type { SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import type { Situation } from '../situation.ts';
import type { StoryConcern } from './concerns.ts';
import { checkAnswer, type StoryCheck, type StoryField } from './story-checks.ts';

/** One question of the form, with the person's own answer. */
export interface StoryQuestion {
  id: StoryField;
  path: string;
  title: string;
  /** What it is for. */
  help: string;
  /** Questions that only this person can answer. */
  prompts: string[];
  /** False: nothing in the profile asks for it, or no wanted specialty does. */
  needed: boolean;
  /** The person's words, as they are. */
  text: string;
  checks: StoryCheck[];
}

type About = Pick<StoryQuestion, 'title' | 'help' | 'prompts'>;

const ABOUT: Record<StoryField, (medPeds: boolean) => About> = {
  scene: (medPeds) => ({
    title: say`A scene to open with`,
    help: medPeds
      ? say`One moment with patients. Best is one in which a child and an adult both matter. No names.`
      : say`One moment with a patient that shows how you work. No names.`,
    prompts: [
      medPeds
        ? say`When did you care for a child and an adult at the same time, or for one patient between both ages?`
        : say`Which patient do you still think about, and why?`,
      say`What did you see, hear and do in the first minute?`,
      say`What did you understand that you had not understood before?`,
    ],
  }),
  context: () => ({
    title: say`What happened, in one or two sentences`,
    help: say`Only the fact and its cause. No excuse, no blame, no apology.`,
    prompts: [
      say`What happened, and when?`,
      say`What would a reader need to know to understand it, and nothing more?`,
    ],
  }),
  why: (medPeds) => ({
    title: medPeds ? say`Why Med-Peds, and not one of the two` : say`Why this specialty`,
    help: say`Your reason, not the textbook one.`,
    prompts: [
      medPeds
        ? say`What would you miss if you trained in internal medicine alone? And in pediatrics alone?`
        : say`What would you miss in any other specialty?`,
      say`When did you know? What happened that week?`,
      say`Which physician of this field have you watched, and what did they do?`,
    ],
  }),
  adults: () => ({
    title: say`You with adults`,
    help: say`What you did with adult patients, and where.`,
    prompts: [
      say`Which adult patients did you care for yourself?`,
      say`What do you do well with them? Who saw it?`,
    ],
  }),
  children: () => ({
    title: say`You with children`,
    help: say`What you did with children and their families, and where.`,
    prompts: [
      say`Which children did you care for yourself?`,
      say`How did you speak with a frightened child, or a parent?`,
    ],
  }),
  continuity: () => ({
    title: say`Staying with patients over time`,
    help: say`Care that goes on: the same patient, the same family, from childhood into adult life.`,
    prompts: [
      say`Which patient did you see again months or years later? What had changed?`,
      say`Have you seen a young adult lose care when the children’s clinic ended?`,
    ],
  }),
  background: () => ({
    title: say`What you bring`,
    help: say`Your languages, your country’s health system, work with people who have little.`,
    prompts: [
      say`What can you do for a patient because of where you come from?`,
      say`When did a second language change what happened to a patient?`,
    ],
  }),
  goals: () => ({
    title: say`Where it leads`,
    help: say`One path that fits everything above.`,
    prompts: [
      say`Whom do you want to care for in ten years, and where?`,
      say`What have you already done that leads there?`,
      say`Would your other statements name the same goal, or another?`,
    ],
  }),
};

const FIELDS = Object.keys(ABOUT) as StoryField[];

/** The questions whose answers are prose, in the order of the outline. */
export function storyQuestions(situation: Situation, concerns: readonly StoryConcern[]): StoryQuestion[] {
  const { specialties, profile } = situation;
  const medPeds = specialties.includes('med-peds');
  return FIELDS.map((id) => {
    const text = profile.story?.[id] ?? '';
    const path = `story.${id}`;
    return {
      id,
      path,
      ...ABOUT[id](medPeds),
      needed: isNeeded(id, specialties, concerns),
      text,
      checks: checkAnswer(id, path, text, situation),
    };
  });
}

function isNeeded(
  id: StoryField,
  specialties: readonly SpecialtyId[],
  concerns: readonly StoryConcern[],
): boolean {
  if (id === 'context') return concerns.length > 0;
  if (id === 'adults') return specialties.some((one) => one !== 'pediatrics');
  if (id === 'children') return specialties.some((one) => one !== 'internal-medicine');
  return true;
}
