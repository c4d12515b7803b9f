import type { OutlineSection, StatementOutline } from '@matchwright/engine/advice';
import { phrases } from '../../text/phrases.ts';

const t = phrases.story;

/** The outline as plain text: bullet points of prompts, facts, and the person's own words. */
export function outlineText(outline: StatementOutline): string {
  const { specialty, sections } = outline;
  return [
    t.heading(phrases.list.shortSpecialty[specialty]),
    t.notAStatement,
    ...sections.filter(({ status }) => status !== 'not-needed').map(sectionText),
  ].join('\n\n');
}

function sectionText({ title, purpose, prompts, material, facts, lacks }: OutlineSection): string {
  const lines = [
    title.toUpperCase(),
    purpose,
    ...group(
      t.yourWords,
      material.map(({ text, date, fact }) =>
        [date, text.replace(/\s*\n\s*/g, '\n  '), fact && t.proof(fact.says)].filter(Boolean).join('\n  '),
      ),
    ),
    ...group(
      t.facts,
      facts.map(({ says }) => says),
    ),
    ...group(t.ask, prompts),
    ...lacks,
  ];
  return lines.join('\n');
}

function group(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `- ${line}`)];
}
