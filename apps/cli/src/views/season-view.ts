import type { FunnelRow, InterviewCalendar, SeasonOutlook } from '@matchwright/engine/season';
import { clockAt } from '@matchwright/inputs/season';
import { longDate, shortDate } from '../terminal/dates.ts';
import { SHORT_SPECIALTY_NAMES } from '../terminal/labels.ts';
import { count, percentWithRange } from '../terminal/numbers.ts';
import type { Screen } from '../terminal/screen.ts';
import { type Column, heading, tableLines, wrap } from '../terminal/table.ts';
import { chanceCondition, noChance } from './chance-condition.ts';

/** Longer lines are hard to read, however wide the terminal. */
export const WIDEST = 100;
/** Below it a mean would be written as 0.0. */
const HARDLY_ANY = 0.05;

const rowName = ({ specialty }: FunnelRow): string =>
  specialty === 'all' ? 'All together' : SHORT_SPECIALTY_NAMES[specialty];

const COLUMNS: Column<FunnelRow>[] = [
  { title: 'Specialty', value: rowName },
  { title: 'Sent', value: ({ from }) => String(from), align: 'right' },
  { title: 'Invitations', value: ({ actual }) => (actual === null ? '?' : String(actual)), align: 'right' },
  { title: 'Expected by now', value: ({ expected }) => expectedCount(expected), align: 'right' },
];

/** "3.4 (1–7)": a mean with the numbers between which 90% lie. */
export function expectedCount(expected: FunnelRow['expected']): string {
  if (expected === null) return '?';
  const { p, lo90, hi90 } = expected;
  return `${p < HARDLY_ANY ? 0 : p < 9.95 ? p.toFixed(1) : Math.round(p)} (${lo90 === hi90 ? lo90 : `${lo90}–${hi90}`})`;
}

/** @param ownZone the person's own time zone */
export function seasonText(
  result: SeasonOutlook & { calendar: InterviewCalendar },
  screen: Screen,
  ownZone: string | undefined,
): string[] {
  const paragraph = (text: string) => wrap(text, Math.min(screen.width, WIDEST), '  ');
  const list = (title: string, texts: readonly string[]) =>
    texts.length > 0
      ? ['', screen.style.strong(title), ...texts.flatMap((text) => bullet(text, screen))]
      : [];
  const asOf = `Season ${result.season}, as of ${longDate(result.today)}`;
  // Once the result can be known, a chance misleads.
  const condition = chanceCondition(result);
  const chance =
    noChance(result) ??
    `chance to match from here ${percentWithRange(result.now)}${condition && `, ${condition}`}`;
  const title = result.stage === 'running' ? `${asOf}: ${chance}` : asOf;
  return [
    ...heading(title, screen, screen.style.title),
    ...[...result.certificateNotes, ...result.entryNotes].flatMap(paragraph),
    ...result.says.flatMap(paragraph),
    ...(result.list && result.stage === 'running' ? paragraph(result.list.says) : []),
    ...(result.funnel.length > 0 ? ['', ...tableLines(result.funnel, COLUMNS, screen)] : []),
    ...list(
      'What the numbers say',
      result.funnel.map(({ says }) => says),
    ),
    ...list(
      'What moved your odds',
      result.moved.map(({ says }) => says),
    ),
    ...list('What to do next', result.do),
    ...list('Interviews', interviewTexts(result.calendar, ownZone)),
    '',
    screen.style.soft(
      `${count(result.sent, 'application')} sent, ${count(result.invitations, 'invitation')}, ${result.waiting} without an answer.`,
    ),
    ...(result.tooEarly === null ? [] : wrap(result.tooEarly.says, Math.min(screen.width, WIDEST))),
    ...(result.notSent === null
      ? []
      : wrap(result.notSent, Math.min(screen.width, WIDEST)).map(screen.style.soft)),
    ...(result.notes.length > 0 ? ['', ...result.notes.flatMap(paragraph)] : []),
  ];
}

/** Each interview on the program's clock and the person's own, then conflicts, answers that are due and notes of thanks. */
function interviewTexts(calendar: InterviewCalendar, ownZone: string | undefined): string[] {
  return [
    ...calendar.interviews.map(({ name, start, zone, format }) => {
      const clocks = [...new Set([zone ?? 'UTC', ownZone ?? zone ?? 'UTC'])].map((place) => {
        const { date, time } = clockAt(start, place);
        return `${shortDate(date)} ${time} in ${place}`;
      });
      return `${name}: ${clocks.join(', ')}${format === 'travel' ? ', you travel there' : ''}.`;
    }),
    ...calendar.days
      .filter(({ isOff }) => !isOff)
      .map(({ name, date }) => `${name}: ${shortDate(date)}, the hour is not known yet.`),
    ...[...calendar.conflicts, ...calendar.misdated, ...calendar.replies, ...calendar.followUps].map(
      ({ says }) => says,
    ),
  ];
}

export function bullet(text: string, screen: Screen): string[] {
  return wrap(text, Math.min(screen.width, WIDEST), '  ', '- ');
}
