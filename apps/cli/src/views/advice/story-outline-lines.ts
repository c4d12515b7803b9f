import type { OutlineSection, StatementOutline } from '@matchwright/engine/advice';
import { SHORT_SPECIALTY_NAMES } from '../../terminal/labels.ts';
import { count } from '../../terminal/numbers.ts';
import { claimDate, ownWords } from './own-words.ts';
import type { Page } from './page.ts';

export const SECTION_STATUSES = {
  found: 'Found',
  weak: 'Weak',
  missing: 'Missing',
  'not-needed': 'Not needed',
};

/** The outline of one statement: points, facts, and the person's own words. */
export function outlineLines({ specialty, differs, sections }: StatementOutline, page: Page): string[] {
  return [
    ...page.section(`Outline for ${SHORT_SPECIALTY_NAMES[specialty]}`),
    ...page.paragraph('This is an outline, not a statement. The final text must be your own work.', 1),
    ...(differs.length > 0
      ? [
          ...page.part('How it differs from your other statements', 1),
          ...differs.flatMap((line) => page.bullet(line, 2)),
        ]
      : []),
    ...sections.flatMap((section) => sectionLines(section, page)),
  ];
}

function sectionLines(section: OutlineSection, page: Page): string[] {
  const { title, purpose, status, material, facts, prompts, lacks, checks } = section;
  const head = [...page.part(`${title}: ${SECTION_STATUSES[status]}`, 1), ...page.paragraph(purpose, 2)];
  if (status === 'not-needed') return head;
  const list = (name: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [...page.paragraph(`${name}:`, 2), ...lines.flatMap((one) => page.bullet(one, 2))];
  return [
    ...head,
    ...(material.length === 0 ? ownWords('', page) : []),
    ...material.flatMap(({ label, text, date, fact }) => [
      ...page.paragraph(`${label}${date ? `, ${claimDate(date)}` : ''}`, 2),
      ...ownWords(text, page),
      ...(fact ? page.paragraph(`Shown by: ${fact.says}`, 2) : []),
    ]),
    ...lacks.flatMap((line) => page.paragraph(line, 2)),
    ...(checks.length > 0 ? page.paragraph(`${count(checks.length, 'remark')}, under your answer.`, 2) : []),
    ...list(
      'From your profile',
      facts.map(({ says }) => says),
    ),
    ...list('Ask yourself', prompts),
  ];
}
