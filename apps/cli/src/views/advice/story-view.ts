/** The story: how far each part is, the questions with the person's own answers, and an outline for each specialty. */
import type {
  OutlineSection,
  StoryCheck,
  StoryClaim,
  StoryOutline,
  StoryQuestion,
} from '@matchwright/engine/advice';
import { SHORT_SPECIALTY_NAMES } from '../../terminal/labels.ts';
import { findingLines } from './finding-lines.ts';
import { claimDate, ownWords } from './own-words.ts';
import type { Page } from './page.ts';
import { outlineLines, SECTION_STATUSES } from './story-outline-lines.ts';

export function storyLines(story: StoryOutline, page: Page): string[] {
  return [
    '',
    ...page.paragraph(
      'Answer in your own words, under `story` in your profile. We sort your answers into an outline, check them ' +
        'against your profile, and write nothing for you.',
    ),
    ...findingLines(story.findings, page),
    ...progressLines(story, page),
    ...answerLines(story, page),
    ...page.section('Your outline'),
    ...page.paragraph(
      story.outlines.length === 0
        ? 'You have given no specialty a star, so there is no outline yet.'
        : 'Points and your own words, one outline for each specialty. You write the statement from it.',
      1,
    ),
    ...story.outlines.flatMap((outline) => outlineLines(outline, page)),
    ...page.section('What ERAS says'),
    ...story.rules.flatMap(({ says, sources }) => [...page.bullet(says, 1), ...page.sources(sources, 2)]),
  ];
}

/** The parts down, the specialties across. */
function progressLines({ outlines, length }: StoryOutline, page: Page): string[] {
  const sections = outlines[0]?.sections ?? [];
  return [
    ...page.section('Where you are'),
    ...page.table(
      sections,
      [
        { title: '', value: ({ title }) => title },
        ...outlines.map((outline) => ({
          title: SHORT_SPECIALTY_NAMES[outline.specialty],
          value: ({ id }: OutlineSection) => {
            const own = outline.sections.find((one) => one.id === id);
            return own ? SECTION_STATUSES[own.status] : '';
          },
        })),
      ],
      1,
    ),
    ...page.paragraph(length.says, 1),
    ...page.sources(length.sources, 1),
  ];
}

/** The claims of growth stand where the outline has them: after the context. */
const BEFORE_GROWTH: readonly string[] = ['scene', 'context'];

function answerLines(story: StoryOutline, page: Page): string[] {
  const { questions } = story;
  const lines = (own: readonly StoryQuestion[]) =>
    own.flatMap((question) => questionLines(question, story.concerns, page));
  return [
    ...page.section('Your answers'),
    ...lines(questions.filter(({ id }) => BEFORE_GROWTH.includes(id))),
    ...growthLines(story, page),
    ...lines(questions.filter(({ id }) => !BEFORE_GROWTH.includes(id))),
  ];
}

function questionLines(question: StoryQuestion, concerns: StoryOutline['concerns'], page: Page): string[] {
  const { id, title, help, prompts, needed, text, checks } = question;
  const unneeded =
    id === 'context'
      ? 'Nothing in your profile needs explaining, as far as it says. Leave this out.'
      : 'None of the specialties you want asks for this. It is kept.';
  const asked = needed || text !== '';
  return [
    ...page.part(title, 1),
    ...(needed ? [] : page.paragraph(unneeded, 2)),
    ...(id === 'context' && needed
      ? [
          ...page.paragraph('A reader of your profile will ask about this:', 2),
          ...concerns.flatMap(({ says }) => page.bullet(says, 2)),
        ]
      : []),
    ...(asked ? [...page.paragraph(help, 2), ...prompts.flatMap((prompt) => page.bullet(prompt, 2))] : []),
    ...(asked ? ownWords(text, page) : []),
    ...remarkLines(checks, page),
  ];
}

const GROWTH_PROMPTS = [
  'What did you do differently, and from when on?',
  'Which result shows it? Who saw it?',
  'What can you do now that you could not do then?',
];

/** Claims of growth: the words, since when, and what in the profile shows it. */
function growthLines({ claims, facts }: StoryOutline, page: Page): string[] {
  return [
    ...page.part('Growth, with proof', 1),
    ...page.paragraph(
      'What you changed, and what came of it. One claim an entry, each with its month and the entry of your profile ' +
        'that shows it.',
      2,
    ),
    ...GROWTH_PROMPTS.flatMap((prompt) => page.bullet(prompt, 2)),
    ...(facts.length === 0
      ? page.paragraph(
          'Your profile holds nothing yet that could prove a claim. Add exams, experience or scholarly work there.',
          2,
        )
      : []),
    ...claims.flatMap((claim, index) => claimLines(claim, index, page)),
  ];
}

function claimLines(
  { text, date, fact, suggestions, checks }: StoryClaim,
  index: number,
  page: Page,
): string[] {
  return [
    ...page.part(`Claim ${index + 1}${date ? `, since ${claimDate(date)}` : ''}`, 2),
    ...ownWords(text, page),
    ...page.paragraph(fact ? `Shown by: ${fact.says}` : 'What in your profile shows it: not chosen yet.', 2),
    ...suggestions.flatMap(({ says }) => page.bullet(`Use: ${says}`, 2)),
    ...remarkLines(checks, page),
  ];
}

const remarkLines = (checks: readonly StoryCheck[], page: Page): string[] =>
  checks.flatMap(({ words, says }) => page.bullet(`${words ? `“${words.text.trim()}” ` : ''}${says}`, 2));
