/** The guides in the terminal, each in the order and the words of its page in the app. */
import type { Advice } from '@matchwright/engine/advice';
import type { Facts } from '@matchwright/facts';
import type { Screen } from '../../terminal/screen.ts';
import { examLines } from './exams-view.ts';
import { experienceLines } from './experience-view.ts';
import { letterLines } from './letters-view.ts';
import { moneyLines } from './money-view.ts';
import { type Page, pageFor } from './page.ts';
import { researchLines } from './research-view.ts';
import { storyLines } from './story-view.ts';

export const GUIDE_TOPICS = ['exams', 'experience', 'research', 'letters', 'story', 'money'] as const;
export type GuideTopic = (typeof GUIDE_TOPICS)[number];

/** Titles of sources, and names of programs. */
type GuideFacts = Pick<Facts, 'sources' | 'programs'>;

type View<T extends GuideTopic> = (result: Advice[T], page: Page, facts: GuideFacts) => string[];

const VIEWS: { [T in GuideTopic]: { title: string; lines: View<T> } } = {
  exams: { title: 'Exams', lines: examLines },
  experience: { title: 'US clinical experience', lines: experienceLines },
  research: { title: 'Research and continuity', lines: researchLines },
  letters: { title: 'Letters of recommendation', lines: letterLines },
  story: { title: 'Your story', lines: storyLines },
  money: { title: 'Money', lines: moneyLines },
};

export function guideText<T extends GuideTopic>(
  topic: T,
  result: Advice[T],
  facts: GuideFacts,
  screen: Screen,
): string[] {
  const page = pageFor(screen, facts.sources);
  const { title, lines } = VIEWS[topic];
  return [...page.title(`${title}, season ${result.season}`), ...lines(result, page, facts)];
}
