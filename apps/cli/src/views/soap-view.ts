import type { SoapGuide, SoapHour } from '@matchwright/engine/season';
import { shortDate } from '../terminal/dates.ts';
import { STATUS_NAMES } from '../terminal/labels.ts';
import type { Screen } from '../terminal/screen.ts';
import { heading, wrap } from '../terminal/table.ts';
import { bullet } from './season-view.ts';

export function soapText(result: SoapGuide, screen: Screen): string[] {
  const section = (title: string, texts: readonly string[]) =>
    texts.length > 0
      ? ['', screen.style.strong(title), ...texts.flatMap((text) => bullet(text, screen))]
      : [];
  const { conditions, ready, limits, hours, contact, ifNot, projected } = result;
  const said = (rules: SoapGuide['limits']) => rules.map(({ says }) => says);
  return [
    ...heading(`SOAP in season ${result.season}`, screen, screen.style.title),
    ...[...result.entryNotes, ...result.says].flatMap((text) =>
      wrap(text, Math.min(screen.width, 100), '  '),
    ),
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
      hours.map((hour) => `${when(hour)}: ${hour.title}. ${hour.says}`),
    ),
    ...section('Contact', said(contact)),
    ...section('If the week ends without a place', said(ifNot)),
  ];
}

function when({ date, time, to }: SoapHour): string {
  if (time === null) return shortDate(date);
  return `${shortDate(date)}, ${to === null ? time : `${time} to ${to}`}`;
}
