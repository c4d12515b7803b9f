/** Clinical experience in the United States: what there is, how it counts, and what the next should look like. */
import type { ExperienceGuide } from '@matchwright/engine/advice';
import { STATUS_NAMES } from '../../terminal/labels.ts';
import { count } from '../../terminal/numbers.ts';
import { fieldWords } from './field-words.ts';
import { findingLines } from './finding-lines.ts';
import { nextRotationLines } from './next-rotation-lines.ts';
import type { Page } from './page.ts';

export function experienceLines(guide: ExperienceGuide, page: Page): string[] {
  const { findings, items, months, next, notes } = guide;
  return [
    ...notes.flatMap(({ says, sources }) => ['', ...page.paragraph(says), ...page.sources(sources)]),
    ...findingLines(findings, page),
    ...monthLines(months, page),
    ...itemLines(items, page),
    ...(next ? nextRotationLines(next, page) : []),
    ...habitLines(guide, page),
    ...scamLines(guide, page),
  ];
}

/** A tenth of a month at most: nobody counts finer. */
const monthsWords = (months: number): string => count(Math.round(months * 10) / 10, 'month');

function monthLines(months: ExperienceGuide['months'], page: Page): string[] {
  const { says, status, missing, done, planned, enough, aim, adults, children, both, other } = months;
  const asked = status === 'cannot-tell' ? fieldWords(missing) : [];
  return [
    ...page.section('Hands-on months in the US'),
    ...page.paragraph(says, 1),
    ...page.rows(
      [
        ['Done', monthsWords(done)],
        ['Planned', monthsWords(planned)],
        ['Aim', `${Math.round(enough * 10) / 10} to ${monthsWords(aim)}`],
      ],
      1,
    ),
    ...(asked.length > 0
      ? [
          ...page.paragraph('These answers would complete it:', 1),
          ...asked.flatMap((one) => page.bullet(one, 1)),
        ]
      : []),
    ...page.part('Whom you cared for', 1),
    ...page.rows(
      [
        ['Adults only', monthsWords(adults)],
        ['Children only', monthsWords(children)],
        ['Adults and children', monthsWords(both)],
        ...(other > 0 ? [['Other, or not entered', monthsWords(other)] as const] : []),
      ],
      2,
    ),
  ];
}

type Item = ExperienceGuide['items'][number];

const GROUPS: Record<Item['group'], string> = {
  us: 'In the United States',
  'country-unknown': 'Country not entered',
  abroad: 'Outside the United States',
  'not-clinical': 'Not clinical',
};

/** Every entry with its score, by where it counts. */
function itemLines(items: readonly Item[], page: Page): string[] {
  const groups = [...new Set(items.map(({ group }) => group))];
  return [
    ...page.section('Your entries, on four points'),
    ...page.paragraph(
      'Four things make an experience count: hands-on work, the right patients, a teaching hospital, and a letter. ' +
        'One point for each.',
      1,
    ),
    ...(items.length === 0 ? page.paragraph('No experience is entered yet.', 1) : []),
    ...groups.flatMap((group) => [
      ...page.part(GROUPS[group], 1),
      ...items.filter((item) => item.group === group).flatMap((item) => oneItem(item, page)),
    ]),
  ];
}

function oneItem(item: Item, page: Page): string[] {
  const { title, score, points, counts, raise, group } = item;
  const clinical = group !== 'not-clinical';
  const scored =
    score.from === score.to ? `${score.from} of 4 points` : `${score.from} to ${score.to} of 4 points`;
  return [
    '',
    ...page.paragraph(clinical ? `${title}: ${scored}` : title, 2),
    ...page.paragraph(subtitle(item), 3),
    ...(clinical
      ? page.rows(
          points.map((point) => [point.title, `${STATUS_NAMES[point.status]}. ${point.says}`]),
          3,
        )
      : []),
    ...page.paragraph(counts, 3),
    ...(clinical
      ? page.paragraph(raise ? `What would raise it: ${raise.says}` : unraisedWords(score.from), 3)
      : []),
  ];
}

const unraisedWords = (points: number): string =>
  points === 4
    ? 'All four points are met.'
    : 'Nothing is left to change here. The next one can add what is missing.';

const MOMENTS = { past: 'Past', now: 'Now', planned: 'Planned' };

function subtitle({ name, when, dates, months }: Item): string {
  const moment = when === 'cannot-tell' ? dates : `${MOMENTS[when]} · ${dates}`;
  return [name, moment, lengthWords(months)].filter(Boolean).join(' · ');
}

/** Long stays in whole months: a tenth of one means nothing there. */
function lengthWords(months: number | null): string {
  if (months === null) return 'length not entered';
  return months < 3 ? monthsWords(months) : count(Math.round(months), 'month');
}

const PARTS = {
  before: 'Before the first day',
  'first-week': 'In the first week',
  'every-day': 'Every day',
  'half-way': 'Half-way',
  'last-week': 'In the last week',
};

function habitLines({ habits }: ExperienceGuide, page: Page): string[] {
  const parts = [...new Set(habits.map(({ when }) => when))];
  if (parts.length === 0) return [];
  return [
    ...page.section('On the rotation'),
    ...parts.flatMap((part) => [
      ...page.part(PARTS[part], 1),
      ...habits
        .filter(({ when }) => when === part)
        .flatMap(({ says, why }) => page.bullet(`${says} ${why}`, 2)),
    ]),
  ];
}

function scamLines({ scam }: ExperienceGuide, page: Page): string[] {
  if (scam.length === 0) return [];
  return [
    ...page.section('Before you pay'),
    ...page.paragraph('Ask for each answer in writing. One warning sign is enough to stop.', 1),
    ...scam.flatMap(({ topic, ask, warning }) => [
      ...page.part(topic, 1),
      ...page.rows(
        [
          ['Ask', ask],
          ['Warning sign', warning],
        ],
        2,
      ),
    ]),
  ];
}
