/** The last test days of one exam, from the first deadline of the season to the last. */
import { EXAM_NAMES, type LatestDay, type LatestDays } from '@matchwright/engine/advice';
import { shortDate } from '../../terminal/dates.ts';
import type { Page } from './page.ts';

const STATUSES = { open: 'In time', tight: 'Little room', gone: 'Too late' };

export function latestDayLines(guide: LatestDays, projectedFrom: number | null, page: Page): string[] {
  const { exam, days, says, sources } = guide;
  const projected = projectedFrom !== null && days.some(({ deadline }) => deadline.projected);
  return [
    ...page.part(titleOf(exam, days), 1),
    ...days.flatMap((day) => dayLines(day, page)),
    ...says.flatMap((line) => page.bullet(line, 2)),
    ...(projected
      ? page.bullet(
          'The dates of this season are not published yet. These are projected from the ' +
            `${projectedFrom} season.`,
          2,
        )
      : []),
    ...page.sources([...new Set([...sources, ...days.flatMap((day) => day.sources)])], 2),
  ];
}

/** Where nobody states how long scores take, the deadlines stand alone. */
function titleOf(exam: LatestDays['exam'], days: readonly LatestDay[]): string {
  const name = EXAM_NAMES[exam];
  return days.some(({ latest }) => latest !== null)
    ? `Last test days for ${name}`
    : `Days by which a ${name} score should be there`;
}

function dayLines({ title, deadline, comfortable, latest, daysLeft, status, after }: LatestDay, page: Page) {
  const date = `${shortDate(deadline.date)}${deadline.projected ? ', projected' : ''}`;
  const rows: [string, string][] =
    comfortable && latest && daysLeft !== null
      ? [
          ['Safe day', shortDate(comfortable)],
          ['Last day', `${shortDate(latest)}, ${leftWords(daysLeft)}`],
        ]
      : [];
  return [
    ...page.paragraph(`${title} (${date})${status === 'cannot-tell' ? '' : `: ${STATUSES[status]}`}`, 2),
    ...page.rows([...rows, ['If the score comes later', after]], 3),
  ];
}

function leftWords(days: number): string {
  if (days < 0) return 'has passed';
  if (days === 0) return 'today';
  return days === 1 ? '1 day left' : `${days} days left`;
}
