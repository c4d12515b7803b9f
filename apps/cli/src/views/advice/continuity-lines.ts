/** Whether something goes on now, which times stand empty, and what to do about them. */
import type { ResearchGuide } from '@matchwright/engine/advice';
import { longDate } from '../../terminal/dates.ts';
import { count } from '../../terminal/numbers.ts';
import { fieldWords } from './field-words.ts';
import type { Page } from './page.ts';

type Continuity = ResearchGuide['continuity'];

const STATUSES = { met: 'Active now', 'not-met': 'Not active now', 'cannot-tell': 'Cannot tell' };

export function continuityLines(continuity: Continuity, page: Page): string[] {
  const { active, says, missing, endsWith, thisMonth, options, document, evidence } = continuity;
  const ends =
    endsWith && active !== 'met'
      ? ` It ends with what you plan: ${endsWith.title}, from ${longDate(endsWith.start)}.`
      : '';
  const asked = fieldWords(missing);
  const bullets = (lines: readonly string[]) => lines.flatMap((line) => page.bullet(line, 2));
  return [
    ...page.section('Staying active'),
    ...page.part(STATUSES[active], 1),
    ...page.paragraph(`${says}${ends}`, 2),
    ...(asked.length > 0
      ? [...page.paragraph('These answers would complete it:', 2), ...bullets(asked)]
      : []),
    ...pauseLines(continuity, page),
    ...page.part('This month', 1),
    ...bullets(thisMonth),
    ...page.part('Ways to stay active', 1),
    ...options.flatMap((option) => optionLines(option, page)),
    ...page.part('How to enter it in the application', 1),
    ...bullets(document),
    '',
    ...page.paragraph(evidence.says, 1),
    ...page.sources(evidence.sources, 1),
  ];
}

function optionLines(
  { title, says, document, because }: Continuity['options'][number],
  page: Page,
): string[] {
  return [
    '',
    ...page.paragraph(title, 2),
    ...(because ? page.paragraph(`Fits you: ${because.says}`, 3) : []),
    ...page.paragraph(says, 3),
    ...page.paragraph('Papers that prove it:', 3),
    ...document.flatMap((paper) => page.bullet(paper, 3)),
  ];
}

const LEVELS = { short: 'Short', asked: 'You will be asked', long: 'Long' };

/** Times without an entry, with the reasons that the person gave, and pauses named elsewhere. */
function pauseLines({ stretches, stated, active, missing }: Continuity, page: Page): string[] {
  // Without any experience nothing is known of pauses, and nothing is said.
  const known = active !== 'cannot-tell' || stretches.length > 0 || !missing.includes('experience');
  if (!known && stated.length === 0) return [];
  return [
    ...page.part('Times without an entry', 1),
    ...(known && stretches.length === 0 ? page.paragraph('Your entries leave no empty time.', 2) : []),
    ...stretches.flatMap((stretch) => pauseRow(stretch, page)),
    ...(stated.length > 0 ? page.part('Pauses that you entered', 1) : []),
    ...stated.flatMap((gap) => page.bullet(reasonWords(gap), 2)),
  ];
}

function pauseRow(stretch: Continuity['stretches'][number], page: Page): string[] {
  const { dates, months, level, since, reasons, unexplained } = stretch;
  return [
    ...page.paragraph(`${dates}: ${count(months, 'month')} · ${LEVELS[level]}`, 2),
    ...reasons.flatMap((gap) => page.bullet(reasonWords(gap), 3)),
    ...(unexplained > 0 ? page.bullet(`${count(unexplained, 'month')} without a reason entered`, 3) : []),
    ...(since === 'graduation'
      ? page.bullet('Counted from the end of the year of graduation, so it may be longer.', 3)
      : []),
  ];
}

const reasonWords = ({ dates, reason }: { dates: string; reason: string | null }): string =>
  `${dates}: ${reason ?? 'no reason entered'}`;
