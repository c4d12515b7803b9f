/** The next rotation: what it should meet, ways to get it, by when, for how much, and where to ask. */
import type { ExperienceGuide } from '@matchwright/engine/advice';
import { signedBeside, signedGain } from '@matchwright/engine/words';
import { longDate, shortDate } from '../../terminal/dates.ts';
import { SHORT_SPECIALTY_NAMES } from '../../terminal/labels.ts';
import { count, dollarSpan, percent } from '../../terminal/numbers.ts';
import type { Page } from './page.ts';

type Next = NonNullable<ExperienceGuide['next']>;

export function nextRotationLines(next: Next, page: Page): string[] {
  return [
    ...page.section('What the next one should look like'),
    ...page.paragraph(next.says, 1),
    ...page.part('Four points that it should meet', 1),
    ...page.rows(
      next.shape.map(({ title, says }) => [title, says]),
      2,
    ),
    ...page.part('Ways to get it', 1),
    ...next.kinds.flatMap((kind) => kindLines(kind, page)),
    ...dateLines(next.dates, page),
    ...costLines(next, page),
    ...(next.visa
      ? [
          ...page.part('Entering the US for it', 1),
          ...next.visa.says.flatMap((line) => page.paragraph(line, 2)),
          ...page.sources(next.visa.sources, 2),
        ]
      : []),
    ...worthLines(next.worth, page),
    ...placeLines(next.places, page),
  ];
}

function kindLines(
  { title, says, where, costs, lead, sources }: Next['kinds'][number],
  page: Page,
): string[] {
  return [
    '',
    ...page.paragraph(title, 2),
    ...says.flatMap((line) => page.paragraph(line, 3)),
    ...page.paragraph('Where to look:', 3),
    ...where.flatMap((place) => page.bullet(place, 3)),
    ...costs.flatMap((cost) => page.paragraph(`${cost.label}: ${dollarSpan(cost)}`, 3)),
    ...page.paragraph(lead.says, 3),
    ...page.sources([...new Set([...sources, ...costs.map(({ source }) => source)])], 3),
  ];
}

const STATES = { 'in-time': 'In time', tight: 'Short notice only', 'too-late': 'Too late' };

/** Latest days to ask and to start for a letter in time, and the soonest day that the plan has. */
function dateLines(dates: Next['dates'], page: Page): string[] {
  const [first] = dates;
  if (!first) return [];
  return [
    ...page.part('Dates, so that the letter still arrives', 1),
    ...page.paragraph(`Ready when programs first look, ${longDate(first.date)}`, 2),
    ...page.table(
      dates,
      [
        { title: 'Length', value: ({ months }) => `A block of ${count(months, 'month')}` },
        { title: 'Ask for a place by', value: ({ askBy }) => shortDate(askBy) },
        { title: 'Start by', value: ({ latestStart }) => shortDate(latestStart) },
        { title: 'Soonest start', value: ({ soonestStart }) => shortDate(soonestStart) },
        { title: '', value: ({ state }) => STATES[state] },
      ],
      3,
    ),
    ...page.paragraph(
      `${first.projected ? 'This date is not published yet. We took last season’s. ' : ''}Lead times are our own judgement.`,
      2,
    ),
    ...page.sources([first.source], 2),
  ];
}

function costLines({ cost, costSays, kinds, visa }: Next, page: Page): string[] {
  if (!cost) return [];
  const items = kinds[0]?.costs ?? [];
  const sources = [...items, ...(visa?.costs ?? [])].map(({ source }) => source);
  return [
    ...page.part('What it costs', 1),
    ...page.rows(
      [['One block', dollarSpan(cost)], ...items.map((item) => [item.label, dollarSpan(item)] as const)],
      2,
    ),
    ...page.paragraph(costSays, 2),
    ...page.sources([...new Set(sources)], 2),
  ];
}

/** What more months would change, and how little is known of it. */
function worthLines({ gains, says, sources }: Next['worth'], page: Page): string[] {
  return [
    ...page.part('What it is worth', 1),
    ...page.table(
      gains,
      [
        { title: '', value: ({ months }) => count(months, 'more month', 'more months') },
        { title: 'Gain, points', value: ({ gain, match }) => signedBeside(gain, match), align: 'right' },
        {
          title: '90% range',
          value: ({ gain }) => `${signedGain(gain.lo90)} to ${signedGain(gain.hi90)}`,
          align: 'right',
        },
        { title: 'Chance then', value: ({ match }) => percent(match.p), align: 'right' },
      ],
      2,
    ),
    ...says.flatMap((line) => page.paragraph(line, 2)),
    ...page.sources(sources, 2),
  ];
}

/** Hospitals of the directory, with their programs and what these say of US experience. */
function placeLines({ says, shown }: Next['places'], page: Page): string[] {
  return [
    ...page.part('Places to ask', 1),
    ...page.paragraph(says, 2),
    ...shown.flatMap(({ name, city, state, tied, programs }) => {
      const specialties = [...new Set(programs.map(({ specialty }) => SHORT_SPECIALTY_NAMES[specialty]))];
      return [
        '',
        ...page.paragraph(`${name} (${city}, ${state}${tied ? '; ties' : ''})`, 2),
        ...page.paragraph(specialties.join(' · '), 3),
        ...programs.flatMap(({ specialty, says: stated, closed }) => [
          ...stated.flatMap(({ text, year, source }) => [
            ...page.paragraph(`${SHORT_SPECIALTY_NAMES[specialty]}: ${text} (${year ?? 'undated'}).`, 3),
            ...page.sources([source], 3),
          ]),
          ...(closed
            ? page.paragraph(`${SHORT_SPECIALTY_NAMES[specialty]}: closed to you as a resident: ${closed}`, 3)
            : []),
        ]),
      ];
    }),
  ];
}
