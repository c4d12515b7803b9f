/** Research and continuity: what goes on, what there is, what can still come of a project, and how to ask for one. */
import type { ResearchGuide } from '@matchwright/engine/advice';
import { longDate, shortDate } from '../../terminal/dates.ts';
import { STATUS_NAMES } from '../../terminal/labels.ts';
import { continuityLines } from './continuity-lines.ts';
import { findingLines } from './finding-lines.ts';
import type { Page } from './page.ts';

export function researchLines(guide: ResearchGuide, page: Page): string[] {
  return [
    ...findingLines(guide.findings, page),
    ...continuityLines(guide.continuity, page),
    ...workLines(guide, page),
    ...outputLines(guide, page),
    ...worthLines(guide.worth, page),
    ...themeLines(guide.themes, page),
    ...emailLines(guide.email, page),
  ];
}

/** What the profile holds, and whether it fits adults and children. */
function workLines({ have, entering }: ResearchGuide, page: Page): string[] {
  return [
    ...page.section('Your scholarly work'),
    ...(have.length === 0 ? page.paragraph('No scholarly work is entered.', 1) : []),
    ...have.flatMap(({ kind, topic, year, lifespan, says }) => [
      ...page.paragraph([kind, topic, year].filter(Boolean).join(' · '), 1),
      ...page.rows([['Both ages', `${STATUS_NAMES[lifespan]}. ${says}`]], 2),
    ]),
    ...(entering ? ['', ...page.paragraph(entering.says, 1), ...page.sources(entering.sources, 1)] : []),
  ];
}

const STATES = {
  'in-time': 'Can be done',
  tight: 'Only if all goes well',
  'too-late': 'Not this season',
  'cannot-tell': 'Date not known',
};

/** What can come of a project, the most realistic first, and whether it can before applications open. */
function outputLines({ outputs, opens }: ResearchGuide, page: Page): string[] {
  const remarks = [
    opens ? `Counted up to ${longDate(opens.date)}, when you can first apply.` : '',
    opens?.projected ? 'This date is not published yet. We took last season’s.' : '',
    'The months are our own judgement.',
  ];
  return [
    ...page.section('What can still come of a project'),
    ...outputs.flatMap(({ title, months, state, latestStart, firstStep }) => {
      const begin =
        latestStart !== null && state !== 'too-late' ? `, begin by ${shortDate(latestStart)}` : '';
      return [
        ...page.part(title, 1),
        ...page.rows(
          [
            [STATES[state], `${months.low} to ${months.high} months${begin}`],
            ['First step', firstStep],
          ],
          2,
        ),
      ];
    }),
    '',
    ...page.paragraph(remarks.filter(Boolean).join(' '), 1),
    ...page.sources(opens ? [opens.source] : [], 1),
  ];
}

function worthLines({ says, evidence }: ResearchGuide['worth'], page: Page): string[] {
  return [
    ...page.section('What it is worth'),
    ...page.paragraph(says, 1),
    ...page.part('What is known', 1),
    ...evidence.flatMap((line) => [...page.bullet(line.says, 2), ...page.sources(line.sources, 3)]),
  ];
}

function themeLines(themes: ResearchGuide['themes'], page: Page): string[] {
  return [
    ...page.section('Themes that link adults and children'),
    ...page.paragraph(
      'Those that fit your profile come first. Work with patients or charts needs the approval of the hospital ' +
        'before you begin.',
      1,
    ),
    ...themes.flatMap(({ title, examples, why, ideas, because }) => [
      ...page.part(title, 1),
      ...(because.length > 0
        ? page.paragraph(`In your profile: ${because.map(({ says }) => says).join('; ')}`, 2)
        : []),
      ...page.paragraph(examples, 2),
      ...page.paragraph(why, 2),
      ...page.paragraph('Small questions to start with:', 2),
      ...ideas.flatMap((idea) => page.bullet(idea, 2)),
    ]),
  ];
}

/** The parts of the e-mail as questions, with the person's own facts beside them. */
function emailLines({ words, parts, avoid, steps }: ResearchGuide['email'], page: Page): string[] {
  const list = (title: string, lines: readonly string[]) => [
    ...page.part(title, 1),
    ...lines.flatMap((line) => page.bullet(line, 2)),
  ];
  return [
    ...page.section('An e-mail to a faculty member'),
    ...page.paragraph(
      `An outline with your own facts. You write it, in at most ${words} words. We write no sentence of it for you.`,
      1,
    ),
    ...parts.flatMap(({ title, prompts, material }) => [
      ...page.part(title, 1),
      ...page.paragraph('Answer these:', 2),
      ...prompts.flatMap((prompt) => page.bullet(prompt, 2)),
      ...(material.length === 0
        ? page.paragraph('Your profile has no fact for this part yet.', 2)
        : [
            ...page.paragraph('Facts you may use:', 2),
            ...material.flatMap(({ says }) => page.bullet(says, 2)),
          ]),
    ]),
    ...list('Leave out', avoid),
    ...list('How to send it', steps),
  ];
}
