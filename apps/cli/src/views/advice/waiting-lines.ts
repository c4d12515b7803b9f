/** This season beside the next one: the leaning in words, the figures side by side, the three conditions. */
import type { WaitingGuide } from '@matchwright/engine/advice';
import type { Facts } from '@matchwright/facts';
import { STATUS_NAMES } from '../../terminal/labels.ts';
import { count, dollarSpan, dollars, percent, range90 } from '../../terminal/numbers.ts';
import type { Page } from './page.ts';

type Comparison = WaitingGuide['comparison'];

export function waitingLines(
  { title, says, comparison }: WaitingGuide,
  programs: Facts['programs'],
  page: Page,
): string[] {
  const [first = '', ...rest] = says;
  return [
    ...page.section('Apply now or wait'),
    ...page.part(title, 1),
    ...page.paragraph(first, 2),
    ...rest.flatMap((line) => page.bullet(line, 2)),
    '',
    ...outlookTable(comparison, page),
    ...page.part('Waiting is sensible when all three hold', 1),
    ...page.rows(
      comparison.conditions.map(({ status, says: condition, because }) => [
        STATUS_NAMES[status],
        [condition, ...because].join(' '),
      ]),
      2,
    ),
    ...costLines(comparison, page),
    ...page.part('Visa', 1),
    ...comparison.visa.says.flatMap((line) => page.paragraph(line, 2)),
    ...page.sources(comparison.visa.sources, 2),
    ...graduationLines(comparison, programs, page),
    ...(comparison.notes.length > 0 ? [''] : []),
    ...comparison.notes.flatMap((note) => page.bullet(note, 1)),
  ];
}

function outlookTable({ now, wait }: Comparison, page: Page): string[] {
  return page.table(
    [
      { ...now, title: `Apply now, match ${now.season}` },
      { ...wait, title: `Wait, match ${wait.season}` },
    ],
    [
      { title: '', value: ({ title }) => title },
      { title: 'Chance to match', value: ({ match }) => percent(match.p), align: 'right' },
      { title: '90% range', value: ({ match }) => range90(match), align: 'right' },
      { title: 'Programs', value: ({ programs }) => programs.toLocaleString('en-US'), align: 'right' },
      {
        title: 'Interviews expected',
        value: ({ expectedInterviews }) => expectedInterviews.toFixed(1),
        align: 'right',
      },
      { title: 'All fees', value: ({ fees }) => dollars(fees), align: 'right' },
    ],
    2,
  );
}

function costLines({ cost }: Comparison, page: Page): string[] {
  return [
    ...page.part('What the year costs', 1),
    ...page.rows(
      [
        ...cost.items.map((item) => [item.label, dollarSpan(item)] as const),
        ['Known so far', dollarSpan(cost.known)],
        ...(cost.unknown.length > 0 ? [['Not in it', cost.unknown.join('; ')] as const] : []),
      ],
      2,
    ),
    ...page.sources([...new Set(cost.items.map(({ source }) => source))], 2),
  ];
}

function graduationLines(
  { graduation: { yearsNow, yearsThen, brokenNow, brokenThen, newly } }: Comparison,
  programs: Facts['programs'],
  page: Page,
): string[] {
  const closing =
    newly.length === 0
      ? 'No further program would close.'
      : `${count(newly.length, 'more program', 'more programs')} would close:`;
  return [
    ...page.part('Years since graduation', 1),
    ...(yearsNow !== null && yearsThen !== null
      ? page.paragraph(`${yearsNow} years when you apply now, ${yearsThen} when you wait.`, 2)
      : []),
    ...page.paragraph(
      `You exceed the stated limit of ${count(brokenNow, 'program')} now, and of ${brokenThen} then. ${closing}`,
      2,
    ),
    ...newly.flatMap((code) =>
      page.bullet(programs.find((program) => program.code === code)?.name ?? 'A program without a name', 2),
    ),
  ];
}
