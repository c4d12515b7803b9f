import type { Standing, WeekClock } from '@matchwright/engine/match-week';
import type { SoapGuide, SoapHour } from '@matchwright/engine/season';
import type { EasternClock } from '@matchwright/engine/season-day';
import { bothClocks, momentOf } from '@matchwright/inputs/season';
import { shortDate } from '../terminal/dates.ts';
import { STATUS_NAMES } from '../terminal/labels.ts';
import { count } from '../terminal/numbers.ts';
import type { Screen } from '../terminal/screen.ts';
import { heading, wrap } from '../terminal/table.ts';
import { bullet } from './season-view.ts';

const EASTERN = 'America/New_York';

export interface ShownSoap extends SoapGuide {
  /** What New York shows. */
  clock: EasternClock;
  week: WeekClock;
  /** The person's own time zone, IANA name; null when the season names none. */
  zone: string | null;
}

export function soapText(result: ShownSoap, screen: Screen): string[] {
  const section = (title: string, texts: readonly string[]) =>
    texts.length > 0
      ? ['', screen.style.strong(title), ...texts.flatMap((text) => bullet(text, screen))]
      : [];
  const { conditions, ready, limits, contact, ifNot, projected, week, zone, over } = result;
  const hours = over ? [] : result.hours;
  const said = (rules: SoapGuide['limits']) => rules.map(({ says }) => says);
  return [
    ...heading(`SOAP in season ${result.season}`, screen, screen.style.title),
    ...[...result.entryNotes, ...result.says].flatMap((text) =>
      wrap(text, Math.min(screen.width, 100), '  '),
    ),
    ...section('Where the week stands', standsText(result)),
    ...section(
      'May you take part',
      conditions.map(({ status, says }) => `${STATUS_NAMES[status]}: ${says}`),
    ),
    ...section(
      'Have ready before Match Week',
      ready.map(({ done, title, says }) => `${done ? 'Done: ' : ''}${title}. ${says}`),
    ),
    ...section('Limits', said(limits)),
    ...section(
      projected
        ? 'Hour by hour, in Eastern Time (these days are not published yet)'
        : 'Hour by hour, in Eastern Time',
      hours.map((hour) => {
        const mark = MARKS[week.standings[hour.id] ?? 'ahead'];
        return `${mark}${when(hour, zone)}: ${hour.title}. ${hour.says}`;
      }),
    ),
    ...stoodIn(hours).flatMap((text) => wrap(text, Math.min(screen.width, 100), '  ', '  ')),
    ...section('Contact', said(contact)),
    ...section('If the week ends without a place', said(ifNot)),
  ];
}

/** Said once, because most hours of a season are those of the one before until the NRMP publishes them. */
function stoodIn(hours: readonly SoapHour[]): string[] {
  const [season] = hours.flatMap(({ timeFrom }) => timeFrom ?? []);
  return season === undefined ? [] : [`Hours "as in ${season}" are not published for this season yet.`];
}

const MARKS: Record<Standing, string> = {
  over: 'Over. ',
  now: 'NOW. ',
  today: 'TODAY. ',
  next: 'NEXT. ',
  ahead: '',
};

function standsText({ hours, week, clock, zone }: ShownSoap): string[] {
  const { phase, daysLeft, minutesLeft, standings } = week;
  const of = (standing: Standing) => hours.filter(({ id }) => standings[id] === standing);
  const named = (label: string, steps: readonly SoapHour[]) =>
    steps.map((hour) => `${label}: ${hour.title}, ${when(hour, zone)}.`);
  if (phase === null) return [];
  if (phase === 'after') return ['Match Week is over.'];
  return [
    clock.time === null
      ? `${shortDate(clock.date)}.`
      : `In New York it is ${shortDate(clock.date)}, ${clock.time}.`,
    ...(phase === 'before' ? [`Match Week begins in ${count(daysLeft, 'day')}.`] : []),
    ...named('Now', of('now')),
    ...(minutesLeft === null ? [] : [`This round ends in ${count(minutesLeft, 'minute')}.`]),
    ...named('Today', of('today')),
    ...named('Next', of('next')),
  ];
}

function when({ date, time, to, timeFrom }: SoapHour, zone: string | null): string {
  if (time === null) return `${shortDate(date)}, hour not known`;
  const span = to === null ? time : `${time} to ${to}`;
  const own = zone === null ? '' : ` (${ownClock(date, time, zone)} in ${zone.replaceAll('_', ' ')})`;
  const asBefore = timeFrom === null ? '' : ` (as in ${timeFrom})`;
  return `${shortDate(date)}, ${span}${own}${asBefore}`;
}

/** The time there, with its day where that is another. */
function ownClock(date: string, time: string, zone: string): string {
  const settled = momentOf(`${date}T${time}`, EASTERN);
  if (!settled) return '';
  const { here, daysAhead } = bothClocks(settled.moment, EASTERN, zone);
  return daysAhead === 0 ? here.time : `${shortDate(here.date)}, ${here.time}`;
}
