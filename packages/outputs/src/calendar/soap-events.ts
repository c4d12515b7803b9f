import type { SoapGuide, SoapHour } from '@matchwright/engine/season';
import {
  ICalAlarmType,
  ICalEventBusyStatus,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarWords } from '../text/calendar-words.ts';
import { en } from '../text/en.ts';
import { calendarFile, type FileOptions } from './calendar-file.ts';
import { addDays, clockWords, EASTERN, easternMoment } from './days.ts';
import { plainText } from './plain-text.ts';

const DAY_SECONDS = 86_400;
const QUARTER_SECONDS = 900;

export interface SoapFileOptions extends FileOptions {
  /** The person's own time zone, IANA name: the description then names both clocks. */
  ownZone?: string | undefined;
}

/**
 * The hours of Match Week as an iCalendar file. A step without an hour is a day of its own. Days that are not published
 * yet are tentative and say so; a later import moves them.
 * @throws Error when the stamp or a date is none
 */
export function soapCalendarFile(
  { season, hours }: Pick<SoapGuide, 'season' | 'hours'>,
  options: SoapFileOptions,
): string {
  const { words = en } = options;
  const events = hours.map((hour) => soapEvent(hour, season, options));
  return calendarFile(words.soap.calendarName(season), events, options);
}

function soapEvent(hour: SoapHour, season: number, options: SoapFileOptions): ICalEventData {
  const { stamp, ownZone, words = en } = options;
  const { id, date, projected, time, to } = hour;
  const title = titleOf(hour, words);
  const start = time === null ? null : easternMoment(date, time);
  return {
    id: `soap-${season}-${encodeURIComponent(id)}@matchwright`,
    summary: projected ? words.title.projected(title) : title,
    description: describe(hour, start, ownZone, words),
    status: projected ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    // Only a round of offers has to be kept free.
    ...(to === null
      ? { transparency: ICalEventTransparency.TRANSPARENT, busystatus: ICalEventBusyStatus.FREE }
      : { transparency: ICalEventTransparency.OPAQUE, busystatus: ICalEventBusyStatus.BUSY }),
    ...(start === null
      ? { allDay: true, start: date, end: addDays(date, 1) }
      : { start, end: to === null ? start : easternMoment(date, to), alarms: alarmsBefore(start, stamp) }),
  };
}

/** Match Day is no step of SOAP, and what names SOAP itself needs no word of it in front. */
function titleOf({ id, title }: SoapHour, words: CalendarWords): string {
  return id === 'match-day' || title.includes('SOAP') ? title : words.soap.title(title);
}

/** A day and a quarter of an hour ahead; none that would ring before the file was made. */
function alarmsBefore(start: string, stamp: string) {
  return [DAY_SECONDS, QUARTER_SECONDS]
    .filter((seconds) => Date.parse(start) - seconds * 1000 >= Date.parse(stamp))
    .map((trigger) => ({ type: ICalAlarmType.display as const, trigger }));
}

function describe(
  { says, projected }: SoapHour,
  start: string | null,
  ownZone: string | undefined,
  words: CalendarWords,
): string {
  const zones = start === null ? [] : [...new Set([EASTERN, ownZone ?? EASTERN])];
  const paragraphs = [
    says,
    zones.map((zone) => words.interview.clock(clockWords(start ?? '', zone, words.dates), zone)).join('\n'),
    projected ? `${words.notPublished} ${words.exportAgain}` : '',
    words.disclaimer,
  ];
  return plainText(paragraphs.filter(Boolean).join('\n\n'));
}
