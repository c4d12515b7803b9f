/** Letters: who writes for which specialty, what is missing, and when to ask. */
import type { LetterAuthor, LetterField, LetterPlan, LetterSet } from '@matchwright/engine/advice';
import { listed, SHORT_SPECIALTY_NAMES } from '../../terminal/labels.ts';
import { findingLines } from './finding-lines.ts';
import { letterProgramLines } from './letter-program-lines.ts';
import { letterRequestLines, STAND_NAMES } from './letter-request-lines.ts';
import type { Page } from './page.ts';

export function letterLines(plan: LetterPlan, page: Page): string[] {
  return [
    ...findingLines(plan.findings, page),
    ...matrixLines(plan, page),
    ...gapLines(plan, page),
    ...letterRequestLines(plan, page),
    ...page.section('How to ask'),
    ...plan.steps.flatMap(({ title, says, sources }) => [
      ...page.part(title, 1),
      ...page.paragraph(says, 2),
      ...page.sources(sources, 2),
    ]),
    ...letterProgramLines(plan, page),
  ];
}

const FIELDS: Record<LetterField, string> = {
  ...SHORT_SPECIALTY_NAMES,
  other: 'Other',
};

function matrixLines(plan: LetterPlan, page: Page): string[] {
  const { limit, authors, matrix, criteria } = plan;
  return [
    ...page.section('Who writes for which specialty'),
    ...page.paragraph(
      `One program takes ${limit} letters at most. For each specialty this is the best set, once everybody here has ` +
        'written.',
      1,
    ),
    ...(matrix.length === 0
      ? page.paragraph('You have given no specialty a star, so there is nothing to send a letter to.', 1)
      : []),
    ...(authors.length === 0
      ? page.paragraph('No letter is in your profile yet, and no experience promises one.', 1)
      : [
          ...authors.flatMap((author) => authorLines(author, page)),
          ...matrix.flatMap((set) => setLines(plan, set, page)),
          ...page.part('How the sets are chosen', 1),
          ...page.paragraph(
            'All possible sets are compared in this order; the first difference decides. What your profile does not ' +
              'state counts as no. A letter and an experience count as one author when field, country and hands-on ' +
              'work agree; what the letter does not state is then read from the experience.',
            2,
          ),
          ...page.rows(
            criteria.map((says, index) => [`${index + 1}.`, says]),
            2,
          ),
        ]),
    '',
    ...page.paragraph('We never write a letter or an e-mail for you.', 1),
  ];
}

function authorLines({ name, field, us, handsOn, status, path, experience }: LetterAuthor, page: Page) {
  const described = [
    field === null ? 'field not stated' : FIELDS[field],
    us === null ? 'country not stated' : us ? 'in the US' : 'outside the US',
    handsOn === null ? 'hands-on not stated' : handsOn ? 'saw hands-on work' : 'saw no hands-on work',
  ].join(' · ');
  const listedOne = path.startsWith('letters[');
  const remark = listedOne
    ? experience && 'Counted once with an experience of yours.'
    : 'Read from your experience, not from your letters.';
  return [
    ...page.part(`${name}: ${STAND_NAMES[status]}`, 1),
    ...page.paragraph(described, 2),
    ...(remark ? page.paragraph(remark, 2) : []),
  ];
}

function setLines(plan: LetterPlan, { specialty, places, equal, today }: LetterSet, page: Page): string[] {
  const names = (paths: readonly string[]) =>
    listed(paths.flatMap((path) => plan.authors.find((author) => author.path === path)?.name ?? []));
  /** Authors of the other side of each exchange that costs nothing. */
  const equalTo = (path: string) =>
    equal.flatMap(({ instead, use }) => (instead === path ? [use] : use === path ? [instead] : []));
  const left = places.filter(({ sent }) => !sent).map(({ author }) => author);
  return [
    ...page.part(`For ${SHORT_SPECIALTY_NAMES[specialty]}`, 1),
    ...(places.length === 0 ? page.paragraph('No letter yet.', 2) : []),
    ...places
      .filter(({ sent }) => sent)
      .flatMap(({ author, why }) => {
        const same = equalTo(author);
        const choice = same.length > 0 ? ` Worth the same as ${names(same)}: choose either.` : '';
        return page.bullet(`${names([author])}: ${why}.${choice}`, 2);
      }),
    ...(left.length > 0 ? page.paragraph(`Not sent: ${names(left)}. The others add more.`, 2) : []),
    ...page.paragraph(today.length > 0 ? `In hand today: ${names(today)}.` : 'In hand today: none.', 2),
  ];
}

const GAP_STATES = { missing: 'Missing', 'to-ask': 'To ask', waiting: 'Waiting' };

/** What is missing, specialty by specialty, in the order in which a program would notice. */
function gapLines({ matrix, gaps }: LetterPlan, page: Page): string[] {
  return [
    ...page.section('What is missing'),
    ...page.paragraph('Looked at in this order for each specialty.', 1),
    ...matrix.flatMap(({ specialty }) => {
      const own = gaps.filter((gap) => gap.specialty === specialty);
      return [
        ...page.part(SHORT_SPECIALTY_NAMES[specialty], 1),
        ...(own.length === 0 ? page.paragraph('Nothing is missing here.', 2) : []),
        ...page.rows(
          own.map(({ state, title, says }) => [GAP_STATES[state], `${title}. ${says}`]),
          2,
        ),
      ];
    }),
  ];
}
