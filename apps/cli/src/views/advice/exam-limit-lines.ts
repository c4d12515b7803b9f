/** How often an exam may be taken, and until when. */
import { EXAM_NAMES, type ExamLimits } from '@matchwright/engine/advice';
import { US_STATES } from '@matchwright/inputs';
import type { Page } from './page.ts';

const CONFIDENCES = { high: 'High', medium: 'Medium', low: 'Low' };

export function examLimitLines(limits: ExamLimits, page: Page): string[] {
  const { attempts, window, says } = limits;
  const sources = [...limits.sources, ...attempts.flatMap((one) => one.sources), ...(window?.sources ?? [])];
  const bullets = (lines: readonly string[]) => lines.flatMap((line) => page.bullet(line, 2));
  return [
    ...page.section('Attempts and time limits'),
    ...(attempts.length > 0
      ? [
          ...page.part('Attempts', 1),
          ...page.rows(
            attempts.map((one) => [EXAM_NAMES[one.exam], one.says.join(' ')]),
            2,
          ),
        ]
      : []),
    ...(window ? [...page.part('The seven years of ECFMG', 1), ...bullets(window.says)] : []),
    ...(says.length > 0 ? [...page.part('Rules for repeating', 1), ...bullets(says)] : []),
    ...stateLines(limits, page),
    ...page.sources([...new Set(sources)], 1),
  ];
}

function stateLines({ states, statesSay }: ExamLimits, page: Page): string[] {
  if (states.length === 0) return [];
  const name = (code: string) => US_STATES[code as keyof typeof US_STATES] ?? code;
  return [
    ...page.part('Limits of some states', 1),
    ...statesSay.flatMap((line) => page.bullet(line, 2)),
    ...page.rows(
      states.map(({ state, says, concern, confidence, year }) => [
        name(state),
        [says, concern, `${CONFIDENCES[confidence]} trust (${year ?? 'undated'}).`].filter(Boolean).join(' '),
      ]),
      2,
    ),
    ...page.sources([...new Set(states.map(({ source }) => source))], 2),
  ];
}
