/** Each letter to ask for or to wait for, with its dates. */
import type { LetterPlan, LetterRequest } from '@matchwright/engine/advice';
import { longDate, shortDate } from '../../terminal/dates.ts';
import { listed, SHORT_SPECIALTY_NAMES } from '../../terminal/labels.ts';
import type { Page } from './page.ts';

export const STAND_NAMES: Record<LetterRequest['status'], string> = {
  received: 'Received',
  asked: 'Asked',
  planned: 'Planned',
  likely: 'Not listed yet',
  missing: 'Nobody yet',
};

export function letterRequestLines({ calendar, requests }: LetterPlan, page: Page): string[] {
  return [
    ...page.section('Ask, remind, upload'),
    ...(calendar
      ? calendarLines(calendar, page)
      : page.paragraph('The dates of this season are not known yet.', 1)),
    ...(requests.length === 0
      ? page.paragraph('There is nothing to ask for. Every letter of your sets is in hand.', 1)
      : []),
    ...requests.flatMap((request) => requestLines(request, page)),
  ];
}

function calendarLines({ review, upload }: NonNullable<LetterPlan['calendar']>, page: Page): string[] {
  return [
    ...page.paragraph(
      `Programs begin to read on ${longDate(review.date)}. Letters should be uploaded by ${longDate(upload)}, ` +
        'because they can take days to show.',
      1,
    ),
    ...(review.projected
      ? page.paragraph('These dates are not published yet. They follow the pattern of earlier years.', 1)
      : []),
    ...page.sources([review.source], 1),
  ];
}

function requestLines(
  { title, status, specialties, next, points, dates }: LetterRequest,
  page: Page,
): string[] {
  const goesTo = listed(specialties.map((id) => SHORT_SPECIALTY_NAMES[id]));
  return [
    ...page.part(title, 1),
    ...page.paragraph(`${STAND_NAMES[status]} · For ${goesTo}`, 2),
    ...page.paragraph(next, 2),
    ...(dates
      ? page.rows(
          [
            ...(status === 'asked' ? [] : [['Ask by', shortDate(dates.ask)] as const]),
            ...dates.reminders.map((day) => ['Remind', shortDate(day)] as const),
            ['Upload by', shortDate(dates.upload)],
          ],
          2,
        )
      : []),
    ...(dates?.lost ? page.paragraph(`This is late. ${dates.lost}`, 2) : []),
    ...page.paragraph('What to ask for:', 2),
    ...points.flatMap((point) => page.bullet(point, 2)),
  ];
}
