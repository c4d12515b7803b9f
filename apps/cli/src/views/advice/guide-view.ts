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
  exams: { title: 'Exams', lines: examLines },
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

/** The sentences of the comparison hold its differences, and its steps say what they change. */
function examLines({ applyOrWait, ...guide }: Advice['exams'], page: Page): string[] {
  const lines = guideLines({ ...guide, applyOrWait: null }, page);
  if (!applyOrWait) return lines;
  const { title, says, comparison } = applyOrWait;
  const { gain: _gain, now, thisSeason, wait, ...rest } = comparison;
  const { changes: _changes, ...later } = wait;
  const { waitingAdds: _waitingAdds, ...best } = thisSeason ?? {};
  const seasons = { asYouAreNow: now, bestOfThisSeason: best, aSeasonLater: later };
  return [...lines, ...plainLines({ applyOrWait: { title, says, ...seasons, ...rest } }, page)];
}

function guideLines(result: Advice[Exclude<GuideTopic, 'money'>], page: Page): string[] {
  const { findings, ...rest } = result;
  return [...findingLines(findings, page), ...plainLines(rest, page)];
}
