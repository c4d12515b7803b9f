/** The guides in the terminal: what the rules say on the topic, then the rest of the result. */
import type { Advice } from '@matchwright/engine/advice';
import type { Facts } from '@matchwright/facts';
import type { Screen } from '../../terminal/screen.ts';
import { findingLines } from './finding-lines.ts';
import { moneyLines } from './money-view.ts';
import { type Page, pageFor } from './page.ts';
import { plainLines } from './plain-result.ts';

export const GUIDE_TOPICS = ['exams', 'experience', 'research', 'letters', 'story', 'money'] as const;
export type GuideTopic = (typeof GUIDE_TOPICS)[number];

/** A topic that deserves more than its parts in order has its own function here. */
const VIEWS: { [T in GuideTopic]: { title: string; lines: (result: Advice[T], page: Page) => string[] } } = {
  exams: { title: 'Exams', lines: guideLines },
  experience: { title: 'US clinical experience', lines: guideLines },
  research: { title: 'Research and continuity', lines: guideLines },
  letters: { title: 'Letters', lines: guideLines },
  story: { title: 'Your story', lines: guideLines },
  money: { title: 'Money', lines: moneyLines },
};

export function guideText<T extends GuideTopic>(
  topic: T,
  result: Advice[T],
  sources: Facts['sources'],
  screen: Screen,
): string[] {
  const page = pageFor(screen, sources);
  const { title, lines } = VIEWS[topic];
  const said = lines(result, page);
  return [
    ...page.title(`${title}, season ${result.season}`),
    ...(said.length > 0 ? said : ['', ...page.paragraph('Nothing to say yet. Enter more of your profile.')]),
  ];
}

function guideLines(result: Advice[Exclude<GuideTopic, 'money'>], page: Page): string[] {
  const { findings, ...rest } = result;
  return [...findingLines(findings, page), ...plainLines(rest, page)];
}
